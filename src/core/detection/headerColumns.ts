import { fold } from "../text/fold";
import type { Header, HeaderBand, HeaderColumn } from "./header";
import { isOrdinalHeading } from "./headingWords";
import type { SheetText } from "./sheetText";

/** Cuts a band into the headers of tables side by side and gathers each column's headings from top to bottom. */
export function headersOfBand(view: SheetText, band: HeaderBand): Header[] {
  const columns = joinMerged(view, columnsOf(view, band));
  return segments(columns).map((part) => ({
    view,
    top: band.top,
    bottom: band.bottom,
    left: part[0]?.left ?? band.left,
    right: part.at(-1)?.right ?? band.right,
    columns: part,
  }));
}

function columnsOf(view: SheetText, band: HeaderBand): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  const above = new Map<number, string>();
  for (let column = band.left; column <= band.right; column++) {
    const column_ = columnOf(view, band, column, above);
    if (column_) columns.push(column_);
  }
  return columns;
}

/** Headings of one column; a blank place in an upper row stands under the heading to its left, as in unmerged group headings. */
function columnOf(view: SheetText, band: HeaderBand, column: number, above: Map<number, string>): HeaderColumn | null {
  const path: string[] = [];
  let at = { row: band.top, column };
  let before = "";
  for (let row = band.top; row <= band.lastHeadingRow; row++) {
    const anchor = view.anchorOf(row, column);
    const place = `${anchor.row},${anchor.column}`;
    const text = anchor.row < band.top ? "" : view.ownText(anchor.row, anchor.column);
    if (text === "" || place === before) continue;
    before = place;
    path.push(text);
    at = anchor;
    above.set(row, text);
  }
  if (path.length === 0) return null;
  const inherited = inheritedGroup(view, band, column, at.row, above);
  return { left: column, right: column, path: inherited === null ? path : [inherited, ...path], at: view.ref(at.row, at.column) };
}

function inheritedGroup(view: SheetText, band: HeaderBand, column: number, lowest: number, above: ReadonlyMap<number, string>): string | null {
  if (lowest === band.top || view.shownText(band.top, column) !== "") return null;
  return above.get(band.top) ?? null;
}

/** A heading merged over several sheet columns, with nothing different below, is one column. */
function joinMerged(view: SheetText, columns: readonly HeaderColumn[]): HeaderColumn[] {
  const joined: HeaderColumn[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const sameCell = last && last.at.row === column.at.row && last.at.column === column.at.column;
    if (last && sameCell) joined[joined.length - 1] = { ...last, right: column.right };
    else joined.push(column);
  }
  return joined;
}

/** A second STT, or the first heading once more, begins the next table to the right. */
function segments(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const parts: HeaderColumn[][] = [];
  let first = "";
  let hasOrdinal = false;
  for (const column of columns) {
    const key = fold(column.path.at(-1) ?? "");
    const isOrdinal = isOrdinalHeading(key);
    const part = parts.at(-1);
    if (!part || (isOrdinal && hasOrdinal) || (key === first && part.length > 1 && !hasOrdinal)) {
      parts.push([column]);
      first = key;
      hasOrdinal = isOrdinal;
    } else {
      part.push(column);
      hasOrdinal ||= isOrdinal;
    }
  }
  return parts;
}
