import { sheetOf } from "../../../src/core/sheet/sheet";
import type { DefinedName } from "../../../src/core/sheet/workbook";
import { unneededSheets } from "../../../src/workflows/session/unneededSheets";

const sheets = [
  sheetOf({ name: "PL2" }, [{ row: 0, column: 0, value: 1, formula: "'Giải trình'!A1+PL2!B2" }]),
  sheetOf({ name: "PL3" }, [{ row: 0, column: 0, value: 1, formula: 'INDIRECT("O\'\'Neil!A1")' }, { row: 1, column: 0, value: "Biểu 4" }]),
  sheetOf({ name: "Giải trình" }, []),
  sheetOf({ name: "O'Neil" }, []),
  sheetOf({ name: "Biểu 4" }, []),
  sheetOf({ name: "Danh mục" }, []),
];
const names: readonly DefinedName[] = [{ name: "co_quan", refersTo: "'Danh mục'!$A$2:$A$9", hidden: false, sheet: null }];

test("sheets that another sheet's formula or a defined name speaks of are needed; a sheet does not need itself", () => {
  expect(unneededSheets({ name: "a.xlsx", sheets, definedNames: names, savedAt: null })).toEqual(["PL2", "PL3", "Biểu 4"]);
});
