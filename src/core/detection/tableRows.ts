import type { ReadRow } from "../submission";
import { fold } from "../text/fold";
import { partsOf } from "./besideColumns";
import type { BodyRow } from "./bodyRow";
import { openRows } from "./openRows";
import type { OpenRow } from "./openRow";
import type { JoinedTable } from "./piece";

/** A row of a detected table with the sheet rows it was read from: several where columns stand on sheets of their own, none where it is missing. */
export interface SourcedRow {
  readonly row: ReadRow;
  readonly sources: readonly BodyRow[];
}

/** The rows of a table in the form's order, missing ones included; rows of the unit's own follow the row they stand below. */
export function tableRows(table: JoinedTable): SourcedRow[] {
  if (table.form.plan.rows.kind === "open") return openRows(table.body, table.form, table.alignment).map((row) => openReadRow(row, table));
  return fixedRows(table);
}

function fixedRows(table: JoinedTable): SourcedRow[] {
  const found = partsOf(table).map(({ body, alignment }) => new Map(alignment.matches.map((match) => [match.plan, body[match.body]])));
  const rows = table.form.rows.map(({ plan, index }): SourcedRow => {
    const sources = found.flatMap((source) => source.get(index) ?? []);
    const { id, level, parent, role } = plan;
    // Named field by field: a spread for each row of each form costs more than finding it.
    const { label, ordinal, at, ordinalAt } = written(sources[0] ?? null, plan.label, plan.ordinal);
    return { sources, row: { label, ordinal, at, ordinalAt, id, plan, role, level, parent, section: null } };
  });
  const extras = extraRows(table);
  const below = (after: number): SourcedRow[] => extras.filter((extra) => extra.after === after).map(({ row, sources }) => ({ row, sources }));
  return [...below(-1), ...rows.flatMap((row, at) => [row, ...below(at)])];
}

interface ExtraRow extends SourcedRow {
  readonly after: number;
}

/** The rows of the unit's own; one that stands beside its further columns again is the same row. */
function extraRows(table: JoinedTable): readonly ExtraRow[] {
  const extras = new Map<string, ExtraRow>();
  for (const { body, alignment } of partsOf(table)) {
    const planOf = new Map(alignment.matches.map((match) => [match.body, match.plan]));
    const used = new Set<string>();
    for (const i of alignment.extras) {
      const source = body[i] ?? null;
      const id = extraId(source, used);
      const row: ReadRow = { ...written(source, "", ""), id, plan: null, role: "extra", level: 0, parent: null, section: null };
      const known = extras.get(id) ?? { row, after: planAbove(i, planOf), sources: [] };
      extras.set(id, { ...known, sources: source ? [...known.sources, source] : known.sources });
    }
  }
  return [...extras.values()];
}

function planAbove(i: number, planOf: ReadonlyMap<number, number>): number {
  for (let at = i - 1; at >= 0; at--) {
    const plan = planOf.get(at);
    if (plan !== undefined) return plan;
  }
  return -1;
}

function extraId(source: BodyRow | null, used: Set<string>): string {
  const base = `+${fold(source?.label ?? "")}`;
  let id = base;
  for (let count = 2; used.has(id); count++) id = `${base}#${count}`;
  used.add(id);
  return id;
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
  const row: ReadRow = { id, plan, role, label, ordinal, level, parent, section, at, ordinalAt };
  return { sources: source ? [source] : [], row: isFormula ? { ...row, isFormula } : row };
}
