import type { CellInput } from "../../../core/sheet/sheet";
import type { CellValue } from "./cellValue";
import { displayText } from "./displayText";
import type { CellStyle } from "./styles";

/** Format of a date that its file stores as ISO text and shows in no format of its own. */
const DATE_FORMAT = "dd/mm/yyyy";

/** The cell as the snapshot takes it; null when it holds neither value nor formula. */
export function cellInput(row: number, column: number, found: CellValue, formula: string | null, style: CellStyle): CellInput | null {
  const { value } = found;
  if ((value === null || value === "") && formula === null) return null;
  const format = found.isDate && style.format === "General" ? DATE_FORMAT : style.format;
  const shown = typeof value === "boolean" || value === null || found.error ? undefined : displayText(format, value);
  return {
    row,
    column,
    value,
    ...(found.error ? { error: true } : null),
    ...(shown === undefined ? null : { text: shown }),
    ...(formula === null ? null : { formula }),
    ...(formula !== null && found.calculated === false ? { calculated: false } : null),
    ...(format === "General" ? null : { format }),
    font: found.font ?? style.font,
  };
}
