import { ask, base } from "./ask";

const rule = { ...base, kind: "headingBlank", rows: ["h"], columns: "years", severity: "info" } as const;
const rows = { h: { role: "heading" } } as const;

test.each([
  [null, "holds"],
  [0, "holds"],
  ["-", "holds"],
  ["x", "holds"],
  ["…", "holds"],
  [12, "heading.filled h@y2015 info"],
])("%s: %s", (held, expected) => {
  expect(ask(rule, { cells: { h: { 2015: held }, r: { 2015: 1 } }, rows })).toEqual([expected]);
});

test.each([
  [7, 7, 9, "holds"],
  [9, 7, 9, "holds"],
  [8, 7, 9, "heading.filled h@y2015 info"],
  [8, 7, null, "cannotTell"],
])("%s may repeat %s or %s", (held, a, b, expected) => {
  expect(ask({ ...rule, mayRepeat: { h: ["a", "b"] } }, { cells: { h: { 2015: held }, a: { 2015: a }, b: { 2015: b } }, rows })).toEqual([expected]);
});
