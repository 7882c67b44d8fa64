import { cellOf, type ReadRow, type ReadTable } from "../submission";
import { parseOrdinal, plainOrdinal } from "../values/ordinal";
import { letterFaults } from "./letterFaults";
import { runFaults, type OrdinalFault } from "./ordinals";
import { rowById } from "./tableIndex";

/** Tasks that are numbered on their own, with the section's number that each of them repeats (“2” of “2.1”, “2.2”); null where none does. */
export interface NumberRun {
  readonly rows: readonly ReadRow[];
  readonly prefix: number | null;
}

/** How far tasks are counted on: through the table, through an outer section (A, B over I, II), or within each section. */
export type RunScheme = "continuous" | "perPart" | "perSection";

/** The tasks of a table in the runs that are numbered on their own. */
export function numberRuns(scheme: RunScheme, table: ReadTable): NumberRun[] {
  const runs: { key: string | null; rows: ReadRow[] }[] = [];
  const byKey = new Map<string | null, ReadRow[]>();
  const partOf = scheme === "perPart" ? outerParts(table) : null;
  for (const row of table.rows) {
    if (row.role !== "data" || row.at === null) continue;
    const key = scheme === "continuous" || row.section === null ? null : partOf ? (partOf.get(row.section) ?? row.section) : row.section;
    let rows = byKey.get(key);
    if (!rows) {
      rows = [];
      byKey.set(key, rows);
      runs.push({ key, rows });
    }
    rows.push(row);
  }
  return runs.map(({ key, rows }) => ({ rows, prefix: scheme === "perSection" && key !== null ? prefixOf(table, key, rows) : null }));
}

/** What is amiss in a run. A number below 1 is read from its cell: it is no STT. */
export function faultsOf(table: ReadTable, { rows, prefix }: NumberRun): OrdinalFault[] {
  const column = table.columns.find(({ plan }) => plan.kind === "ordinal")?.id ?? "";
  const written = rows.map((row) => (row.ordinal === "" ? belowOne(table, row, column) : row.ordinal));
  const letters = letterFaults(written);
  const faults = runFaults(written, prefix);
  return letters.length === 0 ? faults : [...faults, ...letters].sort((one, other) => one.index - other.index);
}

/** What is called the STT of a row in sentences. */
export function ordinalShown(table: ReadTable, row: ReadRow, columnId: string): string {
  return row.ordinal === "" ? belowOne(table, row, columnId) : plainOrdinal(row.ordinal);
}

function belowOne(table: ReadTable, row: ReadRow, column: string): string {
  const value = cellOf(table, row.id, column)?.cell.value;
  return typeof value === "number" && value < 1 ? String(value) : "";
}

/** The tasks of section II count 2.1, 2.2: what their first number begins with, where that is the section's own. */
function prefixOf(table: ReadTable, section: string, rows: readonly ReadRow[]): number | null {
  const first = rows.find(({ ordinal }) => ordinal !== "")?.ordinal ?? "";
  const number = first.includes(".") ? parseOrdinal(first) : null;
  const [head] = number?.path ?? [];
  if (number?.kind !== "number" || head === undefined || number.path.length < 2) return null;
  const own = parseOrdinal(rowById(table, section)?.ordinal ?? "")?.path.at(-1);
  const place = table.rows.filter(({ role }) => role === "section").findIndex(({ id }) => id === section) + 1;
  return head === own || head === place ? head : null;
}

/** The outer section of each (A of A.I, A.II); a table of one kind of sections alone has none. */
function outerParts(table: ReadTable): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let outer: { readonly id: string; readonly kind: string } | null = null;
  for (const { id, role, ordinal } of table.rows) {
    if (role !== "section") continue;
    const kind = parseOrdinal(ordinal)?.kind ?? "none";
    if (outer === null || kind === outer.kind) outer = { id, kind };
    parts.set(id, outer.id);
  }
  return parts;
}
