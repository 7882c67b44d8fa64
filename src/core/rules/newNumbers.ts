import type { ReadRow, ReadTable } from "../submission";
import { parseOrdinal, parseOrdinalRange, plainOrdinal } from "../values/ordinal";
import { isTask } from "./openRow";

/** The number a row gets in a run: [7], [10, 1]; of a row that stands for several tasks the first and the last. */
export interface NewNumber {
  readonly row: ReadRow;
  readonly number: readonly number[];
}

/** New numbers for a run. */
export interface NewNumbers {
  readonly numbers: readonly NewNumber[];
  /** A row without a number was counted although the number after it leaves no room for one. */
  readonly isGuess: boolean;
}

/** The form's own numbers. */
export function formNumbers(rows: readonly ReadRow[]): NewNumbers {
  const numbers = rows.flatMap((row) => {
    const number = /^\d+$/u.exec(plainOrdinal(row.plan?.ordinal ?? ""))?.[0];
    return number === undefined || row.ordinal === "" ? [] : [{ row, number: [Number(number)] }];
  });
  return { numbers, isGuess: false };
}

/**
 * 1, 2, 3 … down the rows, those below a task counted anew with it (“7.1” of the task that becomes 6 is “6.1”). Roman, lettered and dashed rows
 * keep theirs; a task of its own without a number gets one. `prefix`: the section's number that each of them repeats (“2” of “2.1”, “2.2”).
 * Null where a row stands below another than its number says.
 */
export function runNumbers(table: ReadTable, rows: readonly ReadRow[], prefix: number | null = null): NewNumbers | null {
  const numbers: NewNumber[] = [];
  let [main, sub, blanks, held] = [0, 0, 0, 0];
  let above: { readonly main: number; readonly sub: number } | null = null;
  let isGuess = false;
  const head = prefix === null ? [] : [prefix];
  for (const row of rows) {
    const range = parseOrdinalRange(row.ordinal);
    const path = range ? [range.last] : pathOf(table, row, prefix);
    if (path === null) continue;
    const [own = 0, below, ...deeper] = path;
    const isBlank = row.ordinal === "";
    if (below === undefined) {
      const first = main + 1;
      main += range ? range.last - range.first + 1 : 1;
      numbers.push({ row, number: range ? [first, main] : [...head, main] });
      if (!isBlank && blanks > 0 && (range?.first ?? own) !== held + blanks + 1) isGuess = true;
      [sub, blanks, held] = [0, isBlank ? blanks + 1 : 0, isBlank ? held : own];
      above = isBlank ? null : { main: own, sub: 0 };
    } else if (above === null || own !== above.main || (deeper.length > 0 && below !== above.sub)) return null;
    else {
      if (deeper.length === 0) [sub, above] = [sub + 1, { main: own, sub: below }];
      numbers.push({ row, number: [...head, main, sub, ...deeper] });
    }
  }
  return { numbers, isGuess };
}

function pathOf(table: ReadTable, row: ReadRow, prefix: number | null): readonly number[] | null {
  if (row.ordinal === "") return isTaskOfItsOwn(table, row) ? [0] : null;
  const ordinal = /\p{L}/u.test(row.ordinal) ? null : parseOrdinal(row.ordinal);
  if (ordinal?.kind !== "number") return null;
  return prefix !== null && ordinal.path.length > 1 && ordinal.path[0] === prefix ? ordinal.path.slice(1) : ordinal.path;
}

/** A line with its own words that neither continues nor lists a part of the one above. */
export function isTaskOfItsOwn(table: ReadTable, row: ReadRow): boolean {
  return row.label !== "" && row.parent === null && !/^(?:[-–+•*]|\p{L}\))/u.test(row.label) && isTask(table, row);
}
