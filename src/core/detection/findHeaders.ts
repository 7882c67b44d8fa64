import type { Header, HeaderBand } from "./header";
import { sharesColumns } from "./header";
import { headersOfBand } from "./headerColumns";
import type { HeadingHit, HeadingWords } from "./headingWords";
import { isNumberingRow } from "./numberingRow";
import { readOrdinal } from "./ordinal";
import type { SheetCells } from "../sheet/sheetCells";
import type { SheetText } from "./sheetText";

interface HeadingRow {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  /** The words beside the years where nothing but years speaks for a header, else null. */
  readonly unknownWords: string | null;
}

/** What a stretch of neighbouring cells in a row holds; counted up cell by cell. */
interface Run {
  readonly row: number;
  readonly left: number;
  right: number;
  headings: number;
  readonly years: number[];
  beside: number;
  others: number;
  /** Of the others, those that number a row: "II", "a)". */
  ordinals: number;
  /** Numbers that are no year: a row of data has them, a header does not. */
  figures: number;
}

/**
 * Finds every place on a sheet that may be the header of a known table: rows with headings of the forms or with years, together with
 * the header rows above and below them. Tables side by side give a header each. Says nothing yet about which form it is.
 */
export function findHeaders(view: SheetText, words: HeadingWords): readonly Header[] {
  const isWorthALook = view.texts.map((text) => words.isWorthALook(text));
  const rows: HeadingRow[] = [];
  for (const row of view.rows) {
    const heading = mayHoldHeadings(view, row, isWorthALook) ? headingRow(view, words, row) : null;
    if (heading) rows.push(heading);
  }
  return joinRows(withoutData(rows, view))
    .map((band) => grow(view, words, band))
    .flatMap((band) => headersOfBand(view, band));
}

/** Several cells, one of them worth a look, or several different years. */
function mayHoldHeadings(view: SheetText, row: number, isWorthALook: readonly boolean[]): boolean {
  const { first, end } = view.lineOf(row);
  if (end - first < 2) return false;
  let numbers = 0;
  for (let at = first; at < end; at++) {
    if (view.isTextAt(at) && isWorthALook[view.textNumberAt(at)]) return true;
    if (view.sheet.cells.kindAt(at) === "number") numbers++;
  }
  return numbers > 1 && holdsYears(view.sheet.cells, first, end, numbers);
}

function headingRow(view: SheetText, words: HeadingWords, row: number): HeadingRow | null {
  const cells = view.sheet.cellsOfRow(row);
  const runs = runsOf(view, words, row, cells.map(({ column }) => column)).filter(mayBeHeader);
  const whole = runs.reduce((sum, { headings }) => sum + headings, 0) > 0 || runs.some(speaksByYears);
  if (runs.length === 0 || !whole) return null;
  const isKnown = runs.some(({ headings, others }) => headings > 0 || others === 0);
  const texts = cells.map(({ column }) => view.ownText(row, column));
  const unknownWords = isKnown ? null : texts.filter((text) => words.hit(text) === "none").join("|");
  return { row, left: Math.min(...runs.map(({ left }) => left)), right: Math.max(...runs.map(({ right }) => right)), unknownWords };
}

/** Several different numbers that are years, and hardly any that are not. */
function holdsYears(cells: SheetCells, first: number, end: number, numbers: number): boolean {
  const years: number[] = [];
  for (let at = first; at < end; at++) {
    const value = cells.kindAt(at) === "number" ? cells.valueAt(at) : 0;
    if (value >= 1980 && value < 2100 && Number.isInteger(value)) years.push(value);
  }
  return years.length * 2 > numbers && new Set(years).size >= 2;
}

/** Neighbouring cells of a row; an empty column parts two runs, so that a table's data beside another's header does not hide it. */
function runsOf(view: SheetText, words: HeadingWords, row: number, columns: readonly number[]): Run[] {
  const runs: Run[] = [];
  let last = -2;
  for (const column of columns) {
    const right = view.mergeAt(row, column)?.right ?? column;
    const old = column <= last + 1 ? runs.at(-1) : undefined;
    const run = old ?? { row, left: column, right, headings: 0, years: [], beside: 0, others: 0, ordinals: 0, figures: 0 };
    if (!old) runs.push(run);
    count(run, view.ownText(row, column), words);
    run.right = right;
    last = right;
  }
  return runs;
}

function count(run: Run, text: string, words: HeadingWords): void {
  const hit: HeadingHit = words.hit(text);
  if (hit === "year") run.years.push(Number(/\d{4}/u.exec(text)?.[0]));
  else if (hit === "heading") run.headings++;
  else if (hit === "beside" || hit === "alike") run.beside++;
  else if (!/\p{L}/u.test(text)) run.figures++;
  else {
    run.others++;
    if (readOrdinal(text)) run.ordinals++;
  }
}

