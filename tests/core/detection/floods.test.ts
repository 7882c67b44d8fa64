import { detectTables } from "../../../src/core/detection/detectTables";
import { findHeaders } from "../../../src/core/detection/findHeaders";
import { indexTemplates } from "../../../src/core/detection/formIndex";
import { HeadingWords } from "../../../src/core/detection/headingWords";
import { SheetText } from "../../../src/core/detection/sheetText";
import { SheetCells } from "../../../src/core/sheet/sheetCells";
import type { Template } from "../../../src/core/template/template";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { structureOf, tablesOf } from "./bindingOf";
import { drawForm } from "./drawForm";

/** Sheets that no clerk writes but a slip of the mouse or a hostile hand does: detection must grow no faster than the sheet. */

const form = (id: string): Template => templates.find((template) => template.id === id) ?? templates[0]!;
const HEADER = "STT|Chỉ tiêu|Đơn vị tính|Năm 2015|Năm 2016|Năm 2017|Năm 2018|Năm 2019|Năm 2020";
const WORDS = ["STT", "Chỉ tiêu", "Năm 2015", "Nội dung", "Đơn vị tính", "Ghi chú", "Năm 2016", "Cơ quan chủ trì"];
const times = (count: number, draw: (i: number) => string): string => Array.from({ length: count }, (_, i) => draw(i)).join("\n");

/** Rows read of the sheet, letters brought into Unicode's order, and how often rows were laid against a form, each time ending in one root. */
function workOf(drawing: string): { readonly rows: number; readonly letters: number; readonly alignments: number } {
  const sheet = drawSheet(drawing);
  const rows = jest.spyOn(SheetCells.prototype, "lineOf");
  const roots = jest.spyOn(Math, "sqrt");
  const normalize = jest.spyOn(String.prototype, "normalize");
  detectTables([sheet], [], templates);
  const texts: readonly unknown[] = normalize.mock.contexts;
  const letters = texts.reduce<number>((sum, text) => sum + String(text).length, 0);
  const work = { rows: rows.mock.calls.length, letters, alignments: roots.mock.calls.length };
  rows.mockRestore();
  roots.mockRestore();
  normalize.mockRestore();
  return work;
}

const FLOODS: readonly (readonly [string, (i: number) => string])[] = [
  ["headers with one row each, its label reworded", (i) => `${HEADER}\n1|Số lượng văn bản chỉ đạo điều hành về CCHC||1|2|3|4|5|${i}\nđoạn ngăn cách ${i}`],
  ["headers with nothing below", (i) => `${HEADER}\nđoạn ngăn cách ${i}`],
  ["rows full of heading words", (i) => Array.from({ length: 12 }, (_, column) => WORDS[(i * 3 + column) % WORDS.length]).join("|")],
  ["“STT | Chỉ tiêu” in every other row", (i) => `STT|Chỉ tiêu\n||dòng ${i}`],
  ["a numbered row a page, its header repeated", (i) => `TT|Nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian thực hiện\n'${(i % 900) + 1}|Nhiệm vụ số ${i}|Kế hoạch|Sở Nội vụ||Tháng 12`],
];

test.each(FLOODS)("%s: twice the sheet is twice the work", (_, draw) => {
  workOf(times(3, draw));
  const [single, double] = [times(60, draw), times(120, draw)];
  const [once, twice] = [workOf(single), workOf(double)];
  expect(twice.rows / once.rows).toBeLessThan(2.6);
  expect(twice.letters / Math.max(single.length, once.letters)).toBeLessThan(2.6);
  expect(twice.alignments / Math.max(1, once.alignments)).toBeLessThan(2.6);
});

test("every copy of a form is found, however many there are, and each after the first is called a copy", () => {
  const copy = `${HEADER}\n1|Số lượng văn bản chỉ đạo điều hành CCHC đã ban hành||1|2|3|4|5|6\nNgười lập biểu`;
  const detection = detectTables([drawSheet(times(45, () => copy))], [], templates);
  expect(detection.tables.length).toBe(45);
  expect(tablesOf(detection).at(-1)).toBe(`t45 f45 ${detection.tables[0]?.plan.id} Sheet1!A133:I134`);
  expect(structureOf(detection).filter((line) => line.startsWith("structure.duplicateTable")).length).toBe(44);
});

test("rows upon rows of heading words: only the lowest can be a header", () => {
  const noise = times(200, (i) => Array.from({ length: 9 }, (_, column) => WORDS[(i * 3 + column) % WORDS.length]).join("|"));
  const view = new SheetText(drawSheet(noise));
  const headers = findHeaders(view, new HeadingWords(indexTemplates(templates)));
  expect(headers.map(({ top, bottom }) => [top, bottom])).toEqual([[175, 199]]);
});

test("a table far to the right of another, beyond any form's width, is not passed over", () => {
  const pl5 = drawForm(form("pl5"), { titled: false }).split("\n");
  const pl6 = drawForm(form("pl6"), { titled: false }).split("\n");
  const between = "|".repeat(300);
  const drawing = pl6.map((line, i) => `${pl5[i] ?? "|||||||"}${between}${line}`).join("\n");
  const detection = detectTables([drawSheet(drawing)], [], templates);
  expect(tablesOf(detection)).toEqual(["t1 f1 pl5 Sheet1!A1:H13", "t2 f2 pl6 Sheet1!KV1:LC16"]);
  expect(structureOf(detection)).toEqual([]);
});

test("a paragraph of a page's length above a table is not its title", () => {
  const title = "THỐNG KÊ SỐ LIỆU CỦA ĐƠN VỊ TRONG CẢ GIAI ĐOẠN";
  const paragraph = "Thực hiện kế hoạch của Ủy ban nhân dân tỉnh, đơn vị đã triển khai nhiều việc. ".repeat(40);
  const table = drawForm(form("pl5"), { titled: false });
  const detection = detectTables([drawSheet([title, paragraph, table].join("\n"))], [], templates);
  expect(detection.tables.map((found) => found.title?.text)).toEqual([title]);
});
