import { speakFinding } from "../../../src/core/catalogue";
import { validate } from "../../../src/core/validation/validate";
import { submissionOfExample } from "../../exampleTable";
import { ask, base, outcomes } from "./ask";

const rule = { ...base, kind: "bound", smaller: [{ row: "a" }, { row: "b" }], larger: [{ row: "w" }], columns: "years", at: "larger" } as const;

test.each([
  ["within", 2, 3, 5, "holds"],
  ["above", 2, 4, 5, "bound.exceeded w@y2015 warning"],
  ["known parts alone are above", 6, null, 5, "bound.exceeded w@y2015 warning"],
  ["known parts are within", 2, null, 5, "cannotTell"],
  ["the whole is blank", 6, 6, null, "cannotTell"],
  ["the whole does not apply", 6, 6, "không áp dụng", "cannotTell"],
  ["decimals are exact", 0.1, 0.2, 0.3, "holds"],
])("%s", (_, a, b, w, expected) => {
  expect(ask(rule, { cells: { a: { 2015: a }, b: { 2015: b }, w: { 2015: w } } })).toEqual([expected]);
});

const backlog = { ...base, kind: "bound", smaller: [{ row: "a" }], larger: [{ row: "w" }], columns: "years", at: "smaller", carriesOver: true } as const;

test("backlog covered by the years before is a note; the first year and an uncovered one are not", () => {
  const cells = { a: { 2015: 6, 2016: 2, 2017: 5, 2018: 9 }, w: { 2015: 5, 2016: 8, 2017: 3, 2018: 2 } };
  expect(ask(backlog, { cells })).toEqual([
    "bound.exceeded a@y2015 warning",
    "holds",
    "bound.exceeded a@y2017 info",
    "bound.exceeded a@y2018 warning",
  ]);
});

test("backlog with a blank year before cannot be known to be covered", () => {
  expect(ask(backlog, { cells: { a: { 2015: null, 2016: 5 }, w: { 2015: 9, 2016: 4 } } })).toEqual(["cannotTell", "bound.exceeded a@y2016 warning"]);
});

test("the year before is another column; the form's first year has none", () => {
  const yearly = { ...base, kind: "bound", smaller: [{ row: "a" }], larger: [{ row: "w", yearBefore: true }], columns: "years", at: "smaller" } as const;
  expect(ask(yearly, { cells: { a: { 2015: 9, 2016: 9, 2017: 9 }, w: { 2015: 10, 2016: 8, 2017: 1 } } })).toEqual(["holds", "bound.exceeded a@y2017 warning"]);
});

test("twice the same cell is said as such", () => {
  const twice = { ...base, kind: "bound", smaller: [{ row: "r", column: "c3" }], larger: [{ row: "r", column: "c1" }, { row: "r", column: "c1" }], columns: ["c3"], at: "smaller" } as const;
  const cells = { r: { c1: 11, c3: 23 } };
  expect(outcomes(twice, { cells }).map(({ failure }) => failure?.related)).toEqual([[{ sheet: "EX", row: 6, column: 2 }]]);
  const [finding] = validate(submissionOfExample({ rule: twice, cells, findings: [] }), [], { sheetOrder: ["EX"] }).findings;
  expect(finding && speakFinding(finding, "vi").message).toBe("Chỉ tiêu r: “Cột c3” là 23, lớn hơn 2 lần “Cột c1” (22).");
});
