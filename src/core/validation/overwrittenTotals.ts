import { compareSums } from "../values/exact";
import { cellsOf, sideOf } from "../rules/side";
import type { Scope } from "../rules/kind";
import { speaker } from "../message";
import { cellOf, type ReadCell, type ReadRow, type ReadTable } from "../submission";
import { columnWithin } from "../rules/naming";
import { knownFigure, refsOf } from "../rules/part";
import type { DraftFinding } from "./draft";

const words = speaker("overwrittenTotal", {
  equal: {
    vi: "{row}, {column}: ô tổng đang là số gõ tay ({value}), thay cho công thức của mẫu; hiện vẫn bằng tổng các dòng thành phần.",
    en: "{row}, {column}: the total is typed ({value}) where the form has a formula; for now it equals the sum of its parts.",
  },
  unequal: {
    vi: "{row}, {column}: ô tổng đang là số gõ tay ({value}), thay cho công thức của mẫu; tổng các dòng thành phần là {sum}.",
    en: "{row}, {column}: the total is typed ({value}) where the form has a formula; its parts add up to {sum}.",
  },
  partsUnknown: {
    vi: "{row}, {column}: ô tổng đang là số gõ tay ({value}), thay cho công thức của mẫu.",
    en: "{row}, {column}: the total is typed ({value}) where the form has a formula.",
  },
});

/** Sentences about totals typed over their formula. */
export const overwrittenTotalSentences = words.sentences;

const FIX = { vi: "Đề nghị khôi phục công thức tổng của mẫu.", en: "Please restore the form's total formula." } as const;

/**
 * Totals typed where the form prints a formula. Only where a formula is known to have been: the sheet was drawn by us, or other years
 * of the same row still have theirs; a hand-made table without formulas is no mistake.
 */
export function overwrittenTotals(tables: readonly ReadTable[]): DraftFinding[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const parts = row.plan?.totalOf;
      if (parts === undefined || row.at === null) return [];
      const cells = table.columns.flatMap(({ id }) => cellOf(table, row.id, id) ?? []).filter(({ meaning }) => meaning.value === "count");
      const hadFormula = table.drawnByUs || cells.some(({ cell }) => cell.formula !== null);
      return hadFormula ? cells.flatMap((cell) => overwritten(table, row, parts, cell)) : [];
    }),
  );
}

function overwritten(table: ReadTable, row: ReadRow, parts: readonly string[], cell: ReadCell): DraftFinding[] {
  const value = knownFigure(cell);
  const column = table.columns.find(({ id }) => id === cell.columnId);
  if (value === null || cell.cell.formula !== null || !column) return [];
  const side = sideOf(cellsIn(table), parts.map((part) => ({ row: part })), column);
  const equal = side?.known === true && compareSums([value], side.numbers) === 0;
  const said = { row: { label: row.label }, column: columnWithin(column), value };
  const message = !side?.known ? words.say("partsUnknown", said) : equal ? words.say("equal", said) : words.say("unequal", { ...said, sum: side.sum });
  const place = { table, rowId: row.id, columnId: cell.columnId, at: cell.at, related: side ? refsOf(cellsOf(side)) : [] };
  const severity = side?.known && !equal ? "warning" : "info";
  return [{ finding: "formula.overwritten", ruleId: null, severity, message, fix: FIX, ...place, suggestions: [], blankOf: null }];
}

/** The table's own cells, as far as a sum asks for them. */
function cellsIn(table: ReadTable): Pick<Scope, "cell" | "tableOf"> {
  return { cell: (rowId, columnId) => cellOf(table, rowId, columnId) ?? null, tableOf: () => table };
}
