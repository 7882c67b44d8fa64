import type { ReadRow, ReadTable } from "../submission";
import { childrenOf } from "../rules/tableIndex";

/** A part of a table that tasks are added to: a section, a group of an outline, or (null) the table itself. */
export interface TaskPart {
  readonly id: string | null;
  /** “I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH”; "" for the table itself. */
  readonly title: string;
}

/** The parts of a table in its order. Rows outside sections stand in the table itself, which comes last: so do an outline's own main rows. */
export function taskParts(table: ReadTable): TaskPart[] {
  const sections = table.rows.filter(({ role, at }) => role === "section" && at !== null);
  if (sections.length > 0) return sections.map(partOf);
  const { rows } = table.plan;
  const groups = rows.kind === "open" && rows.numbering === "outline" ? table.rows.filter((row) => isGroup(table, row)) : [];
  return [...groups.map(partOf), { id: null, title: "" }];
}

function isGroup(table: ReadTable, row: ReadRow): boolean {
  return row.at !== null && row.level === 0 && /^\d+\D*$/u.test(row.ordinal) && (row.role === "heading" || childrenOf(table, row.id).length > 0);
}

function partOf({ id, ordinal, label }: ReadRow): TaskPart {
  return { id, title: ordinal === "" ? label : `${ordinal.replace(/\.$/u, "")}. ${label}` };
}
