/** A cell by zero-based row and column, on one sheet. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, zero-based. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a workbook: the sheet's name as written in the file, and the zero-based position. */
export interface CellRef extends Position {
  readonly sheet: string;
}

/** Tells cells of a workbook apart, where they are looked up by their place. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${row},${column} ${sheet}`;
}

/** Column number (0) to its letters ("A"). */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "C7" for row 6, column 2. */
export function a1(position: Position): string {
  return `${columnLetters(position.column)}${position.row + 1}`;
}

/** "A5:H30" for a range; a single cell gives "A5". */
export function a1Range(range: CellRange): string {
  const from = a1({ row: range.top, column: range.left });
  const to = a1({ row: range.bottom, column: range.right });
  return from === to ? from : `${from}:${to}`;
}

/** Reads "C7" or "$C$7"; null when it is not an address within Excel's grid. */
export function parseA1(text: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim());
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  const letters = match[1].toUpperCase();
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  const row = Number(match[2]) - 1;
  return column <= 16384 && row < 1048576 ? { row, column: column - 1 } : null;
}

/** Reads "A5:H30" or a single address; null when unreadable. Corners may come in any order. */
export function parseA1Range(text: string): CellRange | null {
  const [first, second, ...rest] = text.split(":");
  const from = parseA1(first ?? "");
  const to = second === undefined ? from : parseA1(second);
  if (!from || !to || rest.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