/** A number beside a single heading-like text ("II | Nhiệm vụ cụ thể") is a row of a table, not a header. */
function mayBeHeader(run: Run): boolean {
  const { headings, years, beside, others, ordinals, figures } = run;
  if (figures > 0 && others > 0 && years.length === 0) return false;
  if (ordinals > 0 && headings + beside <= 1 && years.length === 0) return false;
  if (figures > 0 && headings + years.length <= figures) return false;
  if (headings > 0) return headings + years.length + beside >= others;
  return speaksByYears(run) || (years.length > 0 && others + figures === 0) || (beside > 0 && others + figures === 0);
}

/** Without a single heading, years alone must be a row of years: distinct, close together, with little beside. */
function speaksByYears({ years, others, figures }: Run): boolean {
  const distinct = new Set(years);
  if (distinct.size < 3 || distinct.size < years.length || figures > 0 || others > 2) return false;
  return Math.max(...years) - Math.min(...years) < distinct.size + 2;
}

/** Counts that happen to be years in a row are data: such a row right below other rows of a table repeats no header. */
function withoutData(rows: readonly HeadingRow[], view: SheetText): HeadingRow[] {
  const above: HeadingRow[] = [];
  const worded = new Map<string, HeadingRow[]>();
  return rows.filter((heading) => {
    const { row, unknownWords } = heading;
    const sharing = (others: readonly HeadingRow[]): boolean => others.some((other) => sharesColumns(other, heading));
    const alike = unknownWords === null ? [] : (worded.get(unknownWords) ?? []);
    const isData = unknownWords !== null && view.holdsWithin(row - 1, 0, Infinity) && sharing(above) && !sharing(alike);
    above.push(heading);
    alike.push(heading);
    if (unknownWords !== null) worded.set(unknownWords, alike);
    return !isData;
  });
}

/** No header has more rows: of a column full of heading words the lowest are the header of what stands below. */
const MOST_ROWS = 24;

/** Rows that follow each other, or with one empty row between, and share columns are one band. */
function joinRows(rows: readonly HeadingRow[]): HeaderBand[] {
  const bands: HeaderBand[] = [];
  for (const { row, left, right } of rows) {
    const last = bands.at(-1);
    if (last && row - last.bottom === 1 && left <= last.right && last.left <= right) {
      const top = Math.max(last.top, row - MOST_ROWS + 1);
      bands[bands.length - 1] = { top, bottom: row, lastHeadingRow: row, left: Math.min(left, last.left), right: Math.max(right, last.right) };
    } else bands.push({ top: row, bottom: row, lastHeadingRow: row, left, right });
  }
  return bands;
}

/** Takes in what belongs to a header though it does not look it alone: "Năm" above the years, "(Tính đến 31/3)" below, merged rows, column numbers. */
function grow(view: SheetText, words: HeadingWords, band: HeaderBand): HeaderBand {
  let { top, bottom } = band;
  if (top > 0 && isHeaderRest(view, words, band, top - 1)) top--;
  bottom = Math.max(bottom, mergedDownTo(view, band));
  while (isHeaderRest(view, words, band, bottom + 1)) bottom++;
  const lastHeadingRow = bottom;
  if (isNumberingRow(view, band, bottom + 1)) bottom++;
  return { ...band, top, bottom, lastHeadingRow };
}

function isHeaderRest(view: SheetText, words: HeadingWords, band: HeaderBand, row: number): boolean {
  const cells = view.sheet.cellsOfRow(row).filter(({ column }) => column >= band.left && column <= band.right);
  const hits = cells.map(({ column }) => words.hit(view.ownText(row, column)));
  const [only] = cells;
  if (only && hits.length === 1 && hits[0] === "heading" && row > band.bottom && view.shownText(band.bottom, only.column) !== "") return false;
  return hits.length > 0 && hits.every((hit) => hit === "heading" || hit === "year" || hit === "beside");
}

function mergedDownTo(view: SheetText, band: HeaderBand): number {
  let bottom = band.bottom;
  let deepest = 0;
  for (let column = band.left; column <= band.right; column++) {
    const merge = view.mergeAt(band.bottom, column);
    if (merge && merge.bottom > band.bottom && merge.bottom <= band.bottom + 3 && merge.top >= band.top) {
      bottom = Math.max(bottom, merge.bottom);
      deepest++;
    }
  }
  return deepest >= 2 ? bottom : band.bottom;
}
