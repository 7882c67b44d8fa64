import { ask, base } from "./ask";

const rule = { ...base, kind: "wholeNumber", rows: ["r1"], columns: "years", severity: "error" } as const;

test.each([
  [0, "holds"],
  [1234567, "holds"],
  [99.99999999999999, "holds"],
  ["không phát sinh", "holds"],
  ["không áp dụng", "holds"],
  [1.5, "count.notWhole r1@y2015 error"],
  [-3, "count.negative r1@y2015 error"],
  [-0.5, "count.negative r1@y2015 error"],
  ["khoảng chục văn bản", "value.notNumber r1@y2015 error"],
  [null, "cannotTell"],
  ["…", "cannotTell"],
  ["1.234?", "cannotTell"],
  ["#REF!", "cannotTell"],
])("%s: %s", (held, expected) => {
  expect(ask(rule, { cells: { r1: { 2015: held } } })).toEqual([expected]);
});

test("rows chosen by kind leave rates alone", () => {
  const cells = { r1: { 2015: 1.5 }, r2: { 2015: 98.5 } };
  const rows = { r2: { value: "percent", measure: "rate" } } as const;
  expect(ask({ ...rule, rows: { values: ["count"] } }, { cells, rows })).toEqual(["count.notWhole r1@y2015 error"]);
});
