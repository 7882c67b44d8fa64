import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { withCount } from "../../../src/core/rules/countSaid";
import { taskCount } from "../../../src/core/rules/taskCount";
import { scopeOf } from "../../../src/core/validation/scope";
import { ownershipOf } from "../../../src/core/validation/ownership";
import { submissionOfExample } from "../../exampleTable";
import { PLAN_HEAD, PLAN_TITLE, planFindings, saidOfPlan, sheetOfLines, taskLine } from "../../writtenPlan";
import { ask, base } from "./ask";

const rule = { ...base, kind: "taskCount", severity: "error" } as const;
const sheet = (closing: string, title?: string) => ({
  cells: { t1: {}, t2: {}, t21: {}, blank: {}, end: {} },
  rows: {
    t1: { ordinal: "1" },
    t2: { ordinal: "2." },
    t21: { ordinal: "2.1", level: 1, parent: "t2" },
    blank: { ordinal: "3", label: "" },
    end: { role: "closing", label: closing },
  } as const,
  open: true as const,
  ...(title === undefined ? {} : { title }),
});

test.each([
  ["TỔNG CỘNG: 2 NHIỆM VỤ", undefined, ["holds"]],
  ["TỔNG CỘNG: 3 NHIỆM VỤ", undefined, ["taskCount.mismatch end@ error"]],
  ["Tổng số nhiệm vụ: 5", undefined, ["taskCount.mismatch end@ error"]],
  ["Tổng số nhiệm vụ: 2", undefined, ["holds"]],
  ["Tổng cộng số nhiệm vụ của Kế hoạch là 05.", undefined, ["taskCount.mismatch end@ error"]],
  ["Tổng số nhiệm vụ năm 2024", undefined, ["cannotTell"]],
  ["Danh mục này gồm 5 nhiệm vụ", undefined, ["taskCount.mismatch end@ error"]],
  ["TỔNG CỘNG: 02 nhiệm vụ", "27 NHIỆM VỤ TRỌNG TÂM NĂM 2023", ["taskCount.mismatch @ error"]],
  ["TỔNG CỘNG: … NHIỆM VỤ", "PHỤ LỤC 5\nNHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023", ["cannotTell"]],
  ["Tổng cộng", "NHIỆM VỤ NĂM 2023", ["cannotTell"]],
])("%s, %s", (closing, title, expected) => {
  expect(ask(rule, sheet(closing, title))).toEqual(expected);
});

test("a blank form cannot miscount", () => {
  expect(ask(rule, { cells: { t1: {}, end: {} }, rows: { t1: { ordinal: "1", label: "" }, end: { role: "closing", label: "TỔNG CỘNG: 27 NHIỆM VỤ" } }, open: true })).toEqual(["cannotTell"]);
});

test("a count that is a formula cannot be wrong, only stale", () => {
  const submission = submissionOfExample({ ...sheet("TỔNG CỘNG: 0 NHIỆM VỤ"), rule, findings: [] });
  const tables = submission.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => (row.role === "closing" ? { ...row, isFormula: true as const } : row)),
  }));
  const scope = scopeOf(tables, { unit: null, ownership: ownershipOf(submission, []), agencyName: () => null, directory: new AgencyDirectory([]), planYear: null });
  expect(taskCount.check(rule, scope).map(({ verdict }) => verdict)).toEqual(["cannotTell"]);
});

test.each(["số ", "12 ", "12\u00a0", "năm 1", "1 nhiệm ", "\n", "  9"])("a title of thirty thousand letters %j is read in its stride", (piece) => {
  const title = `${piece.repeat(32767 / piece.length)} 27 NHIỆM VỤ`;
  expect(ask(rule, sheet("Tổng cộng", `${title}${"x".repeat(20)}`))).toEqual(["cannotTell"]);
  expect(ask(rule, sheet(`${piece.repeat(30000 / piece.length)}: có 3\u00a0 NHIỆM\nVỤ`, undefined))).toEqual(["taskCount.mismatch end@ error"]);
});

test("the number stands right before its noun, whatever spaces part them; an appendix's own number counts nothing", () => {
  expect(ask(rule, sheet("TỔNG CỘNG:\u00a003   NHIỆM\nVỤ"))).toEqual(["taskCount.mismatch end@ error"]);
  expect(ask(rule, sheet("Tổng cộng", "PHỤ LỤC  5   NHIỆM VỤ"))).toEqual(["cannotTell"]);
});

test.each([
  ["Tổng số nhiệm vụ: 5", "Tổng số nhiệm vụ: 2"], ["Tổng cộng: 05 nhiệm vụ", "Tổng cộng: 02 nhiệm vụ"], ["Danh mục này gồm 5 nhiệm vụ.", "Danh mục này gồm 2 nhiệm vụ."],
])("“%s” below a plan of two tasks is compared with it and put right", (line, right) => {
  const found = planFindings(sheetOfLines([PLAN_TITLE, PLAN_HEAD, taskLine("1", 0), taskLine("2", 1), line]));
  expect(found.map(({ cell, rule }) => [cell, rule])).toEqual([["A5", "taskCount.mismatch"]]);
  expect(withCount(line, 2)).toBe(right);
  expect(planFindings(sheetOfLines([PLAN_TITLE, PLAN_HEAD, taskLine("1", 0), taskLine("2", 1), right]))).toEqual([]);
});

test("a figure in the cell beside its words is read; a line that says how many amid the tasks ends nothing", () => {
  expect(saidOfPlan([taskLine("1", 0), taskLine("2", 1), "|Tổng số nhiệm vụ|5"])).toEqual(["B5 taskCount.mismatch warning"]);
  expect(saidOfPlan([taskLine("1", 0), "Danh mục này gồm 2 nhiệm vụ", taskLine("3", 1)])).toEqual(["A5 numbering.gap warning"]);
});
