import { plainLabel } from "../rules/tableIndex";
import { cellKey, type CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { ReadTable } from "../submission";
import { fold } from "../text/fold";
import { columnTexts, freeYears } from "./freeYears";
import { isSameRow, rawRow } from "./rawRow";
import type { RevisedFile } from "./revision";

/** Rows and years of a table that its sheet has once more with other content, by id, each with all its places: nobody can tell which of them counts. */
export interface Repeated {
  readonly rows: ReadonlyMap<string, readonly CellRef[]>;
  readonly columns: ReadonlyMap<string, readonly CellRef[]>;
}

/** A second copy may stand right behind the table. */
const BEHIND = 1;

/** Finds them beside what the tables of a file took: a row or column that says the same twice is no trouble. */
export function repeatedIn(table: ReadTable, file: Pick<RevisedFile, "tables" | "sheets">): Repeated {
  return { rows: repeatedRows(table, file), columns: repeatedYears(table, file) };
}

function repeatedRows(table: ReadTable, { tables, sheets }: Pick<RevisedFile, "tables" | "sheets">): Map<string, readonly CellRef[]> {
  const taken = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ role, at }) => (at === null || role === "extra" ? [] : [cellKey(at)]))));
  const free = freeLabels(table, sheets, taken);
  const repeated = new Map<string, readonly CellRef[]>();
  const labels = plannedLabels(table);
  for (const { id, at, label, plan, role } of table.rows) {
    if (at === null || plan === null || role !== "data" || labels.get(labelKey(label)) !== 1) continue;
    const own = rawRow(table, at, sheets);
    const others = (free.get(labelKey(label)) ?? []).filter((other) => {
      const held = rawRow(table, other, sheets);
      return held.size > 0 && !isSameRow(held, own);
    });
    if (others.length > 0) repeated.set(id, [at, ...others]);
  }
  return repeated;
}

/** Labels in the table's label columns that are no row of any table, with their places. */
function freeLabels(table: ReadTable, sheets: readonly Sheet[], taken: ReadonlySet<string>): Map<string, CellRef[]> {
  const free = new Map<string, CellRef[]>();
  for (const { sheet: name, top, bottom } of table.pieces) {
    const sheet = sheets.find((one) => one.name === name);
    const columns = new Set(table.rows.flatMap(({ at }) => (at?.sheet === name ? [at.column] : [])));
    for (const row of sheet?.filledRows() ?? []) {
      if (row < top || row > bottom + BEHIND) continue;
      for (const column of columns) {
        const at = { sheet: name, row, column };
        const label = taken.has(cellKey(at)) ? "" : labelKey(sheet?.cellAt(row, column).text ?? "");
        if (label !== "") free.set(label, [...(free.get(label) ?? []), at]);
      }
    }
  }
  return free;
}

/** How often each label stands in the table's own rows: of one that the form prints several times nobody can say which of them another row repeats. */
export function plannedLabels({ rows }: ReadTable): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label, plan } of rows) if (plan !== null) counts.set(labelKey(label), (counts.get(labelKey(label)) ?? 0) + 1);
  return counts;
}

function labelKey(label: string): string {
  return fold(plainLabel(label));
}

function repeatedYears(table: ReadTable, file: Pick<RevisedFile, "tables" | "sheets">): Map<string, readonly CellRef[]> {
  const repeated = new Map<string, readonly CellRef[]>();
  const free = freeYears(table, file);
  for (const { id, plan, headingAt } of table.columns) {
    if (plan.kind !== "year" || headingAt === null) continue;
    const own = columnTexts(table, headingAt, file.sheets).join("\n");
    const others = free.filter(({ year, at, held }) => year === plan.year && at.sheet === headingAt.sheet && held.some((text) => text !== "") && held.join("\n") !== own);
    if (others.length > 0) repeated.set(id, [headingAt, ...others.map(({ at }) => at)]);
  }
  return repeated;
}
