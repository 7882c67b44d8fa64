import { ask, base } from "./ask";

const rule = { ...base, kind: "assessedByFigure", goal: "g", column: "result", answer: "Đạt", figure: { row: "r" }, relation: "above", threshold: 80, tolerance: 0, columns: "lastYears" } as const;
const rows = { g: { value: "assessment", measure: "state" }, r: { value: "percent", measure: "rate" } } as const;
const columns = { result: "assessment" } as const;
const failed = "crossAppendix.mismatch g@result warning";

test.each([
  ["Đạt", 85, 90, "holds"],
  ["Đạt", 85, 80, failed],
  ["Đạt", 79, null, failed],
  ["Đạt", 81, null, "holds"],
  ["Không đạt", 10, 10, "holds"],
  ["Đạt", null, null, "cannotTell"],
  ["Đạt", 70, "không phát sinh", "cannotTell"],
  [null, 70, 70, "cannotTell"],
  ["Cơ bản đạt", 70, 70, "cannotTell"],
])("%s with %s, then %s", (answer, before, last, expected) => {
  expect(ask(rule, { cells: { g: { result: answer }, r: { 2019: before, 2020: last } }, rows, columns })).toEqual([expected]);
});

test("at least and at most, with a tolerance", () => {
  const sheet = (figure: number, answer: string) => ({ cells: { g: { result: answer }, r: { 2020: figure } }, rows, columns });
  const atLeast = { ...rule, relation: "atLeast", threshold: 90, tolerance: 0.05 } as const;
  expect(ask(atLeast, sheet(89.95, "Đạt"))).toEqual(["holds"]);
  expect(ask(atLeast, sheet(89.94, "Đạt"))).toEqual([failed]);
  const atMost = { ...rule, answer: "Không đạt", relation: "atMost" } as const;
  expect(ask(atMost, sheet(80, "Không đạt"))).toEqual(["holds"]);
  expect(ask(atMost, sheet(80.1, "Không đạt"))).toEqual([failed]);
});

test("measured against other cells", () => {
  const against = { ...rule, figure: { row: "r", column: "y2019" }, relation: "atLeast", threshold: [{ row: "t", column: "c1" }, { row: "u", column: "c1" }], tolerance: 2, columns: null } as const;
  const sheet = (figure: number | null) => ({
    cells: { g: { result: "Đạt" }, r: { 2019: figure }, t: { c1: 19 }, u: { c1: 11 } },
    rows: { g: rows.g },
    columns: { result: "assessment", c1: "count" } as const,
  });
  expect(ask(against, sheet(28))).toEqual(["holds"]);
  expect(ask(against, sheet(27))).toEqual([failed]);
  expect(ask(against, sheet(null))).toEqual(["cannotTell"]);
});
