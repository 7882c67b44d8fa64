import { rowNames } from "../explanation/rowNames";
import { otherExtent } from "../filling/otherExtent";
import { sameMeaning, type CellPair } from "../filling/sameMeaning";
import { columnName } from "../rules/naming";
import { plainLabel } from "../rules/tableIndex";
import { cellChange, revisedCell } from "./cellChange";
import type { BareChange, ComparedTable } from "./comparedTable";
import { onlyInOneOf } from "./onlyInOneOf";
import { outsideRows } from "./outsideRows";
import { outsideYears } from "./outsideYears";
import { repeatedIn } from "./repeatedIn";
import type { NotCompared, OnlyInOne, RevisedFile } from "./revision";
import { tableName } from "../template/formName";
import type { TablePair } from "./tablePairs";

/** Holds two tables of fixed rows against each other, cell by cell as their forms pair them. What stands twice in a sheet is named instead. */
export function compareFigures(pair: TablePair, before: RevisedFile, after: RevisedFile): ComparedTable {
  const form = tableName(pair.after);
  const [there, here] = [repeatedIn(pair.before, before), repeatedIn(pair.after, after)];
  const pairs = sameMeaning(pair.before, pair.after);
  const isTwice = ({ from, to }: CellPair): boolean => [there.rows.has(from.rowId), here.rows.has(to.rowId), there.columns.has(from.columnId), here.columns.has(to.columnId)].some(Boolean);
  const clear = pairs.filter((one) => !isTwice(one));
  const outside = [outsideRows(pair, before, after), outsideYears(pair, before, after)];
  return {
    compared: clear.length,
    changes: clear.flatMap((one) => changeOf(one, pair, form) ?? []),
    onlyInOne: [...onlyInOneOf(pair).filter(isReadByNeither(outside)), ...outside.flatMap((one) => one.onlyInOne)],
    notCompared: [...twiceIn(pairs.filter(isTwice), there, here, pair, form), ...outside.flatMap((one) => one.notCompared)],
  };
}

/** A year that only one of both forms was read with is told of as such, not as one that the other file lacks. */
function isReadByNeither(outside: readonly { readonly notCompared: readonly NotCompared[] }[]): (one: OnlyInOne) => boolean {
  const names = new Set(outside.flatMap(({ notCompared }) => notCompared.flatMap(({ why, name }) => (why === "yearOutside" ? [name] : []))));
  return ({ what, name }) => what !== "column" || !names.has(name);
}

function changeOf(pair: CellPair, tables: TablePair, form: string): BareChange | null {
  const { from, to, toColumn, fromColumn } = pair;
  const kind = cellChange(from, to);
  if (kind === null) return null;
  return {
    kind,
    template: tables.after.template.id,
    form,
    row: nameOfRow(tables, to.rowId),
    column: columnName(toColumn),
    year: toColumn.plan.kind === "year" ? toColumn.plan.year : null,
    before: revisedCell(from),
    after: revisedCell(to),
    otherExtent: otherExtent({ fromColumn, toColumn }, tables.before, tables.after),
  };
}

function nameOfRow({ after }: TablePair, rowId: string): string {
  return plainLabel(rowNames(after).get(rowId) ?? rowId);
}

type Repeated = ReturnType<typeof repeatedIn>;

/** Each row and year that stands twice, once, with its places in both files. */
function twiceIn(pairs: readonly CellPair[], there: Repeated, here: Repeated, tables: TablePair, form: string): NotCompared[] {
  const named = new Map<string, NotCompared>();
  for (const { from, to, toColumn, fromColumn, row } of pairs) {
    if (there.rows.has(from.rowId) || here.rows.has(to.rowId)) {
      const at = tables.after.rows.find(({ id }) => id === to.rowId)?.at;
      named.set(`row ${to.rowId}`, { why: "rowTwice", form, name: nameOfRow(tables, to.rowId), before: there.rows.get(from.rowId) ?? (row.at ? [row.at] : []), after: here.rows.get(to.rowId) ?? (at ? [at] : []) });
    }
    if (there.columns.has(from.columnId) || here.columns.has(to.columnId)) {
      const own = (headingAt: typeof toColumn.headingAt) => (headingAt ? [headingAt] : []);
      named.set(`column ${to.columnId}`, { why: "columnTwice", form, name: columnName(toColumn), before: there.columns.get(from.columnId) ?? own(fromColumn.headingAt), after: here.columns.get(to.columnId) ?? own(toColumn.headingAt) });
    }
  }
  return [...named.values()];
}
