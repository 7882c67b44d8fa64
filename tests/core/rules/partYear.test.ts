import { ask, base } from "./ask";

const rule = { ...base, kind: "partYear", rows: { values: ["count"], measure: "flow" }, minBase: 10, severity: "info" } as const;

test.each([
  [100, 25, ["holds"]],
  [100, 101, ["yearOverYear.jump r@y2020 info"]],
  [100, 100, ["holds"]],
  [0, 50, ["holds"]],
  [3, 9, ["holds"]],
  [null, 50, ["cannotTell"]],
])("%s in the year before, %s so far", (before, last, expected) => {
  expect(ask(rule, { cells: { r: { 2019: before, 2020: last } }, asOf: "2020-03-31" })).toEqual(expected);
});

test("says nothing of standing numbers and of whole years", () => {
  expect(ask(rule, { cells: { r: { 2019: 10, 2020: 90 } }, asOf: "2020-03-31", rows: { r: { measure: "stock" } } })).toEqual([]);
  expect(ask(rule, { cells: { r: { 2019: 10, 2020: 90 } } })).toEqual([]);
});
