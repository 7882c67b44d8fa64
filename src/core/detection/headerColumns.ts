import { fold } from "../text/fold";
import type { Header, HeaderBand, HeaderColumn } from "./header";
import { isOrdinalHeading } from "./headingWords";
import type { SheetText } from "./sheetText";

/** No form has more columns; what stands further right is none of its columns. */
const MOST_COLUMNS = 250;

/** Header row → the heading that stands there last, for the blank places to its right. */
type Above = Map<number, { readonly text: string; readonly place: string }>;

/** Cuts a band into the headers of tables side by side and gathers each column's headings from top to bottom. */
export function headersOfBand(view: SheetText, found: HeaderBand): Header[] {
  const band = widened(view, found);
  const columns = joinMerged(view, columnsOf(view, band));
  return segments(columns).map((part) => {
    const own = part.slice(0, MOST_COLUMNS);
    return { view, top: band.top, bottom: band.bottom, left: own[0]?.left ?? band.left, right: own.at(-1)?.right ?? band.right, columns: own };
  });
}

/** Unmerged group headings end with the first column of the last group: the lower headings go on to the right of them. */
function widened(view: SheetText, band: HeaderBand): HeaderBand {
  let { right } = band;
  if (band.lastHeadingRow > band.top) while (/\p{L}/u.test(view.ownText(band.lastHeadingRow, right + 1))) right++;
  return { ...band, right };
}

function columnsOf(view: SheetText, band: HeaderBand): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  const above: Above = new Map();
  for (let column = band.left; column <= band.right; column++) {
    const column_ = columnOf(view, band, column, above);
    if (column_) columns.push(column_);
  }
  return columns;
}

/** Headings of one column; a blank place in an upper row stands under the heading to its left, as in unmerged group headings. */
function columnOf(view: SheetText, band: HeaderBand, column: number, above: Above): HeaderColumn | null {
  const own: { row: number; text: string }[] = [];
  let at = { row: band.top, column };
  let before = "";
  for (let row = band.top; row <= band.lastHeadingRow; row++) {
    const anchor = view.anchorOf(row, column);
    const place = `${anchor.row},${anchor.column}`;
    const text = anchor.row < band.top ? "" : view.ownText(anchor.row, anchor.column);
    if (text === "" || place === before) continue;
    before = place;
    own.push({ row, text });
    at = anchor;
    if (above.get(row)?.place !== place) for (let below = row; below <= band.lastHeadingRow; below++) above.delete(below);
    above.set(row, { text, place });
  }
  if (own.length === 0) return null;
  const inherited = inheritedGroups(view, band, column, at.row, above);
  const path = [...own, ...inherited].sort((a, b) => a.row - b.row).map(({ text }) => text);
  return { left: column, right: column, path, at: view.ref(at.row, at.column) };
}

function inheritedGroups(view: SheetText, band: HeaderBand, column: number, lowest: number, above: Above): { row: number; text: string }[] {
  return [...above].flatMap(([row, { text }]) => (row < lowest && view.shownText(row, column) === "" ? [{ row, text }] : []));
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
    const key = fold(column.path.join(" "));
    const isOrdinal = isOrdinalHeading(column.path.at(-1) ?? "");
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
