import { linkedFiles } from "../../../src/core/file/linkedFiles";
import { a1 } from "../../../src/core/sheet/address";
import { sheetOf } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";

function linked(formulas: readonly string[], others: Partial<Workbook> = {}): readonly [files: readonly string[], cells: readonly string[]] {
  const sheet = sheetOf({ name: "PL1" }, formulas.map((formula, row) => ({ row, column: 0, value: 1, formula })));
  const { files, cells } = linkedFiles({ name: "so.xlsx", sheets: [sheet], definedNames: [], savedAt: null, ...others });
  return [files, cells.map(a1)];
}

test.each([
  ["[So lieu.xlsx]PL1!$A$1", ["So lieu.xlsx"]],
  ["'[Số liệu năm 2019.xlsx]Biểu 1'!A1+1", ["Số liệu năm 2019.xlsx"]],
  ["'C:\\Báo cáo\\[Sở Tư pháp.xls]PL''1'!A1", ["Sở Tư pháp.xls"]],
  ["SUM('https://vidu.vn/[A.xlsx]S'!A1:B2,[B.xlsx]S!C1)", ["A.xlsx", "B.xlsx"]],
  ["[1]PL1!A1", ["[1]"]],
  ["[1]!TenVung", ["[1]"]],
  ["'C:\\x\\Danh mục.xlsx'!TenVung", ["Danh mục.xlsx"]],
  ["DanhMuc.xlsx!TenVung*2", ["DanhMuc.xlsx"]],
])("%s leads to %j", (formula, files) => {
  expect(linked([formula])).toEqual([files, ["A1"]]);
});

test.each([
  ["SUM(Bang1[Cột],PL2!A1)"],
  ["Bang1[[#This Row],[Số lượng]]+Bang2[@Cột]*'PL 2'!A1"],
  ["[0]!TenVung"],
  ['IF(A1="[a.xlsx]S!A1","x.xlsx!b",1)'],
  ["'Biểu 1'!A1"],
  ["INDIRECT(\"[b.xlsx]S!A1\")"],
])("%s leads to no other file", (formula) => {
  expect(linked([formula])).toEqual([[], []]);
});

test("numbers are told by the names that the file keeps for them; links that no formula uses are told too, and those of names", () => {
  const definedNames = [{ name: "vung", refersTo: "[2]PL2!$A$1:$A$9", hidden: false, sheet: null }];
  expect(linked(["[1]PL1!A1", "A1", "[1]PL1!A2+[4]S!A1"], { definedNames, linksTo: ["Sở A.xlsx", "Sở B.xlsx", ""] })).toEqual([["Sở A.xlsx", "[4]", "Sở B.xlsx", "[3]"], ["A1", "A3"]]);
});

test("of thousands of cells fifty are told", () => {
  const [files, cells] = linked(Array.from({ length: 3_000 }, (_, i) => `[A.xlsx]S!A${i + 1}`));
  expect([files, cells.length, cells[49]]).toEqual([["A.xlsx"], 50, "A50"]);
});
