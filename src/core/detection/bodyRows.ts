import type { Binding } from "./binding";
import type { BodyRow } from "./bodyRow";
import { endsTable, readBodyRow } from "./bodyRow";
import { joinBrokenRows } from "./brokenLabel";
import { goesOnBelow } from "./goesOnBelow";
import type { Header } from "./header";
import { headerBelow } from "./headerPlaces";

/** A form with rows of its own is never so long: what follows is something else. */
const MOST_ROWS_OF_A_FORM = 500;
const LONGEST_GAP = 15;

/** Last sheet row that can belong to a header's table: just above the next header below it. */
export function lastRowOf(header: Header, headers: readonly Header[]): number {
  const end = header.view.sheet.rowCount;
  return Math.min(end, headerBelow(header, headers)?.top ?? end) - 1;
}

/**
 * The rows below a header, down to a note, a signature, a wide empty space or the given row. Where rows of the table follow below such a
 * line or space, it only stood between them.
 */
export function bodyRows(binding: Binding, last: number): BodyRow[] {
  const { header, form } = binding;
  const from = Math.min(header.left, binding.labels.left);
  const most = form.plan.rows.kind === "fixed" ? MOST_ROWS_OF_A_FORM : Infinity;
  const goesOn = goesOnBelow(binding, last);
  const rows: BodyRow[] = [];
  let before = header.bottom;
  for (const row of header.view.rowsBetween(header.bottom + 1, last)) {
    if (!header.view.holdsWithin(row, from, header.right)) continue;
    const isEnd = endsTable(binding, row, rows.length > 0);
    if ((isEnd || row - before > LONGEST_GAP || rows.length >= most) && !goesOn(row, rows)) break;
    before = row;
    if (!isEnd) rows.push(readBodyRow(binding, row));
  }
  return form.plan.rows.kind === "fixed" ? joinBrokenRows(rows, form) : rows;
}
