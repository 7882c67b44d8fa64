import { readYearHeading } from "../detection/yearHeading";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { ReadTable } from "../submission";
import { fold } from "../text/fold";
import type { RevisedFile } from "./revision";

/** A column headed by a year that belongs to no table: beside the years its form was read with, or a second time. */
export interface FreeYear {
  readonly year: number;
  /** Its heading. */
  readonly at: CellRef;
  /** What stands in it, row by row of the table, as written; "" where nothing does. */
  readonly held: readonly string[];
}

/** A further column stands right behind the table. */
const BEHIND = 1;

/** The free years in the heading rows of a table. */
export function freeYears(table: ReadTable, { tables, sheets }: Pick<RevisedFile, "tables" | "sheets">): FreeYear[] {
  const headed = table.columns.flatMap(({ plan, headingAt }) => (plan.kind === "year" && headingAt ? [headingAt] : []));
  const lines = new Map(headed.map((at) => [`${at.row} ${at.sheet}`, at]));
  return [...lines.values()].flatMap(({ sheet: name, row }) => {
    const pieces = table.pieces.filter(({ sheet }) => sheet === name);
    const [left, right] = [Math.min(...pieces.map((piece) => piece.left)), Math.max(...pieces.map((piece) => piece.right), ...headed.map(({ column }) => column)) + BEHIND];
    const cells = sheets.find((sheet) => sheet.name === name)?.cellsOfRow(row) ?? [];
    return cells.flatMap(({ column, text }): FreeYear[] => {
      const at = { sheet: name, row, column };
      const year = column < left || column > right || headsColumn(at, tables) ? null : (readYearHeading(text)?.year ?? null);
      return year === null ? [] : [{ year, at, held: columnTexts(table, at, sheets) }];
    });
  });
}

/** True for the heading of a column that some table was read with. */
function headsColumn({ sheet, row, column }: CellRef, tables: readonly ReadTable[]): boolean {
  return tables.some(({ columns }) => columns.some(({ headingAt: at }) => at?.row === row && at.column === column && at.sheet === sheet));
}

/** What stands in a sheet column, row by row of the table. */
export function columnTexts({ rows }: ReadTable, { sheet: name, column }: CellRef, sheets: readonly Sheet[]): string[] {
  const sheet = sheets.find((one) => one.name === name);
  return rows.map(({ at }) => {
    const cell = at?.sheet === name ? sheet?.cellAt(at.row, column) : undefined;
    return cell === undefined ? "" : typeof cell.value === "number" ? String(cell.value) : fold(cell.text);
  });
}
