import type { CellInput } from "../../src/core/sheet/cell";
import { sheetOf } from "../../src/core/sheet/sheet";
import type { SheetSpec, SpecCell } from "../../src/core/sheet/sheetSpec";
import { detectTables } from "../../src/core/detection/detectTables";
import { templates } from "../../src/templates";
import { readTables } from "../../src/workflows/readTables";

/** "row@column" → what is typed there; null empties the cell. */
export type Typed = Readonly<Record<string, number | string | null>>;

/** A blank form with answers typed into it, and the sender's name where it is asked. Formulas of totals stay unless typed over. */
export function fillForm(form: SheetSpec, unit: string, typed: Typed): SheetSpec {
  const places = placesOf(form);
  const byPlace = new Map(Object.entries(typed).map(([cell, value]) => [places.get(cell) ?? missing(cell), value]));
  const unitLabel = form.cells.find((cell) => cell.look === "unitLabel" && cell.value !== null);
  const unitCell = form.cells.find((cell) => cell.look === "unit" && cell.row === unitLabel?.row);
  const cells = form.cells.map((cell): SpecCell => {
    if (cell === unitCell) return { ...cell, value: unit };
    const value = byPlace.get(`${cell.row},${cell.column}`);
    if (value === undefined) return cell;
    const { formula: _formula, ...rest } = cell;
    return { ...rest, value };
  });
  return { ...form, cells: cells.map((cell) => recalculated(cell, cells)) };
}

function missing(cell: string): never {
  throw new Error(`the form has no cell ${cell}`);
}

function placesOf(form: SheetSpec): ReadonlyMap<string, string> {
  const cells = form.cells.map((cell): CellInput => ({ row: cell.row, column: cell.column, value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) }));
  const sheet = sheetOf({ name: form.name, merges: form.merges }, cells);
  const names = form.names.map((name) => ({ ...name, sheet: null }));
  const workbook = { name: form.name, sheets: [sheet], definedNames: names, savedAt: null };
  const tables = readTables(workbook, detectTables(workbook.sheets, names, templates).tables);
  return new Map(tables.flatMap((table) => [...table.cells].map(([cell, { at }]) => [cell, `${at.row},${at.column}`] as const)));
}

/** Excel would calculate a total as its parts are typed; the file keeps the result with the formula. */
function recalculated(cell: SpecCell, cells: readonly SpecCell[]): SpecCell {
  const parts = /^IF\(COUNT\((.+)\)=0,"",SUM\(/u.exec(cell.formula ?? "")?.[1];
  if (parts === undefined) return cell;
  const figures = parts
    .split(",")
    .flatMap((part) => cellsOf(part, cells))
    .flatMap((part) => (typeof part.value === "number" ? [part.value] : []));
  return { ...cell, value: figures.length === 0 ? "" : figures.reduce((sum, figure) => sum + figure, 0) };
}

function cellsOf(range: string, cells: readonly SpecCell[]): SpecCell[] {
  const [from, to = from] = range.split(":").map((address) => /^([A-Z]+)(\d+)$/u.exec(address));
  const column = (letters = "") => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return cells.filter(
    (cell) =>
      cell.row >= Number(from?.[2]) - 1 && cell.row <= Number(to?.[2]) - 1 && cell.column >= column(from?.[1]) && cell.column <= column(to?.[1]),
  );
}
