import type { Message } from "../message";
import { explainedCells, NO_BACKING, type Backing } from "../relations/backing";
import { columnWithin } from "../rules/naming";
import { knownFigure } from "../rules/part";
import { compareSums } from "../values/exact";
import { sideOf } from "../rules/side";
import { plainLabel } from "../rules/tableIndex";
import { cellKey } from "../sheet/address";
import { BLANK, contentOf } from "../sheet/edit";
import { cellOf, type ReadCell, type ReadColumn, type ReadRow, type ReadTable } from "../submission";
import { totalFormulaOver } from "../template/totalFormula";
import { mayBeFilled, type Fill } from "./fill";
import { fillWords } from "./fillWords";

/**
 * The form's total formulas, wherever the parts stand that its rows name, where a number was typed over them, or the cell was left blank: only where a formula is known to have been,
 * because the sheet was drawn by us or other years of the row still have theirs. Where the result would be another number a person decides;
 * a total that was explained stays as it is.
 */
export function restoredFormulas(tables: readonly ReadTable[], backing: Backing = NO_BACKING): Fill[] {
  const explained = explainedCells(backing);
  const found = tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      if (row.plan?.totalOf === undefined || row.at === null) return [];
      const parts = row.plan.totalOf;
      const columns = table.columns.filter(({ id }) => cellOf(table, row.id, id)?.meaning.value === "count");
      const hadFormula = table.drawnByUs || columns.some(({ id }) => cellOf(table, row.id, id)?.cell.formula != null);
      return hadFormula ? columns.flatMap((column) => restored(table, row, parts, column) ?? []) : [];
    }),
  );
  return found.filter(({ at }) => !explained.has(cellKey(at)));
}

function restored(table: ReadTable, row: ReadRow, parts: readonly string[], column: ReadColumn): Fill | null {
  const total = cellOf(table, row.id, column.id);
  if (!total || !mayBeFilled(total)) return null;
  const cells = parts.map((part) => cellOf(table, part, column.id));
  if (cells.length === 0 || !cells.every((cell) => cell?.mergedFrom === null)) return null;
  const judged = judge(table, row, parts, column, total);
  if (judged === null) return null;
  const formula = totalFormulaOver(cells.flatMap((cell) => cell?.at ?? []), total.at.sheet);
  const before = total.cell.kind === "blank" ? BLANK : contentOf(total.cell);
  return { at: total.at, before, after: { value: judged.sum ?? "", formula: `=${formula}` }, why: judged.why, hold: judged.isSure ? null : "typed" };
}

interface Judged {
  readonly why: Message;
  readonly isSure: boolean;
  readonly sum: number | null;
}

function judge(table: ReadTable, row: ReadRow, parts: readonly string[], column: ReadColumn, total: ReadCell): Judged | null {
  const said = { row: { label: plainLabel(row.label) }, column: columnWithin(column) };
  const side = sideOf({ cell: (rowId, columnId) => cellOf(table, rowId, columnId) ?? null, tableOf: () => table }, parts.map((part) => ({ row: part })), column);
  const sum = side && side.numbers.length > 0 ? side.sum : null;
  if (total.reading.state === "blank") return { why: fillWords.say("formulaBlank", said), isSure: true, sum };
  const value = knownFigure(total);
  if (value === null) return null;
  if (side?.known !== true) return { why: fillWords.say("formulaUnknown", { ...said, value }), isSure: false, sum };
  if (compareSums([value], side.numbers) === 0) return { why: fillWords.say("formulaEqual", { ...said, value }), isSure: true, sum };
  return { why: fillWords.say("formulaUnequal", { ...said, value, sum: side.sum }), isSure: false, sum };
}
