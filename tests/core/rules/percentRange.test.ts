import { ask, base, outcomes } from "./ask";

const rule = { ...base, kind: "percentRange", rows: ["r1"], columns: "years", severity: "warning" } as const;
const rate = { value: "percent", measure: "rate" } as const;

test.each([
  [0, "holds"],
  [100, "holds"],
  ["-", "holds"],
  [100.01, "percent.outOfRange r1@y2015 warning"],
  [-0.1, "percent.outOfRange r1@y2015 warning"],
  [9500, "percent.outOfRange r1@y2015 warning"],
  ["gần hết", "value.notNumber r1@y2015 error"],
  [null, "cannotTell"],
])("%s: %s", (held, expected) => {
  expect(ask(rule, { cells: { r1: { 2015: held } }, rows: { r1: rate } })).toEqual([expected]);
});

test("above 100 % in a row of pairs: divided the wrong way round, the other way is offered", () => {
  const [outcome] = outcomes(rule, { cells: { r1: { 2015: 101.5 } }, rows: { r1: { ...rate, readsPair: true } } });
  expect(outcome?.failure?.message.id).toBe("percentRange.inverted");
  expect(outcome?.failure?.suggestions?.map(({ value }) => value)).toEqual([98.5]);
});

test("9500 in such a row is a slipped unit, no division", () => {
  const [outcome] = outcomes(rule, { cells: { r1: { 2015: 9500 } }, rows: { r1: { ...rate, readsPair: true } } });
  expect(outcome?.failure?.message.id).toBe("percentRange.outside");
});
