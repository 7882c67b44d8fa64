import { ask, base } from "./ask";

const rule = { ...base, kind: "noneBefore", rows: ["r"], year: 2017, severity: "info" } as const;

test.each([
  [null, "holds"],
  [0, "holds"],
  ["không phát sinh", "holds"],
  ["không áp dụng", "holds"],
  [4, "yearOverYear.jump r@y2016 info"],
  ["…", "cannotTell"],
])("%s: %s", (held, expected) => {
  expect(ask(rule, { cells: { r: { 2016: held, 2017: 8 } } })).toEqual([expected]);
});
