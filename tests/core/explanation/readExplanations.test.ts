import { a1 } from "../../../src/core/sheet/address";
import { readClosings, closingLine, isClosingLine } from "../../../src/core/explanation/closing";
import { explanationColumns } from "../../../src/core/explanation/explanationSheet";
import { readExplanations } from "../../../src/core/explanation/readExplanations";
import { drawSheet } from "../../drawSheet";

const HEAD = "STT | Biểu mẫu | Chỉ tiêu | Năm | Giá trị | Quy tắc | Nội dung giải trình | Người giải trình | Ngày";
const row = (...cells: string[]) => `\n${cells.join(" | ")}`;
const good = row("1", "Phụ lục 2", "Tổng số văn bản", "2015", "Tổng số văn bản: 12\\nSố đã xử lý: (trống)", "R-PL2-01: Tổng khác", "Do sáp nhập", "Nguyễn Văn A", "'21/11/2026");
const read = (drawing: string, name = "Giải trình") => {
  const { rows, problems } = readExplanations([drawSheet(drawing, { name })]);
  return { rows, problems: problems.map((one) => `${a1(one)} ${one.kind} ${one.text}`) };
};
const words = { form: "Phụ lục 2", item: "Tổng số văn bản", column: "2015", rule: "R-PL2-01", reason: "Do sáp nhập", by: "Nguyễn Văn A", on: "2026-11-21" };

test("a row is read by its headings", () => {
  expect(read(`BẢNG GIẢI TRÌNH SỐ LIỆU\n${HEAD}${good}`)).toEqual({
    rows: [{ ...words, sheet: "Giải trình", row: 2, reasonAt: 6, values: ["Tổng số văn bản: 12", "Số đã xử lý: (trống)"] }],
    problems: [],
  });
});

test("columns may stand otherwise, headings be written otherwise, the sheet be called otherwise, a year be a number and a day a date", () => {
  const moved = "Ngày | NGƯỜI GIẢI TRÌNH | Quy tắc | Giá  trị | Năm | Chỉ tiêu | Biểu mẫu | Nội dung giải trình\n46347[dd/mm/yyyy] | Nguyễn Văn A | R-PL2-01 | Tổng số văn bản: 12 | 2015 | Tổng số văn bản | Phụ lục 2 | Do sáp nhập";
  expect(read(moved, "GT 2026").rows).toEqual([{ ...words, sheet: "GT 2026", row: 1, reasonAt: 7, values: ["Tổng số văn bản: 12"] }]);
});

test("what a row lacks is named, and the row is not used", () => {
  const said = read(
    HEAD +
      row("1", "Phụ lục 2", "A", "2015", "A: 1", "R-1", "", "B", "'1/1/2026") +
      row("2", "Phụ lục 2", "A", "2015", "A: 1", "R-1", "Vì", "", "'1/1/2026") +
      row("3", "Phụ lục 2", "A", "2015", "A: 1", "R-1", "Vì", "B", "hôm qua") +
      row("4", "Phụ lục 2", "A", "2015", "A: 1", "R-1", "Vì", "B", "") +
      row("5", "Phụ lục 2", "A", "2015", "A: 1", "", "Vì", "B", "'1/1/2026"),
  );
  expect(said).toEqual({ rows: [], problems: ["G2 noReason ", "H3 noName ", "I4 noDay hôm qua", "I5 noDay ", "F6 noRule "] });
});

test("blank rows, a repeated heading, signatures and the closing line are no explanations", () => {
  const said = read(`${closingLine({ on: "2026-11-21", by: "B", code: "0000-1111-2222-3333-4444" })}\n${HEAD}${good}\n${HEAD}\n | | | | | | NGƯỜI LẬP BIỂU | |\n | | | | | | Nguyễn Văn A | |`);
  expect([said.rows.length, said.problems]).toEqual([1, []]);
});

test("a lost column is named; a sheet of the same name about something else says nothing", () => {
  expect(read("STT | Biểu mẫu | Chỉ tiêu | Giá trị | Quy tắc | Nội dung giải trình | Người giải trình\n1 | Phụ lục 2 | A | A: 1 | R-1 | Vì | B").problems).toEqual(["F1 noColumn Năm, Ngày"]);
  expect(read("BÁO CÁO GIẢI TRÌNH\nSTT | Nội dung giải trình\n1 | Số liệu năm 2015 tăng")).toEqual({ rows: [], problems: [] });
  expect(explanationColumns(drawSheet("STT | Chỉ tiêu | Năm 2015 | Năm 2016"))).toBeNull();
});

test("a closing is read as it is written, and one that was garbled is named", () => {
  const closing = { on: "2026-11-21", by: "Trần Thị B", code: "0A1B-2C3D-4E5F-6071-8293" };
  const closingsOf = (line: string) => readClosings([drawSheet(`${line}\n${HEAD}`, { name: "Giải trình" })]);
  expect(closingsOf(closingLine(closing)).closings).toEqual([{ ...closing, at: { sheet: "Giải trình", row: 0, column: 0 } }]);
  const garbled = closingsOf("Chốt số liệu ngày 21/11/2026; người chốt: B; mã kiểm: 0A1B");
  expect([garbled.closings, garbled.problems.map(({ kind }) => kind)]).toEqual([[], ["unreadableClosing"]]);
  expect([isClosingLine("chốt số liệu ngày 1/1/2026"), isClosingLine("Chốt lại")]).toEqual([true, false]);
});
