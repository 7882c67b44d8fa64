import type { BatchRecord, RecordedEdit } from "../../../../src/core/sheet/journal/batchRecord";
import { carriedCells } from "../../../../src/core/sheet/journal/carriedCells";

const edit = (row: number, value: number, more: Partial<RecordedEdit> = {}): RecordedEdit => ({
  at: { sheet: "PL2", row, column: 2 },
  before: { value: null, formula: null },
  after: { value, formula: null },
  why: "",
  formatBefore: "General",
  formatAfter: "General",
  ...more,
});
const batch = (minute: number, edits: readonly RecordedEdit[], more: Partial<BatchRecord> = {}): BatchRecord => ({
  title: "Mang sang",
  when: `2026-11-22T08:0${minute}:00.000Z`,
  origin: "carried",
  undone: false,
  edits,
  insertions: [],
  ...more,
});
const cells = (...records: readonly BatchRecord[]): string[] => carriedCells(records.map((record, at) => ({ id: `{${at}}`, record }))).map(({ at, after }) => `${at.sheet}!${at.row} ${after.value}`);

test("what was typed or worked out, taken back whole or alone, was not carried", () => {
  const { origin: _, ...typed } = batch(0, [edit(1, 10)]);
  expect(cells(typed, batch(1, [edit(2, 20), edit(3, 30, { restored: true })]), batch(2, [edit(4, 40)], { undone: true }))).toEqual(["PL2!2 20"]);
});

test("the pieces of a long batch are one batch, whatever the order of its parts; it is taken back once all of them are", () => {
  const first = batch(1, [edit(1, 10)], { undone: true });
  const second = batch(1, [edit(2, 20)], { begun: "{0}" });
  expect(cells(first, second)).toEqual(["PL2!1 10", "PL2!2 20"]);
  expect(cells(first, { ...second, undone: true })).toEqual([]);
});

test("cells are named where rows of later batches have moved them; those in rows that went are gone", () => {
  const carried = batch(0, [edit(1, 10), edit(5, 50), edit(8, 80)]);
  const inserted = batch(1, [], { insertions: [{ sheet: "PL2", above: 3, count: 2 }, { sheet: "PL3", above: 0, count: 9 }] });
  const removed = batch(2, [], { removals: [{ sheet: "PL2", from: 7, count: 1, like: "above", numbers: null }] });
  expect(cells(removed, carried, inserted)).toEqual(["PL2!1 10", "PL2!9 80"]);
  expect(cells(carried, batch(1, [], { insertions: [{ sheet: "PL2", above: 3, count: 2, removed: true }] }))).toEqual(["PL2!1 10", "PL2!5 50", "PL2!8 80"]);
});
