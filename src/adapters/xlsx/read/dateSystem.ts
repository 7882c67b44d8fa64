import type { NumberFormats } from "./numberFormats";
import type { CellStyle } from "./styles";

/** Days between the two date systems of Excel. */
const DAYS_TO_1904 = 1462;

/** What is added to a cell's number so that dates of a workbook with the 1904 date system read like all others. */
export function dateShift(date1904: boolean, style: CellStyle, formats: NumberFormats): number {
  return date1904 && formats.showsDate(style.format) ? DAYS_TO_1904 : 0;
}
