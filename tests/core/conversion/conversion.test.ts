import { conversionOf, type Conversion } from "../../../src/core/conversion/conversion";
import { speak } from "../../../src/core/catalogue";
import { a1 } from "../../../src/core/sheet/address";
import { sheetOf, type CellInput } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";

function bookOf(cells: readonly CellInput[], others: Partial<Workbook> = {}): Workbook {
  return { name: "so.xlsx", sheets: [sheetOf({ name: "PL1" }, cells)], definedNames: [], savedAt: null, ...others };
}

function told({ cells, left }: Conversion): string[] {
  return [
    ...cells.map(({ at, after, font, why }) => `${a1(at)} ${after.formula ?? String(after.value)} [${font.before} → ${font.after}] ${why.id}`),
    ...left.map(({ at, why }) => `${at ? a1(at) : "–"} ${speak(why, "vi")}`),
  ];
}

test("texts become Unicode with the font that is drawn alike; ASCII, numbers and Unicode stay", () => {
  const conversion = conversionOf(bookOf([
    { row: 0, column: 0, value: "Sè l\u00ADîng", font: ".VnTime" },
    { row: 0, column: 1, value: "tØnh §¾k L¾k", font: ".VnTimeH" },
    { row: 1, column: 0, value: "Soá löôïng", font: "VNI-Helve" },
    { row: 1, column: 1, value: "UBND", font: ".VnTimeH" },
    { row: 2, column: 0, value: 12, font: ".VnTime" },
    { row: 2, column: 1, value: "Số lượng", font: ".VnTime" },
    { row: 2, column: 2, value: "công dân", font: ".VnTime" },
    { row: 2, column: 3, value: "Sè l\u00ADîng", font: "Arial" },
    { row: 3, column: 0, value: " Sè\nmét ", font: ".VnArial" },
  ]));
  expect(told(conversion)).toEqual([
    "A1 Số lượng [.VnTime → Times New Roman] conversion.text",
    "B1 TỈNH ĐẮK LẮK [.VnTimeH → Times New Roman] conversion.capitals",
    "A2 Số lượng [VNI-Helve → Arial] conversion.text",
    "A4  Số\nmột  [.VnArial → Arial] conversion.text",
  ]);
  expect(conversion.cells[0]).toEqual({
    at: { sheet: "PL1", row: 0, column: 0 },
    before: { value: "Sè l\u00ADîng", formula: null },
    after: { value: "Số lượng", formula: null },
    font: { before: ".VnTime", after: "Times New Roman" },
    why: { id: "conversion.text", data: { encoding: "TCVN3" } },
  });
});

test("a cell of several fonts is named and left", () => {
  const cells = [{ row: 0, column: 0, value: "Sè l\u00ADîng thñ tôc hµnh chÝnh" }, { row: 0, column: 1, value: "Sè" }];
  expect(told(conversionOf(bookOf(cells)))).toEqual(["A1 Ô có nhiều phông chữ hoặc không rõ phông, đọc theo Unicode là “Số lượng thủ tục hành chính”: để nguyên, cần tự sửa."]);
});

describe("formulas", () => {
  const legacy = (row: number, column: number, formula?: string): CellInput => ({ row, column, value: "§¹t yªu cÇu", font: ".VnTime", ...(formula === undefined ? {} : { formula }) });

  test("one that takes its text from converted cells changes its font only, at second hand too", () => {
    expect(told(conversionOf(bookOf([legacy(0, 0), legacy(0, 1, "A1"), legacy(0, 2, "IF(B1=\"\",\"\",PL1!B1)"), legacy(0, 3, "A1&\" \"&'PL1'!C1")])))).toEqual([
      "A1 Đạt yêu cầu [.VnTime → Times New Roman] conversion.text",
      "B1 =A1 [.VnTime → Times New Roman] conversion.formula",
      'C1 =IF(B1="","",PL1!B1) [.VnTime → Times New Roman] conversion.formula',
      "D1 =A1&\" \"&'PL1'!C1 [.VnTime → Times New Roman] conversion.formula",
    ]);
  });

  test("one with text written into it is named and left, whatever it gives, and so are those that take their text from it", () => {
    const counted: CellInput = { row: 0, column: 3, value: 1, formula: 'COUNTIF(A1:A9,"§¹t yªu cÇu")', font: "Arial" };
    expect(told(conversionOf(bookOf([legacy(0, 0), legacy(0, 1, 'IF(1>0,"§¹t yªu cÇu","")'), legacy(0, 2, "B1"), counted])))).toEqual([
      "A1 Đạt yêu cầu [.VnTime → Times New Roman] conversion.text",
      "B1 Trong công thức có chữ gõ bằng bảng mã cũ, đọc theo Unicode là “Đạt yêu cầu”: để nguyên, cần tự sửa trong công thức.",
      "C1 Công thức lấy chữ từ nơi không được chuyển: công thức và phông để nguyên, cần tự sửa.",
      "D1 Trong công thức có chữ gõ bằng bảng mã cũ, đọc theo Unicode là “Đạt yêu cầu”: để nguyên, cần tự sửa trong công thức.",
    ]);
  });

  test("one that looks where nobody can follow, or at a cell that is left, keeps formula and font", () => {
    const mixed: CellInput = { row: 1, column: 0, value: "Sè l\u00ADîng thñ tôc hµnh chÝnh" };
    const stays = "Công thức lấy chữ từ nơi không được chuyển: công thức và phông để nguyên, cần tự sửa.";
    expect(told(conversionOf(bookOf([legacy(0, 0), legacy(0, 1, "[1]Bieu!A1"), legacy(0, 2, "ten_vung"), legacy(0, 3, "INDIRECT(A9)"), mixed, legacy(1, 1, "A2"), legacy(1, 2, "REPT(CHAR(9),2)")]))).slice(1)).toEqual([
      `B1 ${stays}`,
      `C1 ${stays}`,
      `D1 ${stays}`,
      "A2 Ô có nhiều phông chữ hoặc không rõ phông, đọc theo Unicode là “Số lượng thủ tục hành chính”: để nguyên, cần tự sửa.",
      `B2 ${stays}`,
      `C2 ${stays}`,
    ]);
  });

  test("Unicode text in a formula is no reason to leave it", () => {
    expect(told(conversionOf(bookOf([legacy(0, 0), legacy(0, 1, 'IF(A1="Đạt","",A1)')])))).toHaveLength(2);
  });
});

test("names of sheets and ranges are only named", () => {
  const definedNames = [{ name: "sè_l\u00ADîng_thñ_tôc", refersTo: "PL1!$A$1", hidden: false, sheet: null }, { name: "Đơn_vị", refersTo: "PL1!$A$1", hidden: false, sheet: null }];
  const sheets = [sheetOf({ name: "BiÓu sè l\u00ADîng" }, []), sheetOf({ name: "Biểu 2" }, [])];
  expect(told(conversionOf(bookOf([], { sheets, definedNames })))).toEqual([
    "– Tên trang tính “BiÓu sè l\u00ADîng” gõ bằng bảng mã cũ, đọc theo Unicode là “Biểu số lượng”: để nguyên, cần tự đổi tên.",
    "– Tên vùng “sè_l\u00ADîng_thñ_tôc” gõ bằng bảng mã cũ, đọc theo Unicode là “số lượng thủ tục”: để nguyên, cần tự đổi tên.",
  ]);
});
