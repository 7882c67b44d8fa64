import { isDittoMark } from "../agency/dittoMark";
import { cellOf, type ReadCell, type ReadColumn, type ReadRow, type ReadTable } from "../submission";
import { prepare } from "../text/likeness";
import { rowsOfOneForm, rowsOfOwnText, rowsOfTwoForms, type RowPair } from "./rowPairs";

/** Two cells of two tables that mean the same: the same row, the same year or column. */
export interface CellPair {
  readonly from: ReadCell;
  readonly to: ReadCell;
  readonly row: ReadRow;
  readonly fromColumn: ReadColumn;
  readonly toColumn: ReadColumn;
  /** What the rows are called where they are only alike. */
  readonly alike: RowPair["alike"];
}

/**
 * The cells of two tables that mean the same, however differently the tables are laid out: by the form's rows, or where the forms are two
 * versions by what the rows and the rows above them are called; rows that users write themselves by their text; years by the year.
 */
export function sameMeaning(from: ReadTable, to: ReadTable): CellPair[] {
  if (isOpen(from) !== isOpen(to)) return [];
  const columns = sameColumns(from, to);
  return pairsOf(from, to).flatMap(({ from: row, to: other, alike }) =>
    columns.flatMap(([fromColumn, toColumn]) => {
      const [there, here] = [cellOf(from, row.id, fromColumn.id), cellOf(to, other.id, toColumn.id)];
      // “nt” means what stands above it, which is another row's here.
      return there && here && isSameKind(there, here) && !isDittoMark(there.cell.text) ? [{ from: there, to: here, row, fromColumn, toColumn, alike }] : [];
    }),
  );
}

/** The columns of figures that mean the same in both tables, in the order of the second. */
export function sameColumns(from: ReadTable, to: ReadTable): [ReadColumn, ReadColumn][] {
  const one = isOneForm(from, to);
  return to.columns.flatMap((toColumn): [ReadColumn, ReadColumn][] => {
    const fromColumn = from.columns.find((column) => isSameColumn(column, toColumn, one));
    return fromColumn ? [[fromColumn, toColumn]] : [];
  });
}

/** The rows that mean the same in both tables, in the order of the second. */
export function sameRows(from: ReadTable, to: ReadTable): [ReadRow, ReadRow][] {
  return pairsOf(from, to).map((pair) => [pair.from, pair.to]);
}

function pairsOf(from: ReadTable, to: ReadTable): RowPair[] {
  if (isOpen(to)) return rowsOfOwnText(from, to);
  return (isOneForm(from, to) ? rowsOfOneForm : rowsOfTwoForms)(from, to);
}

function isOpen({ plan }: ReadTable): boolean {
  return plan.rows.kind === "open";
}

/** Ids tell rows and columns of one version of one form. */
function isOneForm(from: ReadTable, to: ReadTable): boolean {
  return from.plan.id === to.plan.id && from.template.version === to.template.version;
}

function isSameColumn({ id, plan }: ReadColumn, { id: otherId, plan: other }: ReadColumn, isSameForm: boolean): boolean {
  if (plan.kind === "year" || other.kind === "year") return plan.kind === "year" && other.kind === "year" && plan.year === other.year;
  if (plan.kind !== "value" || other.kind !== "value") return false;
  if (isSameForm) return id === otherId;
  return shareWords([plan.group ?? "", ...(plan.groupAliases ?? [])], [other.group ?? "", ...(other.groupAliases ?? [])]) && shareWords([plan.heading, ...(plan.aliases ?? [])], [other.heading, ...(other.aliases ?? [])]);
}

function shareWords(one: readonly string[], other: readonly string[]): boolean {
  const keys = new Set(one.map(keyOf));
  return other.some((text) => keys.has(keyOf(text)));
}

function isSameKind({ meaning: a }: ReadCell, { meaning: b }: ReadCell): boolean {
  return a.value === b.value && keyOf(a.measurementUnit) === keyOf(b.measurementUnit);
}

function keyOf(text: string): string {
  return text === "" ? "" : prepare(text).full.key;
}
