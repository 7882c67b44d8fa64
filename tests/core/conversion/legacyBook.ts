import { writeLegacyText } from "../../../assets/samples/writeLegacyText";
import { contentOf } from "../../../src/core/sheet/edit";
import { sheetOf, type CellInput } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import type { LegacyEncoding } from "../../../src/core/text/legacy/legacyFont";

const FONTS: Readonly<Record<LegacyEncoding, string>> = { TCVN3: ".VnTime", VNI: "VNI-Times" };

/** A workbook all of whose cells are set in one font. */
export function setIn(workbook: Workbook, font: string, textOf: (text: string) => string = (text) => text): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    sheetOf(sheet.data, sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row).map((cell): CellInput => {
      const { value, error } = contentOf(cell);
      const { formula, format, calculated } = cell;
      return { row, column: cell.column, value: typeof value === "string" && !error ? textOf(value) : value, format, calculated, font, ...(formula === null ? {} : { formula }), ...(error ? { error } : {}) };
    }))),
  );
  return { ...workbook, sheets };
}

/** A workbook as it would be typed in an old encoding, in its usual font. */
export function typedIn(workbook: Workbook, encoding: LegacyEncoding): Workbook {
  return setIn(workbook, FONTS[encoding], (text) => writeLegacyText(text, encoding));
}
