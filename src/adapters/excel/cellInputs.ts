import type { CellInput } from "../../core/sheet/cell";

/** What Excel says of a block of cells: five tables of the block's size, and the place of its top left. */
export interface BlockTables {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** Name of the font of a cell of the sheet, "" when unknown. */
export type FontAt = (row: number, column: number) => string;

/** What Excel shows in a column too narrow for the number. */
const TOO_NARROW = /^#+$/u;

/** The cells of a block that hold a value or a formula, in the snapshot's words: as the same cells come from a file. */
export function cellInputs(tables: BlockTables, fontAt: FontAt): CellInput[] {
  const cells: CellInput[] = [];
  tables.values.forEach((line, i) => {
    line.forEach((_, j) => {
      const cell = cellInput(tables, i, j, fontAt);
      if (cell) cells.push(cell);
    });
  });
  return cells;
}

function cellInput(tables: BlockTables, i: number, j: number, fontAt: FontAt): CellInput | null {
  const value = valueOf(tables.values[i]?.[j]);
  const formula = formulaOf(tables.formulas[i]?.[j], value);
  if ((value === null || value === "") && formula === null) return null;
  const row = tables.row + i;
  const column = tables.column + j;
  const format = formatOf(tables.numberFormat[i]?.[j]);
  const isError = tables.valueTypes[i]?.[j] === "Error";
  const text = isError ? undefined : shownText(value, tables.text[i]?.[j] ?? "", format);
  const font = fontAt(row, column);
  return {
    row,
    column,
    value: value ?? "",
    ...(isError ? { error: true } : null),
    ...(text === undefined ? null : { text }),
    ...(formula === null ? null : { formula }),
    ...(format === "General" ? null : { format }),
    ...(font === "" ? null : { font }),
  };
}

/** A value of Excel's; of the richer kinds (places, shares) what is no plain value counts as none. */
export function valueOf(value: unknown): number | string | boolean | null {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : null;
}

/** The formula without "=", null for none: Excel answers a constant's own value, also for a text that begins with "=". */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : null;
}

/** A number format code, "General" where Excel says none. */
export function formatOf(format: unknown): string {
  return typeof format === "string" && format !== "" ? format : "General";
}

/** What the cell shows, where that is more than its value. Under General a file's reader shows the value itself, whatever the decimal sign here. */
function shownText(value: number | string | boolean | null, text: string, format: string): string | undefined {
  if (typeof value === "boolean" || value === null || format === "General" || format === "@") return undefined;
  return text === "" || text === value || TOO_NARROW.test(text) ? undefined : text;
}
