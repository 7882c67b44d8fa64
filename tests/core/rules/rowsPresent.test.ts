import type { ExampleRow } from "../../../src/core/rules";
import { ask, base, outcomes } from "./ask";

const rule = { ...base, kind: "rowsPresent", severity: "error" } as const;
const cells = { r1: { 2015: 1 }, r2: { 2015: 2 }, r3: { 2015: 3 }, r4: { 2015: 4 } };
const owned = { r1: { owner: "a" }, r2: { owner: "a" }, r3: { owner: "b" }, r4: { owner: "b" } } as const;
const gone = { missing: true } as const;

test("holds where all rows are there", () => {
  expect(ask(rule, { cells })).toEqual(["holds"]);
});

test("a known sender's missing row is an error, another's is nothing", () => {
  const rows = { ...owned, r2: { ...owned.r2, ...gone }, r3: { ...owned.r3, ...gone } };
  expect(ask(rule, { cells, rows, sender: "a" })).toEqual(["structure.rowMissing r2@ error"]);
});

test("unknown sender: another owner's whole run is one note, any other row a note of its own", () => {
  expect(ask(rule, { cells, rows: { ...owned, r3: { ...owned.r3, ...gone }, r4: { ...owned.r4, ...gone } } })).toEqual(["structure.rowMissing r3@ info"]);
  expect(ask(rule, { cells, rows: { ...owned, r2: { ...owned.r2, ...gone }, r4: { ...owned.r4, ...gone } } })).toEqual([
    "structure.rowMissing r2@ info",
    "structure.rowMissing r4@ info",
  ]);
});

test("where nobody owns the rows, a missing one is an error whoever sent it", () => {
  expect(ask(rule, { cells, rows: { r2: gone } })).toEqual(["structure.rowMissing r2@ error"]);
});

test("the row before carries the finding, the heading where there is none", () => {
  const at = (rows: Readonly<Record<string, ExampleRow>>) => outcomes(rule, { cells, rows }).map(({ failure }) => failure?.at);
  expect(at({ r2: gone, r3: gone })).toEqual([
    { sheet: "EX", row: 6, column: 1 },
    { sheet: "EX", row: 6, column: 1 },
  ]);
  expect(at({ r1: gone })).toEqual([{ sheet: "EX", row: 5, column: 0 }]);
});
