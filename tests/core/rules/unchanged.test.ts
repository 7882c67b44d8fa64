import { ask, base } from "./ask";

const rule = { ...base, kind: "unchanged", before: { row: "a", column: "c1" }, after: { row: "b", column: "c1" } } as const;

test.each([
  [11, 11, ["holds"]],
  [11, 10, ["yearOverYear.jump b@c1 warning"]],
  [null, 10, ["cannotTell"]],
  [11, "…", ["cannotTell"]],
])("%s, then %s", (before, after, expected) => {
  expect(ask(rule, { cells: { a: { c1: before }, b: { c1: after } } })).toEqual(expected);
});
