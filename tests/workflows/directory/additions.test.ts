import { a1 } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { additionEdits, withAdditions } from "../../../src/workflows/directory/additions";
import { rowOf } from "../../../src/workflows/directory/directoryRows";
import { drawSheet } from "../../drawSheet";

const why = { name: "tên", kind: "loại", alias: (of: string) => `của ${of}` };
const HEADINGS = "Tên cơ quan | Tên viết tắt | Loại | Cơ quan cấp trên | Từ ngày | Đến ngày";
const listOf = (rows: string, headings = HEADINGS) => drawSheet(`${headings}\n${rows}`, { name: "Danh mục cơ quan" });
const editsOf = (sheets: readonly Sheet[], ...additions: Parameters<typeof additionEdits>[1]) =>
  additionEdits(sheets, additions, why)?.map(({ at, before, after, why: reason }) => [a1(at), before.value, after.value, reason]);

test("new bodies take the first blank rows, gaps first, each with a guessed kind", () => {
  const list = listOf("Tổ A | | | | |\n| | | | | x\n| | | | |\nTổ B | | | | |".replace("| | | | |\nTổ B", "Tổ B"));
  expect(editsOf([list], { name: "Trung tâm Số", of: null }, { name: "Các hội đặc thù", of: null })).toEqual([
    ["A5", null, "Trung tâm Số", "tên"], ["C5", null, "Đơn vị", "loại"], ["A6", null, "Các hội đặc thù", "tên"], ["C6", null, "Nhóm cơ quan", "loại"],
  ]);
  const gap = drawSheet(`${HEADINGS}\nTổ A\nx\nTổ B`, { name: "Danh mục cơ quan" });
  expect(editsOf([gap], { name: "Sở Y", of: null })).toEqual([["A5", null, "Sở Y", "tên"], ["C5", null, "Cơ quan", "loại"]]);
});

test("another name goes into its body's row, beside those there; known ones are not said twice", () => {
  const list = listOf("Sở Nội vụ | SNV | | | |");
  expect(editsOf([list], { name: "Sở Nội vu", of: "Sở Nội vụ" }, { name: "S. Nội vụ", of: "SỞ NỘI VỤ" })).toEqual([["B2", "SNV", "SNV; Sở Nội vu; S. Nội vụ", "của SỞ NỘI VỤ"]]);
  expect(editsOf([list], { name: "snv", of: "Sở Nội vụ" })).toEqual([]);
  expect(editsOf([list], { name: "Sở Tư pháp tỉnh nhà", of: "Sở Tư pháp" })).toEqual([
    ["A3", null, "Sở Tư pháp", "tên"], ["C3", null, "Cơ quan", "loại"], ["B3", null, "Sở Tư pháp tỉnh nhà", "của Sở Tư pháp"],
  ]);
});

test("a sheet without a column for other names takes each as a row; a body there is not added again", () => {
  const list = listOf("Tổ A | Đơn vị", "Tên cơ quan | Loại");
  expect(editsOf([list], { name: "Tổ Á", of: "Tổ A" })).toEqual([["A3", null, "Tổ Á", "tên"], ["B3", null, "Đơn vị", "loại"]]);
  expect(editsOf([list], { name: "TỔ A", of: null })).toEqual([]);
});

test("without the sheet, or without its headings, there is nowhere to write", () => {
  expect(editsOf([], { name: "Tổ A", of: null })).toBeUndefined();
  expect(editsOf([drawSheet("Tổ A | Tổ B", { name: "Danh mục cơ quan" })], { name: "Tổ C", of: null })).toBeUndefined();
});

test("the rows of a sheet to be drawn", () => {
  const rows = [rowOf("Sở Nội vụ", "Cơ quan")];
  expect(withAdditions(rows, [{ name: "Tổ A", of: null }, { name: "SNV1", of: "sở nội vụ" }, { name: "SNV2", of: "Sở Nội vụ" }, { name: "TTS", of: "Trung tâm Số" }])).toEqual([
    { ...rowOf("Sở Nội vụ", "Cơ quan"), aliases: ["SNV1", "SNV2"] }, rowOf("Tổ A", "Đơn vị"), { ...rowOf("Trung tâm Số", "Đơn vị"), aliases: ["TTS"] },
  ]);
  expect(rows).toEqual([rowOf("Sở Nội vụ", "Cơ quan")]);
});
