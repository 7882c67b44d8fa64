import { plainPage } from "../officeHost/document/pageRecord";
import type { PreviewFile } from "./previewFile";

/** What Excel writes with when nobody chose a font. */
export const EXCEL_FONT = { name: "Calibri", size: 11 } as const;

/** A new workbook as Excel begins one: one empty sheet. */
export function blankFile(name: string, sheet: string): PreviewFile {
  return {
    name,
    font: EXCEL_FONT,
    sheets: [
      {
        name: sheet,
        visibility: "Visible",
        tabColor: "",
        showGridlines: true,
        cells: [],
        looks: [],
        merges: [],
        rows: new Map(),
        columns: new Map(),
        freeze: { rows: 0, columns: 0 },
        record: { protection: null, validations: [], conditionalFormats: [], page: plainPage },
      },
    ],
    names: [],
    parts: new Map(),
    losses: [],
  };
}
