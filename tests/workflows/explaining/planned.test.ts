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
  // The row kept ready keeps its number, so that withdrawals can be undone in any order.
  const again = planFor(after(left, { kind: "withdraw", keys: KEYS.slice(1) }), explain(KEYS.slice(0, 1)));
  expect([again?.edits.map(({ at }) => a1(at)), again?.insertions]).toEqual([["B5", "C5", "D5", "E5", "F5", "G5", "H5", "I5"], []]);
});

test("what is withdrawn is shown a line each, whatever becomes of the rows", () => {
  const done = after(book, explain(KEYS));
  const planned = planFor(done, { kind: "withdraw", keys: KEYS.slice(0, 2) });
  expect(planned?.taken?.map(({ at, what, why }) => [a1(at), what, why])).toEqual([
    ["G5", "Số VBQPPL trái pháp luật về nội dung, thẩm quyền đã được xử lý, 2015: Vì", "vì"],
    ["G6", "Số VBQPPL trái pháp luật về nội dung, thẩm quyền đã được xử lý, 2017: Vì", "vì"],
  ]);
  expect(planned?.removals).toEqual([{ sheet: "Giải trình", from: 4, count: 2, like: "below", numbers: 0 }]);
  expect(planned?.edits.every(({ at, after: { value } }) => (at.row === 4 || at.row === 5) && value === null)).toBe(true);
});

test.each([
  ["a formula", [{ row: 9, column: 1, value: 3, formula: "COUNTA(B5:B7)" }], []],
  ["a note beside the row", [{ row: 4, column: 11, value: "Đã báo cáo Sở" }], []],
  ["a merge over the row", [], [{ top: 4, left: 10, bottom: 6, right: 10 }]],
])("rows that %s hangs on stay, emptied, those below moving up", (_, cells, merges) => {
  const done = after(book, explain(KEYS));
  const bound = { ...done, sheets: done.sheets.map((sheet) => (sheet.name === "Giải trình" ? sheetOf({ name: sheet.name, merges: [...sheet.merges, ...merges] }, [...cellsOf(sheet), ...cells]) : sheet)) };
  const planned = planFor(bound, { kind: "withdraw", keys: KEYS.slice(0, 1) });
  expect([planned?.removals, planned?.taken?.length]).toEqual([[], 1]);
  expect(planned?.edits.filter(({ at }) => at.row === 6).map(({ at, after: { value } }) => [a1(at), value])).toEqual(["B7", "C7", "D7", "E7", "F7", "G7", "H7", "I7", "A7"].map((cell) => [cell, null]));
  expect(table(after(bound, { kind: "withdraw", keys: KEYS.slice(0, 1) }))?.slice(0, 2)).toEqual(["1 2017 R-PL2-02 Vì", "2 2018 R-ALL-01 Vì"]);
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
