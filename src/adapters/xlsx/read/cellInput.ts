import type { CellInput } from "../../../core/sheet/sheet";
import type { CellValue } from "./cellValue";
import type { NumberFormats } from "./numberFormats";
import type { CellStyle } from "./styles";
import { cutText, fontWithin, formatWithin, formulaFits } from "./withinLimits";

/** Format of a date that its file stores as ISO text and shows in no format of its own. */
const DATE_FORMAT = "dd/mm/yyyy";

/** What is known of one cell before it is put into the snapshot's words. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly found: CellValue;
  readonly formula: string | null;
  readonly style: CellStyle;
}

/** The cell as the snapshot takes it; null when it holds neither value nor formula. */
export function cellInput({ row, column, found, formula: stored, style }: FoundCell, formats: NumberFormats): CellInput | null {
  const value = typeof found.value === "string" ? cutText(found.value) : found.value;
  const formula = stored !== null && formulaFits(stored) ? stored : null;
  if ((value === null || value === "") && formula === null) return null;
  const own = formatWithin(style.format);
  const format = found.isDate && own === "General" ? DATE_FORMAT : own;
  const shown = typeof value === "boolean" || value === null || found.error ? undefined : formats.shown(format, value);
  // Filled in field by field: five spreads a cell cost as much as taking the cell out of its file.
  const input: Filling = { row, column, value, font: fontWithin(found.font ?? style.font) };
  if (found.error) input.error = true;
  if (shown !== undefined) input.text = shown;
  if (formula !== null) input.formula = formula;
  if (formula !== null && found.calculated === false) input.calculated = false;
  if (format !== "General") input.format = format;
  return input;
}

type Filling = { -readonly [Field in keyof CellInput]: CellInput[Field] };
