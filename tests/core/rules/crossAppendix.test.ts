import { ask, base } from "./ask";

const equal = { ...base, kind: "crossAppendix", left: [{ row: "a" }, { row: "b" }], relation: "equal", right: [{ row: "t" }], columns: "years", tolerance: 0, at: "right" } as const;

test.each([
  ["equal", 2, 3, 5, "holds"],
  ["too much", 2, 4, 5, "crossAppendix.mismatch t@y2015 warning"],
  ["too little", 2, 2, 5, "crossAppendix.mismatch t@y2015 warning"],
  ["a blank may be the rest", 2, null, 5, "cannotTell"],
  ["the known is too much already", 6, null, 5, "crossAppendix.mismatch t@y2015 warning"],
  ["a blank total", 2, 2, null, "cannotTell"],
])("equal: %s", (_, a, b, t, expected) => {
  expect(ask(equal, { cells: { a: { 2015: a }, b: { 2015: b }, t: { 2015: t } } })).toEqual([expected]);
});

const atMost = { ...equal, relation: "atMost", left: [{ row: "a", column: "y2019" }], right: [{ row: "b", column: "c1" }, { row: "t", column: "c1" }], columns: null, tolerance: 2, at: "left" } as const;

test.each([
  [40, "holds"],
  [42, "holds"],
  [43, "crossAppendix.mismatch a@y2019 warning"],
  [null, "cannotTell"],
])("at most, with a tolerance of two: %s", (a, expected) => {
  expect(ask(atMost, { cells: { a: { 2019: a }, b: { c1: 19 }, t: { c1: 21 } } })).toEqual([expected]);
});

test("the first filled cell of its side carries the finding", () => {
  const rule = { ...equal, at: "left" } as const;
  expect(ask(rule, { cells: { a: { 2015: null }, b: { 2015: 9 }, t: { 2015: 5 } } })).toEqual(["crossAppendix.mismatch b@y2015 warning"]);
});
