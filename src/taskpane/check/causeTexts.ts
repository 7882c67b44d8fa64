import { clip } from "../../core/message";
import { a1, parseA1Range } from "../../core/sheet/address";
import type { Cause } from "../../workflows/causes";
import { rangesOf } from "../../workflows/rangesOf";
import { formList } from "./formList";
import type { CheckWords } from "./words";

/** How many ranges a line names before it says how many cells are left. */
const NAMED = 4;

/** Where a line's cells are: “PL2!C7”, “PL3!D9:D12, F3 và 7 ô khác”; "" for a finding without a cell. */
export function placeOf(cause: Cause, words: CheckWords): string {
  const sheets = [...new Set(cause.cells.map(({ sheet }) => sheet))];
  const [first] = cause.cells;
  if (!first) return cause.head.sheet ?? "";
  if (cause.kind === "single") return `${first.sheet}!${a1(first)}`;
  const places = sheets.flatMap((sheet) => rangesOf(cause.cells.filter((cell) => cell.sheet === sheet)).map((range) => ({ range, text: `${sheet}!${range}` })));
  const named = places.slice(0, NAMED).map(({ text }) => text).join(", ");
  const left = places.slice(NAMED).reduce((sum, { range }) => sum + cellsIn(range), 0);
  return left > 0 ? `${named} ${words.moreCells(left)}` : named;
}

function cellsIn(range: string): number {
  const found = parseA1Range(range);
  return found ? (found.bottom - found.top + 1) * (found.right - found.left + 1) : 1;
}

/** What a line says is wrong; it says how many cells, forms or further findings it stands for. `nameOf` tells a form's name by its template id. */
export function messageOf({ kind, cells, head, members }: Cause, words: CheckWords, nameOf: (template: string) => string = (id) => id): string {
  if (kind === "blanks") return words.blanks(cells.length);
  if (kind === "alike") return `${words.alike(cells.length)}: ${head.message}`;
  if (kind === "single") return members.length > 1 ? `${head.message} ${words.sameCause(members.length - 1)}` : head.message;
  const forms = [...new Set(members.flatMap(({ template }) => template ?? []))];
  return words.emptyForms(forms.length, formList(forms.map(nameOf)));
}

/** The row's own label where the line is about one row and does not say it already; "" otherwise. */
export function rowOf(cause: Cause, words: CheckWords): string {
  const { cells, head, kind } = cause;
  const isOneRow = kind === "single" || cells.every(({ sheet, row }) => sheet === cells[0]?.sheet && row === cells[0]?.row);
  const label = clip(head.row, 60);
  return !isOneRow || label === "" || messageOf(cause, words).includes(label.replace(/…$/u, "")) ? "" : label;
}
