import { ask, base, outcomes } from "./ask";

const rule = { ...base, kind: "positiveWhen", when: ["a", "b"], then: ["x", "y"], need: "each", columns: "years" } as const;

test.each([
  ["holds where nothing is above zero", { a: 0, b: 0, x: 0, y: 0 }, "holds"],
  ["holds where all are above zero", { a: 1, b: 0, x: 2, y: 3 }, "holds"],
  ["reports the first zero", { a: 1, b: 0, x: 2, y: 0 }, "required.missing y@y2015 warning"],
  ["one known positive is enough", { a: 1, b: null, x: 0, y: 3 }, "required.missing x@y2015 warning"],
  ["cannot tell beside a blank", { a: 1, b: 0, x: 0, y: null }, "cannotTell"],
  ["cannot tell while nothing positive is known", { a: 0, b: null, x: 0, y: 0 }, "cannotTell"],
])("%s", (_, figures, expected) => {
  const cells = Object.fromEntries(Object.entries(figures).map(([row, held]) => [row, { 2015: held }]));
  expect(ask(rule, { cells })).toEqual([expected]);
});

test("`any` asks only that not all are zero", () => {
  const cells = { a: { 2015: 4, 2016: 4 }, b: { 2015: 0, 2016: 0 }, x: { 2015: 0, 2016: 0 }, y: { 2015: 6, 2016: 0 } };
  expect(ask({ ...rule, need: "any" }, { cells })).toEqual(["holds", "required.missing x@y2016 warning"]);
});

test("“không phát sinh” is zero in a count and takes no part in a rate", () => {
  const cells = { a: { 2015: 4 }, b: { 2015: 0 }, x: { 2015: "không phát sinh" }, y: { 2015: 1 } };
  expect(ask(rule, { cells })).toEqual(["required.missing x@y2015 warning"]);
  expect(ask(rule, { cells, rows: { x: { value: "percent", measure: "rate" } } })).toEqual(["cannotTell"]);
});

test("names the figure that gives the reason", () => {
  const [outcome] = outcomes(rule, { cells: { a: { 2015: 0 }, b: { 2015: 5 }, x: { 2015: 1 }, y: { 2015: 0 } } });
  expect(outcome?.failure?.message.data).toEqual({ when: { vi: "Năm 2015", en: "2015" }, reason: { label: "Chỉ tiêu b" }, row: { label: "Chỉ tiêu y" } });
  expect(outcome?.failure?.related.map(({ row }) => row)).toEqual([6, 7, 8]);
});
