import { columnLetters } from "../../../core/sheet/address";
import { GRID } from "../limits";

/**
 * One piece of a formula. What is matched first wins, so that letters inside texts, sheet names, brackets,
 * function names and numbers such as 1E5 are never taken for cells.
 */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]`,
    String.raw`#[A-Z/0]+[!?]?`,
    String.raw`[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+!`,
    String.raw`(?<rows>\$?[0-9]+:\$?[0-9]+)(?![\p{L}\p{N}_.$])`,
    String.raw`[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.$!(])`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6})(?![\p{L}\p{N}_.!(])`,
    String.raw`[\p{L}_\\$][\p{L}\p{N}_.\\?$]*`,
    // Passed over as one: each sign of a long run would otherwise be tried as the start of a sheet's name.
    String.raw`[\p{N}.]+`,
  ].join("|"),
  "gu",
);
const CELL = /^(\$?)([A-Za-z]+)(\$?)([0-9]+)$/;

/** Gives a formula's text as it reads that many rows further down and columns further right. */
export type ShiftedFormula = (rows: number, columns: number) => string;

/** A formula taken apart once, to be written for other cells (a shared formula); what leaves the grid becomes #REF!. */
export function shiftable(formula: string): ShiftedFormula {
  const pieces: (string | ShiftedFormula)[] = [];
  let done = 0;
  for (const match of formula.matchAll(PIECE)) {
    const moving = movingPiece(match[0], match.groups ?? {});
    if (!moving) continue;
    pieces.push(formula.slice(done, match.index), moving);
    done = match.index + match[0].length;
  }
  pieces.push(formula.slice(done));
  return (rows, columns) => {
    let text = "";
    for (const piece of pieces) text += typeof piece === "string" ? piece : piece(rows, columns);
    return text;
  };
}

function movingPiece(piece: string, groups: Readonly<Record<string, string | undefined>>): ShiftedFormula | null {
  if (groups["cell"] !== undefined) return movingCell(piece);
  const [from = "", to = ""] = piece.split(":");
  if (groups["rows"] !== undefined) return movingRange(movingRow(from), movingRow(to), true);
  if (groups["columns"] !== undefined) return movingRange(movingColumn(from), movingColumn(to), false);
  return null;
}

/** One row or column of a reference, moved by a number; null when it leaves the grid. */
type Moving = (by: number) => string | null;

function movingCell(cell: string): ShiftedFormula | null {
  const [, fixColumn = "", letters = "", fixRow = "", digits = ""] = CELL.exec(cell) ?? [];
  if (columnNumber(letters) >= GRID.columns || Number(digits) > GRID.rows) return null;
  const column = movingColumn(fixColumn + letters);
  const row = movingRow(fixRow + digits);
  return (rows, columns) => {
    const movedColumn = column(columns);
    const movedRow = row(rows);
    return movedColumn === null || movedRow === null ? "#REF!" : movedColumn + movedRow;
  };
}

function movingRange(from: Moving, to: Moving, alongRows: boolean): ShiftedFormula {
  return (rows, columns) => {
    const first = from(alongRows ? rows : columns);
    const last = to(alongRows ? rows : columns);
    return first === null || last === null ? "#REF!" : `${first}:${last}`;
  };
}

/** "5" or "$5". */
function movingRow(row: string): Moving {
  if (row.startsWith("$")) return () => row;
  const number = Number(row);
  return (by) => (number + by >= 1 && number + by <= GRID.rows ? String(number + by) : null);
}

/** "C" or "$C". */
function movingColumn(column: string): Moving {
  if (column.startsWith("$")) return () => column;
  const number = columnNumber(column);
  // Most shared formulas run down one column.
  return (by) => (by === 0 ? column : number + by >= 0 && number + by < GRID.columns ? columnLetters(number + by) : null);
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
