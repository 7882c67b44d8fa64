import { ask, base } from "./ask";

const rule = { ...base, kind: "nonDecreasing", rows: ["r"], columns: "years", severity: "info" } as const;

test.each([
  [[1, 1, 2], "holds"],
  [[5, 4, 6, 2], "yearOverYear.jump r@y2016 info"],
  [[5, null, 4], "cannotTell"],
  [[5, "…", 4, 4], "holds"],
])("%j: %s", (figures: readonly (number | string | null)[], expected) => {
  expect(ask(rule, { cells: { r: Object.fromEntries(figures.map((held, i) => [2015 + i, held])) } })).toEqual([expected]);
});
