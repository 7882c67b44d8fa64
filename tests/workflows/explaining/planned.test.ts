import { a1 } from "../../../src/core/sheet/address";
import { isOwnSheet } from "../../../src/core/detection/ownSheets";
import { SheetText } from "../../../src/core/detection/sheetText";
import { sheetOf } from "../../../src/core/sheet/sheet";
import { sheetFrom } from "../../taskpane/openBook";
import { consistentBook } from "../../walker/book";
import { after, cellsOf, check, explainAll, planFor } from "./explainBook";

const PL2 = { letterhead: "SỞ TƯ PHÁP", only: ["pl2"] };
const KEYS = ["R-PL2-02|pl2|pl2.r6|y2015", "R-PL2-02|pl2|pl2.r6|y2017", "R-ALL-01|pl2|pl2.r7|y2018"] as const;
const book = consistentBook({ ...PL2, write: { "pl2.r6@y2015": 50, "pl2.r6@y2017": 40, "pl2.r7@y2018": null } }).workbook;
const explain = (keys: readonly string[], reason = "Vì") => ({ kind: "explain", keys, reason, by: "A", on: "2026-11-21" }) as const;
const table = (workbook: typeof book) => {
  const sheet = workbook.sheets.find(({ name }) => name.startsWith("Giải trình"));
  return sheet?.filledRows().filter((row) => row > 3).map((row) => [0, 3, 5, 6].map((column) => sheet.cellAt(row, column).text.split(":")[0]).join(" "));
};

test("the first explanation draws its sheet, ready to print, which is no submission", () => {
  const planned = planFor(book, explain(KEYS.slice(0, 1)));
  const [spec] = planned?.sheets ?? [];
  if (!spec) throw new Error("no sheet");
  expect([spec.name, spec.page.orientation, spec.page.repeatedRows, spec.cells.filter(({ value }) => value !== null).map(({ value }) => value)]).toEqual([
    "Giải trình", "landscape", { from: 3, to: 3 },
    ["BẢNG GIẢI TRÌNH SỐ LIỆU", "Đơn vị: Sở Tư pháp", "STT", "Biểu mẫu", "Chỉ tiêu", "Năm", "Giá trị", "Quy tắc", "Nội dung giải trình", "Người giải trình", "Ngày"],
  ]);
  expect(planned?.edits.map(({ at }) => a1(at))).toEqual(["A5", "B5", "C5", "D5", "E5", "F5", "G5", "H5", "I5"]);
  expect(planned?.insertions).toEqual([]);
  expect(isOwnSheet(new SheetText(sheetFrom(spec)))).toBe(true);
});

test("a later one is put in below the last, above what stands there", () => {
  const first = after(book, explain(KEYS.slice(0, 2)));
  const signed = { ...first, sheets: first.sheets.map((sheet) => (sheet.name === "Giải trình" ? sheetOf({ name: sheet.name, merges: sheet.merges }, [...cellsOf(sheet), { row: 7, column: 6, value: "THỦ TRƯỞNG ĐƠN VỊ" }]) : sheet)) };
  const planned = planFor(signed, explain(KEYS.slice(2)));
  expect(planned?.insertions.map(({ above, count }) => [above, count])).toEqual([[6, 1]]);
  const done = after(signed, explain(KEYS.slice(2)));
  expect(table(done)).toEqual(["1 2015 R-PL2-02 Vì", "2 2017 R-PL2-02 Vì", "3 2018 R-ALL-01 Vì", "   THỦ TRƯỞNG ĐƠN VỊ"]);
  expect(check(done).verdict).toBe("pass");
});

test("explaining again writes over the row", () => {
  const again = planFor(after(book, explain(KEYS)), explain(KEYS.slice(1, 2), "Lý do khác"));
  expect(again?.edits.map(({ at, before, after: now }) => [a1(at), before.value, now.value])).toEqual([["G6", "Vì", "Lý do khác"]]);
});

test("an explanation taken away leaves no hole, and the finding is open", () => {
  const left = after(after(book, explain(KEYS)), { kind: "withdraw", keys: KEYS.slice(0, 1) });
  expect(table(left)).toEqual(["1 2017 R-PL2-02 Vì", "2 2018 R-ALL-01 Vì"]);
  expect([check(left).verdict, check(left).findings.filter(({ explained }) => explained).map(({ key }) => key)]).toEqual(["explain", [KEYS[1], KEYS[2]]]);
  expect(planFor(after(left, { kind: "withdraw", keys: KEYS.slice(1) }), explain(KEYS.slice(0, 1)))?.edits.map(({ at }) => a1(at))[0]).toBe("A5");
});

test("a sheet of that name about something else stays as it is", () => {
  const other = sheetOf({ name: "Giải trình" }, [{ row: 0, column: 0, value: "Báo cáo giải trình của đơn vị" }]);
  expect(planFor({ ...book, sheets: [...book.sheets, other] }, explain(KEYS))?.sheets.map(({ name }) => name)).toEqual(["Giải trình (2)"]);
});

test("a sheet that lacks a column is not written to; there is nothing to explain in a right workbook", () => {
  const done = explainAll(book);
  const torn = { ...done, sheets: done.sheets.map((sheet) => (sheet.name === "Giải trình" ? sheetOf({ name: sheet.name }, cellsOf(sheet).filter(({ column }) => column !== 8)) : sheet)) };
  expect(planFor(torn, explain(KEYS))).toBeNull();
  expect(planFor(consistentBook(PL2).workbook, explain(KEYS))).toBeNull();
});
