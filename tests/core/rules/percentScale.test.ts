import { ask, base, outcomes } from "./ask";

const rule = { ...base, kind: "percentScale", rows: ["r1"], columns: "years", nearPoints: 20, farPoints: 30 } as const;
const rows = { r1: { value: "percent", measure: "rate" } } as const;
const years = (figures: readonly (number | string | null)[]) => ({ r1: Object.fromEntries(figures.map((held, i) => [2015 + i, held])) });

test.each([
  ["a true beginning", [0.5, 3, 40, 90], ["holds"]],
  ["small rates throughout", [0.3, 0.8, 1.2], ["holds"]],
  ["a fraction among percents", [95, 0.95, 96], ["percent.scale r1@y2016 warning"]],
  ["a fraction at the start", [0.95, 96, 97], ["percent.scale r1@y2015 warning"]],
  ["a fraction after a blank year", [95, null, 0.96], ["percent.scale r1@y2017 warning"]],
  ["hundreds of percent", [95, 9500, 96], ["percent.scale r1@y2016 warning"]],
  ["a growing service keeps its small years", [0.5, 0.8, 60, 90], ["holds"]],
  ["two slipped years side by side", [0.825, 0.83, 84.2, 85], ["percent.scale r1@y2015 warning", "percent.scale r1@y2016 warning"]],
  ["one value alone", [0.95], ["holds"]],
  ["above 100 % beside a slipped fraction", [101.5, 0.95], ["holds"]],
  ["nothing known", [null, "…"], []],
])("%s", (_, figures, expected) => {
  expect(ask(rule, { cells: years(figures), rows })).toEqual(expected);
});

test("offers the value on the right scale", () => {
  const [outcome] = outcomes(rule, { cells: years([95, 0.57, 60]), rows });
  expect(outcome?.failure?.suggestions?.map(({ value }) => value)).toEqual([57]);
});

test("scores out of five: one finding on the first cell", () => {
  expect(ask({ ...rule, scoreOutOfFive: ["r1"] }, { cells: years([4.1, 4.5, null, 5]), rows })).toEqual(["percent.scale r1@y2015 warning"]);
  expect(ask({ ...rule, scoreOutOfFive: ["r1"] }, { cells: years([4.1, 80]), rows })).toEqual(["holds"]);
});

test("says that hundreds of percent are no rate", () => {
  const said = (figures: readonly number[]) => outcomes(rule, { cells: years(figures), rows }).map(({ failure }) => failure?.message.id);
  expect(said([95, 9500, 96])).toEqual(["percentScale.hundreds"]);
  expect(said([95, 0.96, 96])).toEqual(["percentScale.slipped"]);
});
