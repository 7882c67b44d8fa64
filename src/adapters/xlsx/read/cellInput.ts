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
  return {
    row,
    column,
    value,
    ...(found.error ? { error: true } : null),
    ...(shown === undefined ? null : { text: shown }),
    ...(formula === null ? null : { formula }),
    ...(formula !== null && found.calculated === false ? { calculated: false } : null),
    ...(format === "General" ? null : { format }),
    font: fontWithin(found.font ?? style.font),
  };
}
