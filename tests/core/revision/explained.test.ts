import { carriedExplanations } from "../../../src/core/revision/carriedExplanations";
import { revisionsOf } from "../../../src/core/revision/revisionsOf";
import { a1 } from "../../../src/core/sheet/address";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { consistentBook } from "../../walker/book";
import { explainAll, written } from "../../workflows/explaining/explainBook";
import { fileOf } from "./revisedBooks";

const PL2 = { letterhead: "SỞ TƯ PHÁP", only: ["pl2"] };
/** Three warnings: C17, E17 and F18. */
const WRONG = { "pl2.r6@y2015": 50, "pl2.r6@y2017": 40, "pl2.r7@y2018": null };
const warned = (more: Readonly<Record<string, number | null>> = {}) => consistentBook({ ...PL2, write: { ...WRONG, ...more } }).workbook;
const given = (before: Workbook, after: Workbook) => revisionsOf(fileOf(before), fileOf(after)).changes.map(({ after: { at }, explained, earlier, explainBy }) => [a1(at), explained?.reason ?? null, earlier?.reason ?? null, explainBy]);
const KEY = "R-PL2-02|pl2|pl2.r6|y2015";

test("a reason of the newer file that is bound to what the cell holds now explains the change; the older's explains nothing of it", () => {
  const changed = warned({ "pl2.r6@y2015": 51 });
  expect(given(warned(), changed)).toEqual([["C17", null, null, KEY]]);
  expect(given(warned(), explainAll(changed, "Rà soát lại hồ sơ"))).toEqual([["C17", "Rà soát lại hồ sơ", null, null]]);
  expect(given(explainAll(warned(), "Theo báo cáo cũ"), changed)).toEqual([["C17", null, "Theo báo cáo cũ", KEY]]);
  const copied = written(explainAll(warned(), "Theo báo cáo cũ"), { sheet: "PL2", row: 16, column: 2 }, 51);
  expect(given(explainAll(warned(), "Theo báo cáo cũ"), copied)).toEqual([["C17", null, "Theo báo cáo cũ", KEY]]);
});

test("a cell with an error is to be put right: no reason is asked for or counted there", () => {
  const before = consistentBook({ ...PL2, write: { "pl2.r6@y2015": 4 } }).workbook;
  const wrong = consistentBook({ ...PL2, write: { "pl2.r6@y2015": 50.5 } }).workbook;
  expect(given(before, explainAll(wrong))).toEqual([["C17", null, null, null]]);
});

test("explanations go over where every figure is the same; others are told of with what changed", () => {
  const old = explainAll(warned(), "Theo báo cáo cũ");
  const own = warned({ "pl2.r6@y2017": 41, "pl2.r7@y2018": 1 });
  const { fitting, changed, already, unused } = carriedExplanations(fileOf(old), fileOf(own));
  expect(fitting.map(({ key, note, replaces, at }) => [key, note, replaces, at && a1(at)])).toEqual([[KEY, { reason: "Theo báo cáo cũ", by: "Nguyễn Văn A", on: "2026-11-21" }, false, "C17"]]);
  expect(changed.map(({ key, changed: figures }) => [key, figures.map(({ then, now }) => `${then} → ${now}`)])).toEqual([["R-PL2-02|pl2|pl2.r6|y2017", ["40 → 41"]]]);
  expect([already, unused]).toEqual([0, 1]);
});

test("what the newer file explains already is left alone; a reason that had been given for other figures is only replaced when asked", () => {
  const old = explainAll(warned(), "Theo báo cáo cũ");
  expect(carriedExplanations(fileOf(old), fileOf(explainAll(warned(), "Lý do mới")))).toMatchObject({ fitting: [], changed: [], already: 3, unused: 0 });
  const stale = written(explainAll(warned({ "pl2.r6@y2015": 52 }), "Lý do riêng"), { sheet: "PL2", row: 16, column: 2 }, 50);
  expect(carriedExplanations(fileOf(old), fileOf(stale)).fitting.map(({ key, replaces }) => [key, replaces])).toEqual([[KEY, true]]);
});

test("two senders are named", () => {
  const other = consistentBook({ ...PL2, letterhead: "SỞ NỘI VỤ" }).workbook;
  const own = consistentBook(PL2).workbook;
  expect([revisionsOf(fileOf(own), fileOf(other)).units, revisionsOf(fileOf(own), fileOf(own)).units]).toEqual([{ before: "Sở Tư pháp", after: "Sở Nội vụ" }, null]);
});
