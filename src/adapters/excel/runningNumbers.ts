import { columnLetters } from "../../core/sheet/address";

/** Running numbers of a column (STT), counted anew where rows come or go. */
export interface RunningNumbers {
  /** Counts on from the row above `row`, over `fresh` new rows and those that follow with numbers; no sync. */
  readonly count: (row: number, fresh: number) => void;
  /** Writes them as they were; no sync. */
  readonly takeBack: () => void;
}

/** Asks for the numbers of a column that go on without a gap from `below`, and the one above `row`; no sync. Null for no such column. */
export function askRunningNumbers(sheet: Excel.Worksheet, column: number | null, row: number, below: number): RunningNumbers | null {
  if (column === null) return null;
  const letters = columnLetters(column);
  const used = sheet.getRange(`${letters}:${letters}`).getUsedRangeOrNullObject(true);
  used.load(["values", "rowIndex"]);
  const write = (from: number, numbers: readonly number[]): void => {
    if (numbers.length > 0) sheet.getRangeByIndexes(from, column, numbers.length, 1).values = numbers.map((number) => [number]);
  };
  return {
    count: (from, fresh) => {
      const first = (numberIn(used, row - 1) ?? 0) + 1;
      write(from, Array.from({ length: fresh + numbersFrom(used, below).length }, (_, i) => first + i));
    },
    takeBack: () => write(below, numbersFrom(used, below)),
  };
}

function numbersFrom(used: Excel.Range, row: number): number[] {
  const found: number[] = [];
  for (let at = row, number = numberIn(used, at); number !== null; number = numberIn(used, ++at)) found.push(number);
  return found;
}

function numberIn(used: Excel.Range, row: number): number | null {
  const value: unknown = used.isNullObject ? null : used.values[row - used.rowIndex]?.[0];
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}
