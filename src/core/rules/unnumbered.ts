import { cellOf, type ReadRow, type ReadTable } from "../submission";
import { isAnswered } from "../values/reading";
import { isTaskOfItsOwn } from "./newNumbers";
import { numberRuns, type NumberRun } from "./numberRuns";
import { writtenCells } from "./openRow";

/** A plan that numbers less than this of its tasks numbers the main ones alone. */
const MOST_NUMBERED = 0.6;
const WHOLE = /^\(?\d/u;

/**
 * The tasks of a run that bear no number although those before and behind them do: with words and an assignment or a time of their own, not a line of
 * the task above. None where many are so: such a plan numbers its main tasks alone.
 */
export function unnumberedIn(table: ReadTable, { rows }: NumberRun): readonly ReadRow[] {
  if (!rows.some(({ ordinal }) => ordinal === "")) return [];
  const isNumbered = rows.map(({ ordinal }) => WHOLE.test(ordinal));
  const [first, last] = [isNumbered.indexOf(true), isNumbered.lastIndexOf(true)];
  const found = rows.filter((row, at) => at > first && at < last && row.ordinal === "" && first >= 0 && isOwnTask(table, row));
  const numbered = isNumbered.filter(Boolean).length;
  return numbered >= (numbered + found.length) * MOST_NUMBERED ? found : [];
}

/** How many tasks of a table, in runs of sections, lack the number that those around them bear. */
export function unnumberedTotal(table: ReadTable): number {
  return numberRuns("perSection", table).reduce((sum, run) => sum + unnumberedIn(table, run).length, 0);
}

function isOwnTask(table: ReadTable, row: ReadRow): boolean {
  const ordinal = table.columns.find(({ plan }) => plan.kind === "ordinal")?.id;
  const cell = ordinal === undefined ? undefined : cellOf(table, row.id, ordinal);
  if (cell?.mergedFrom !== null || cell.cell.kind !== "blank" || row.level > 0 || !isTaskOfItsOwn(table, row)) return false;
  return writtenCells(table, row).some(({ mergedFrom, reading, meaning }) => mergedFrom === null && isAnswered(reading) && meaning.value !== "text");
}
