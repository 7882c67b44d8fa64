import { writeCopy } from "../../../../src/adapters/xlsx/write/writeCopy";
import type { CellInput, SheetFrame } from "../../../../src/core/sheet/cell";
import { sheetOf } from "../../../../src/core/sheet/sheet";
import { cellsOf, linesOf, opened } from "../packageOf";

async function copied(cells: readonly CellInput[], frame: Partial<SheetFrame> = {}) {
  const sheet = sheetOf({ name: "S", ...frame }, cells);
  const [copy] = (await opened(await writeCopy([sheet]))).sheets;
  if (!copy) throw new Error("no sheet");
  return { sheet, copy };
}

const at = (row: number, column: number, value: CellInput["value"], more: Partial<CellInput> = {}): CellInput => ({ row, column, value, ...more });

test("values, formats, fonts, merges and what is hidden are read back as they were", async () => {
  const { sheet, copy } = await copied(
    [at(0, 0, "Tiêu đề"), at(0, 1, "che"), at(1, 0, 12.5, { format: '#,##0.0 "đ"' }), at(1, 1, true), at(2, 0, "#DIV/0!", { error: true }), at(2, 3, "TCVN3", { font: ".VnTime" }), at(7, 2, 44_000, { format: "dd/mm/yyyy" })],
    { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }], hiddenRows: [1, 4], hiddenColumns: [3], hidden: true },
  );
  const looks = (one: typeof copy): unknown[] => cellsOf(one).map(({ value, format, font, kind }) => [value, format, font === "" ? "Times New Roman" : font, kind]);
  expect(looks(copy)).toEqual(looks(sheet));
  expect([copy.merges, [...copy.hiddenRows], [...copy.hiddenColumns], copy.hidden, copy.covered]).toEqual([sheet.merges, [1, 4], [3], true, [{ row: 0, column: 1, text: "che" }]]);
});

test("a plain formula keeps its text and its result; any other leaves its value alone", async () => {
  const formula = (row: number, text: string, value: CellInput["value"], more: Partial<CellInput> = {}): CellInput => at(row, 0, value, { formula: text, ...more });
  const { copy } = await copied([
    formula(0, 'IF(COUNT(B1:$B$9)=0,"",SUM(B1,B2)*1.5)', 7),
    formula(1, "SUM(B1:B2)", null, { calculated: false }),
    formula(2, "A1/0", "#DIV/0!", { error: true }),
    formula(3, "cmd|' /C calc'!A0", 1),
    formula(4, "'[x.xlsx]S'!A1+1", 2),
    formula(5, "HYPERLINK(A1)", "x"),
    formula(6, `${"1".repeat(1_900)}x`, 3),
    formula(7, "S!A1", 4),
  ]);
  expect(linesOf(copy)).toEqual([
    'A1 number 7 =IF(COUNT(B1:$B$9)=0,"",SUM(B1,B2)*1.5)', "A2 blank null =SUM(B1:B2) (not calculated)", 'A3 error "#DIV/0!" =A1/0', "A4 number 1", "A5 number 2", 'A6 text "x"', "A7 number 3", "A8 number 4",
  ]);
});

test("texts that read like formulas or markup stay texts; errors of other programs are texts", async () => {
  const texts = ["=1+1", "+2", "-3", "@x", "</t><f>1</f>", "a\u0000\ud800", "]]>"];
  const { copy } = await copied([...texts.map((text, row) => at(row, 0, text)), at(9, 0, "Err:502", { error: true })]);
  expect(cellsOf(copy).map(({ value, kind, formula }) => [value, kind, formula])).toEqual([...texts, "Err:502"].map((text) => [text, "text", null]));
});

test("the same sheets give the same bytes", async () => {
  const { sheet } = await copied([at(0, 0, 1)]);
  expect(await writeCopy([sheet])).toEqual(await writeCopy([sheet]));
});
