import { sha256 } from "../../core/explanation/sha256";
import type { Sheet } from "../../core/sheet/sheet";
import type { SpecCell } from "../../core/sheet/sheetSpec";
import type { Workbook } from "../../core/sheet/workbook";

const LETTERS = 20;

/** The code of what a slip says, cell by cell: whoever writes on it changes it. */
export function codeOfCells(cells: readonly Pick<SpecCell, "row" | "column" | "value">[]): string {
  const said = cells.filter(({ value }) => value !== null && value !== "").map(({ row, column, value }) => `${row},${column}=${String(value)}`);
  return sha256(said.join("\n")).slice(0, LETTERS);
}

function codeOfSheet(sheet: Sheet): string {
  return codeOfCells(sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row)));
}

/** The sheet of a workbook that is a slip of ours on which nobody has written since; null for none. */
export function ownSlip({ sheets, definedNames }: Workbook, codeName: string): Sheet | null {
  const codes = new Map(definedNames.flatMap(({ name, sheet, refersTo }) => (name === codeName && sheet !== null ? [[sheet, /^=?"([^"]*)"$/u.exec(refersTo)?.[1]] as const] : [])));
  return sheets.find((sheet) => codes.get(sheet.name) === codeOfSheet(sheet)) ?? null;
}
