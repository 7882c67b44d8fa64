import type { Binding } from "./binding";
import type { BodyRow } from "./bodyRow";
import { endsTable, readBodyRow } from "./bodyRow";
import type { Header } from "./header";
import { sharesColumns } from "./header";

const MOST_ROWS = 3000;
/** A form with rows of its own is never so long: what follows is something else. */
const MOST_ROWS_OF_A_FORM = 500;
const LONGEST_GAP = 15;

/** Last sheet row that can belong to a header's table: just above the next header below it. */
export function lastRowOf(header: Header, headers: readonly Header[]): number {
  const below = headers.filter(({ view, top }) => view === header.view && top > header.bottom);
  const tops = below.filter((other) => sharesColumns(other, header)).map(({ top }) => top);
  return Math.min(...tops, header.view.sheet.rowCount) - 1;
}

/** The rows below a header, down to a note, a signature, a wide empty space or the given row. */
export function bodyRows(binding: Binding, last: number): BodyRow[] {
  const { header } = binding;
  const from = Math.min(header.left, binding.labels.left);
  const most = binding.form.plan.rows.kind === "fixed" ? MOST_ROWS_OF_A_FORM : MOST_ROWS;
  const rows: BodyRow[] = [];
  let before = header.bottom;
  for (const row of header.view.rowsBetween(header.bottom + 1, last)) {
    if (!header.view.sheet.cellsOfRow(row).some(({ column }) => column >= from && column <= header.right)) continue;
    if (row - before > LONGEST_GAP || rows.length >= most || endsTable(binding, row)) break;
    rows.push(readBodyRow(binding, row));
    before = row;
  }
  return rows;
}
