import { cellsToFix } from "../../src/workflows/cellsToFix";
import { nextBlank } from "../../src/workflows/nextBlank";
import { suggestedEdits } from "../../src/workflows/suggestedEdits";
import { drawSheet } from "../drawSheet";
import { findingOf } from "./findingOf";

const workbook = { name: "a.xlsx", sheets: [drawSheet("'12 | 7 | =A1+B1 -> 19 | #REF!", { name: "PL2" })], definedNames: [], savedAt: null };
const proposing = (cell: string, value: number | string) => findingOf({ cell, suggestions: [{ sheet: "PL2", cell, value, reason: `vì ${cell}` }] });

test("a text that is a number, a formula, an error: what stands there now is kept with the edit", () => {
  const { edits, contested } = suggestedEdits([proposing("A1", 12), proposing("C1", 20), proposing("D1", 1), proposing("E1", 5)], workbook);
  expect(contested).toBe(0);
  expect(edits).toEqual([
    { at: { sheet: "PL2", row: 0, column: 0 }, before: { value: "12", formula: null }, after: { value: 12, formula: null }, why: "vì A1" },
    { at: { sheet: "PL2", row: 0, column: 2 }, before: { value: 19, formula: "=A1+B1" }, after: { value: 20, formula: null }, why: "vì C1" },
    { at: { sheet: "PL2", row: 0, column: 3 }, before: { value: "#REF!", formula: null, error: true }, after: { value: 1, formula: null }, why: "vì D1" },
    { at: { sheet: "PL2", row: 0, column: 4 }, before: { value: null, formula: null }, after: { value: 5, formula: null }, why: "vì E1" },
  ]);
});

test("what is there already is no edit, the same twice is one, and contradictions are left to a person", () => {
  const { edits, contested } = suggestedEdits([proposing("B1", 7), proposing("A1", 12), proposing("A1", 12), proposing("C1", 1), proposing("C1", 2)], workbook);
  expect([edits.map(({ why }) => why), contested]).toEqual([["vì A1"], 1]);
});

test("a suggestion for a sheet that is gone is no edit", () => {
  expect(suggestedEdits([findingOf({ suggestions: [{ sheet: "PL9", cell: "A1", value: 1, reason: "" }] })], workbook)).toEqual({ edits: [], contested: 0 });
});

test("a suggestion for a cell under a merged one is no edit: Excel would drop it", () => {
  const merged = { ...workbook, sheets: [drawSheet("7 | <\n^ | <", { name: "PL2" })] };
  expect(suggestedEdits([proposing("A1", 8), proposing("B2", 8)], merged).edits.map(({ at }) => [at.row, at.column])).toEqual([[0, 0]]);
});

const offering = (cell: string, ...ways: readonly (readonly [cell: string, value: string])[][]) =>
  findingOf({ cell, message: `Sửa ${cell} thế nào?`, suggestions: ways.flatMap((way, choice) => way.map(([at, value]) => ({ sheet: "PL2", cell: at, value, reason: `cách ${choice + 1}`, choice }))) });
const written = ({ at, after }: { readonly at: { readonly row: number; readonly column: number }; readonly after: { readonly value: unknown } }) => [at.column, after.value];

test("several ways of putting one thing right: left out of everything at once, offered where a person asks", () => {
  const findings = [proposing("A1", 12), offering("B1", [["B1", "x"], ["C1", "y"]], [["B1", "z"], ["C1", ""]])];
  expect(suggestedEdits(findings, workbook)).toMatchObject({ contested: 0, undecided: 1 });
  expect(suggestedEdits(findings, workbook).edits.map(written)).toEqual([[0, 12]]);
  const { edits, alternatives } = suggestedEdits(findings, workbook, "asked");
  expect(edits.map(written)).toEqual([[0, 12]]);
  expect(alternatives?.map(({ question, ways }) => [question, ...ways.map((way) => way.map(written))])).toEqual([
    ["Sửa B1 thế nào?", [[1, "x"], [2, "y"]], [[1, "z"], [2, null]]],
  ]);
  expect(cellsToFix(findings)).toBe(1);
});

test("one way with a number is a way like any other, but never written by halves", () => {
  expect(suggestedEdits([offering("A1", [["A1", "x"], ["B1", "y"]])], workbook).edits.map(written)).toEqual([[0, "x"], [1, "y"]]);
  expect(suggestedEdits([offering("A1", [["A1", "x"], ["B1", "y"]]), proposing("B1", 9)], workbook)).toEqual({ edits: [], contested: 1 });
  const merged = { ...workbook, sheets: [drawSheet("7 | <\n^ | <", { name: "PL2" })] };
  expect(suggestedEdits([offering("A1", [["A1", "x"], ["B2", "y"]])], merged).edits).toEqual([]);
});

test("another finding's fix of the same cell is one more answer to the question", () => {
  const { edits, alternatives } = suggestedEdits([offering("B1", [["B1", "x"]], [["B1", "y"]]), proposing("B1", "z"), proposing("B1", "x")], workbook, "asked");
  expect([edits, alternatives?.map(({ ways }) => ways.map((way) => way.map(written)))]).toEqual([[], [[[[1, "x"]], [[1, "y"]], [[1, "z"]]]]]);
});

test("a guess is written only where a person asks for it", () => {
  const guess = findingOf({ cell: "B1", suggestions: [{ sheet: "PL2", cell: "B1", value: "có lẽ", reason: "đoán", unsure: true }] });
  expect(suggestedEdits([guess, proposing("A1", 12)], workbook)).toMatchObject({ contested: 0, guessed: 1, edits: [{ why: "vì A1" }] });
  const { edits, unsure } = suggestedEdits([guess, proposing("A1", 12)], workbook, "asked");
  expect([edits.map(({ why }) => why), unsure?.map(({ why }) => why)]).toEqual([["đoán", "vì A1"], ["đoán"]]);
  expect(cellsToFix([guess, proposing("A1", 12)])).toBe(1);
});

test("of several findings a way of two cells is taken or left as a whole; of one it is simply what would be written", () => {
  const pair = offering("A1", [["A1", "x"], ["B1", "y"]]);
  const { edits, alternatives } = suggestedEdits([pair, proposing("E1", 5)], workbook, "asked");
  expect([edits.map(written), alternatives?.map(({ ways }) => ways.map((way) => way.map(written)))]).toEqual([[[4, 5]], [[[[0, "x"], [1, "y"]]]]]);
  expect(suggestedEdits([pair], workbook, "asked")).toEqual({ edits: [expect.anything(), expect.anything()], contested: 0 });
});

test("the next blank: after the chosen cell in the order of sheets, then round again", () => {
  const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });
  const blanks = [at("A", 1, 1), at("A", 1, 3), at("A", 4, 0), at("B", 0, 0)];
  const after = (selection: ReturnType<typeof at> | null) => nextBlank(blanks, selection, ["A", "B", "C"]);
  expect([after(null), after(at("A", 1, 1)), after(at("A", 2, 9)), after(at("A", 9, 0)), after(at("B", 0, 0)), after(at("C", 0, 0))]).toEqual([
    blanks[0], blanks[1], blanks[2], blanks[3], blanks[0], blanks[0],
  ]);
  expect(nextBlank([], null, [])).toBeNull();
});
