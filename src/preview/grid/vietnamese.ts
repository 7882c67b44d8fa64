import design from "@univerjs/design/locale/vi-VN";
import docsUi from "@univerjs/docs-ui/locale/vi-VN";
import sheets from "@univerjs/sheets/locale/vi-VN";
import conditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/vi-VN";
import dataValidation from "@univerjs/sheets-data-validation/locale/vi-VN";
import dataValidationUi from "@univerjs/sheets-data-validation-ui/locale/vi-VN";
import formula from "@univerjs/sheets-formula/locale/vi-VN";
import formulaUi from "@univerjs/sheets-formula-ui/locale/vi-VN";
import noteUi from "@univerjs/sheets-note-ui/locale/vi-VN";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/vi-VN";
import sheetsUi from "@univerjs/sheets-ui/locale/vi-VN";
import ui from "@univerjs/ui/locale/vi-VN";

/** The spreadsheet's own words, as its packages bring them in Vietnamese. */
export const vietnamese = [design, ui, docsUi, sheets, sheetsUi, formula, formulaUi, numfmtUi, dataValidation, dataValidationUi, conditionalFormattingUi, noteUi];
