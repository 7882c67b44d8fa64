import { readOrdinal } from "./ordinal";
import type { SheetText } from "./sheetText";

const NUMBER = /^\(?\s*(\d{1,2})\s*\)?$/u;
const LETTER = /^\(?\s*[A-ZĐ]\s*\)?$/u;
const SUM = /^\(?\d{1,2}\)?\s*=\s*[\d()+\-–.…*/:%\s]+$/u;

/** True for the row of column numbers that many forms print below the header: (1) (2) (3), 1 2 3, A B 1 2, “(5)=(3)+(4)”. */
export function isNumberingRow(view: SheetText, columns: { readonly left: number; readonly right: number }, row: number): boolean {
  const texts = view.sheet
    .cellsOfRow(row)
    .filter(({ column }) => column >= columns.left && column <= columns.right)
    .map(({ column }) => view.ownText(row, column));
  if (texts.length < 3 || texts.length * 2 < columns.right - columns.left + 1) return false;
  const numbers = texts.flatMap((text) => (NUMBER.test(text) ? [Number(NUMBER.exec(text)?.[1])] : []));
  const isNumbered = texts.every((text) => NUMBER.test(text) || LETTER.test(text) || SUM.test(text) || readOrdinal(text)?.kind === "roman");
  const risesByOne = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  return isNumbered && risesByOne && (numbers[0] ?? 1) <= 3;
}
