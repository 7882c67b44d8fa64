import { ask, base, outcomes } from "./ask";

const ratio = { ...base, kind: "jump", rows: ["r"], columns: "years", limit: { ratio: 3, minBase: 10 }, severity: "info" } as const;
const percent = { ...ratio, limit: { percent: 30, minBase: 10 } } as const;
const points = { ...ratio, limit: { points: 30 } } as const;
const years = (figures: readonly (number | string | null)[]) => ({ r: Object.fromEntries(figures.map((held, i) => [2015 + i, held])) });

test.each([
  ["three times exactly", ratio, [10, 30, 10], "holds"],
  ["more than three times", ratio, [10, 31], "yearOverYear.jump r@y2016 info"],
  ["less than a third", ratio, [31, 10], "yearOverYear.jump r@y2016 info"],
  ["small numbers", ratio, [1, 9, 0], "holds"],
  ["30 % exactly", percent, [100, 130, 91], "holds"],
  ["more than 30 %", percent, [100, 131], "yearOverYear.jump r@y2016 info"],
  ["small numbers in percent", percent, [3, 9], "holds"],
  ["30 points exactly, decimals are exact", points, [38.3, 68.3], "holds"],
  ["more than 30 points", points, [38.2, 68.3], "yearOverYear.jump r@y2016 info"],
  ["no two years known in a row", ratio, [1, null, 100], "cannotTell"],
])("%s", (_, rule, figures, expected) => {
  expect(ask(rule, { cells: years(figures) })).toEqual([expected]);
});

test("one finding a row, naming each pair of years with its figures", () => {
  const [outcome] = outcomes(ratio, { cells: years([10, 1200, 1300, 20]) });
  expect(outcome?.failure?.message.data).toEqual({ row: { label: "Chỉ tiêu r" }, steps: [
      { vi: "2015–2016: 10 → 1.200", en: "2015–2016: 10 → 1,200" },
      { vi: "2017–2018: 1.300 → 20", en: "2017–2018: 1,300 → 20" },
    ] });
  expect(outcome?.failure?.at).toEqual({ sheet: "EX", row: 6, column: 3 });
  expect(outcome?.failure?.related.map(({ column }) => column)).toEqual([2, 4, 5]);
});
