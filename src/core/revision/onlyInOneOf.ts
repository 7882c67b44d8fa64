import { rowNames } from "../explanation/rowNames";
import { sameColumns, sameRows } from "../filling/sameMeaning";
import { columnName } from "../rules/naming";
import { plainLabel } from "../rules/tableIndex";
import type { ReadCell, ReadColumn, ReadRow, ReadTable } from "../submission";
import { isAnswered } from "../values/reading";
import type { OnlyInOne } from "./revision";
import { startOfTable } from "./startOfTable";
import { tableName } from "../template/formName";
import type { TablePair } from "./tablePairs";

/** Rows and columns of figures that only one of two tables has; none where the two forms have no row in common. */
export function onlyInOneOf({ before, after }: TablePair): OnlyInOne[] {
  const rows = sameRows(before, after).filter(([there]) => there.at !== null);
  const columns = sameColumns(before, after).filter(([there, here]) => there.headingAt !== null && here.headingAt !== null);
  return [
    ...own("before", before, new Set(rows.map(([there]) => there)), new Set(columns.map(([there]) => there))),
    ...own("after", after, new Set(rows.map(([, here]) => here)), new Set(columns.map(([, here]) => here))),
  ];
}

function own(side: OnlyInOne["side"], table: ReadTable, rows: ReadonlySet<ReadRow>, columns: ReadonlySet<ReadColumn>): OnlyInOne[] {
  const form = tableName(table);
  const names = rowNames(table);
  const isFigures = ({ plan, role, at }: ReadRow): boolean => plan !== null && role === "data" && at !== null;
  const count = (of: (cell: ReadCell) => boolean): number => figuresIn(table, of);
  return [
    ...table.rows.filter((row) => isFigures(row) && !rows.has(row)).map(({ id, at }): OnlyInOne => ({ side, what: "row", form, name: plainLabel(names.get(id) ?? id), at, figures: count(({ rowId }) => rowId === id) })),
    ...table.columns.flatMap((column): OnlyInOne[] => {
      const { id, plan, headingAt } = column;
      if ((plan.kind !== "year" && plan.kind !== "value") || headingAt === null || columns.has(column)) return [];
      return [{ side, what: "column", form, name: columnName(column), at: headingAt, figures: count(({ columnId }) => columnId === id) }];
    }),
  ];
}

/** A table that only one of the files has. */
export function onlyTable(side: OnlyInOne["side"], table: ReadTable): OnlyInOne {
  return { side, what: "table", form: tableName(table), name: "", at: startOfTable(table), figures: figuresIn(table, () => true) };
}

/** Cells of a table that hold something a person was asked for; labels and numbers of rows are none. */
function figuresIn({ cells }: ReadTable, of: (cell: ReadCell) => boolean): number {
  return [...cells.values()].filter((cell) => cell.meaning.value !== "label" && cell.meaning.value !== "ordinal" && of(cell) && isAnswered(cell.reading)).length;
}
