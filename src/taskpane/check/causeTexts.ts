import { clip } from "../../core/message";
import { a1 } from "../../core/sheet/address";
import type { Cause } from "../../workflows/causes";
import { rangesOf } from "../../workflows/rangesOf";
import type { CheckWords } from "./words";

/** How many ranges a line names before it says how many are left. */
const NAMED = 4;

/** Where a line's cells are: “PL2!C7”, “PL3!D9:D12, F3”; "" for a finding without a cell. */
export function placeOf(cause: Cause, words: CheckWords): string {
  const sheets = [...new Set(cause.cells.map(({ sheet }) => sheet))];
  const [first] = cause.cells;
  if (!first) return cause.head.sheet ?? "";
  if (cause.kind === "single") return `${first.sheet}!${a1(first)}`;
  const places = sheets.flatMap((sheet) => rangesOf(cause.cells.filter((cell) => cell.sheet === sheet)).map((range) => `${sheet}!${range}`));
  const left = places.length - NAMED;
  const named = places.slice(0, left > 0 ? NAMED : places.length).join(", ");
  return left > 0 ? `${named} ${words.moreCells(left)}` : named;
}

/** What a line says is wrong; blanks and repeats say how many. */
export function messageOf({ kind, cells, head }: Cause, words: CheckWords): string {
  if (kind === "blanks") return words.blanks(cells.length);
  return kind === "alike" ? `${words.alike(cells.length)}: ${head.message}` : head.message;
}

/** The row's own label where the sentence does not say it already. */
export function rowOf({ kind, head }: Cause): string {
  const label = clip(head.row, 60);
  return kind !== "single" || label === "" || head.message.includes(label.replace(/…$/u, "")) ? "" : label;
}
