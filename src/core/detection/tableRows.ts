import type { ReadRow } from "../submission";
import { fold } from "../text/fold";
import type { BodyRow } from "./bodyRow";
import { openRows } from "./openRows";
import type { OpenRow } from "./openRow";
import type { JoinedTable } from "./piece";

/** A row of a detected table with the sheet row it was read from, null where the sheet lacks it. */
export interface SourcedRow {
  readonly row: ReadRow;
  readonly source: BodyRow | null;
}

/** The rows of a table in the form's order, missing ones included; rows of the unit's own follow the row they stand below. */
export function tableRows(table: JoinedTable): SourcedRow[] {
  if (table.form.plan.rows.kind === "open") return openRows(table.body, table.form, table.alignment).map((row) => openReadRow(row, table));
  return fixedRows(table);
}

function fixedRows({ form, body, alignment }: JoinedTable): SourcedRow[] {
  const sourceOf = new Map(alignment.matches.map((match) => [match.plan, body[match.body] ?? null]));
  const planOf = new Map(alignment.matches.map((match) => [match.body, match.plan]));
  const rows = form.rows.map(({ plan, index }): SourcedRow => {
    const source = sourceOf.get(index) ?? null;
    const { id, level, parent, role } = plan;
    return { source, row: { ...written(source, plan.label, plan.ordinal), id, plan, role, level, parent, section: null } };
  });
  const used = new Set<string>();
  const extras = alignment.extras.map((i) => ({ after: planAbove(i, planOf), ...extraRow(body[i], used) }));
  const before = extras.filter(({ after }) => after < 0);
  return [...before, ...rows.flatMap((row, at) => [row, ...extras.filter(({ after }) => after === at)])].map(({ row, source }) => ({ row, source }));
}

function planAbove(i: number, planOf: ReadonlyMap<number, number>): number {
  for (let at = i - 1; at >= 0; at--) {
    const plan = planOf.get(at);
    if (plan !== undefined) return plan;
  }
  return -1;
}

function extraRow(source: BodyRow | undefined, used: Set<string>): SourcedRow {
  const base = `+${fold(source?.label ?? "")}`;
  let id = base;
  for (let count = 2; used.has(id); count++) id = `${base}#${count}`;
  used.add(id);
  return { source: source ?? null, row: { ...written(source ?? null, "", ""), id, plan: null, role: "extra", level: 0, parent: null, section: null } };
}

/** What the sheet says of a row; where it lacks the row, the form's own words. */
function written(source: BodyRow | null, label: string, ordinal: string): Pick<ReadRow, "label" | "ordinal" | "at" | "ordinalAt"> {
  if (!source) return { label, ordinal, at: null, ordinalAt: null };
  const { view } = source.binding.header;
  const column = source.ordinalColumn;
  return {
    label: source.label,
    ordinal: source.ordinal,
    at: view.ref(source.labelRow, source.labelColumn),
    ordinalAt: column === null ? null : view.ref(source.labelRow, column),
  };
}

function openReadRow(open: OpenRow, table: JoinedTable): SourcedRow {
  const { id, plan, role, label, ordinal, level, parent, section, source } = open;
  const view = (source?.binding ?? table.pieces[0]?.binding)?.header.view;
  const column = source?.ordinalColumn ?? null;
  const at = view?.ref(open.row, open.column) ?? null;
  const ordinalAt = view && column !== null ? view.ref(open.row, column) : null;
  const isFormula = role === "closing" && view !== undefined && view.sheet.cellAt(open.row, open.column).formula !== null;
  return { source, row: { id, plan, role, label, ordinal, level, parent, section, at, ordinalAt, ...(isFormula ? { isFormula } : {}) } };
}
