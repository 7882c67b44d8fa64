import { PLAN_HEAD, planFindings, PLAN_TITLE, saidOfPlan, sheetOfLines, taskLine } from "../../writtenPlan";
import type { ExampleRow } from "../../../src/core/rules";
import { ask, base } from "./ask";

const open = { open: true } as const;
const tasks = (written: readonly string[], sections: readonly string[] = []) => ({
  cells: Object.fromEntries(written.map((_, i) => [`t${i + 1}`, {}])),
  rows: Object.fromEntries(
    written.map((ordinal, i): [string, ExampleRow] => [`t${i + 1}`, { ordinal, ...(sections[i] === undefined ? {} : { section: sections[i] }) }]),
  ),
  ...open,
});

test.each<[string, readonly string[], readonly string[]]>([
  ["one after the other", ["1", "2.", "3)"], []],
  ["sub-numbers right below", ["1", "1.1", "1.2", "2", "3", "3.1"], []],
  ["a blank line and a point alone are passed over", ["1", "", "a", "2"], []],
  ["a range", ["1", "2-3", "4"], []],
  ["a gap, at the row after it", ["1", "2", "4", "5"], ["numbering.gap t3"]],
  ["a gap at the start", ["2", "3"], ["numbering.gap t1"]],
  ["twice", ["1", "2", "2", "3"], ["numbering.duplicate t3"]],
  ["twice, then on as if it had not been", ["1", "2", "2", "4"], ["numbering.duplicate t3"]],
  ["swapped", ["1", "3", "2", "4"], ["numbering.order t3"]],
  ["a sub-number below another", ["1", "2", "1.1"], ["numbering.order t3"]],
  ["a gap among sub-numbers", ["1", "1.1", "1.3", "2"], ["numbering.gap t3"]],
  ["points one after the other", ["a", "b)", "(c)", "d.", "đ", "e"], []],
  ["points of the English alphabet", ["a", "b", "c", "d", "e", "f", "g"], []],
  ["points below each number", ["1", "a", "b", "-", "2", "a", "-", "b", "c"], []],
  ["points that begin again", ["a", "b", "a", "b"], []],
  ["small Roman numerals", ["i", "ii", "iii", "iv", "v", "vi"], []],
  ["a point left out", ["a", "c"], ["numbering.gap t2"]],
  ["a point with a bracket left out", ["a)", "b)", "d)"], ["numbering.gap t3"]],
  ["a point left out below a number", ["1", "a", "b", "2", "a", "c"], ["numbering.gap t6"]],
  ["points that begin late", ["1", "b", "c"], ["numbering.gap t2"]],
  ["a point twice", ["a", "b", "b", "c"], ["numbering.duplicate t3"]],
  ["the first point twice", ["a", "a", "b"], ["numbering.duplicate t2"]],
  ["points swapped", ["a", "c", "b", "d"], ["numbering.order t3"]],
  ["points and numbers at fault, from above", ["1", "a", "c", "3", "a", "b"], ["numbering.gap t3", "numbering.gap t4"]],
])("continuous: %s", (_, written, expected) => {
  const said = ask({ ...base, kind: "numbering", scheme: "continuous" }, tasks(written));
  expect(said.filter((line) => line !== "holds")).toEqual(expected.map((line) => `${line}@no warning`));
});

test("each section begins again", () => {
  const sheet = tasks(["1", "2", "1", "3"], ["i", "i", "ii", "ii"]);
  expect(ask({ ...base, kind: "numbering", scheme: "perSection" }, sheet)).toEqual(["holds", "numbering.gap t4@no warning"]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["as printed, stops aside", ["1", "2", "3.", "4"], []],
  ["a shifted run is one fault", ["1", "3", "4", "5"], ["numbering.gap r2"]],
  ["twice", ["1", "1", "3", "4"], ["numbering.duplicate r2"]],
  ["going back", ["1", "2", "3", "0"], ["numbering.order r4"]],
  ["blank", ["", "", "", ""], []],
])("form: %s", (_, written, expected) => {
  const rows = Object.fromEntries(written.map((text, i) => [`r${i + 1}`, { ordinal: `${i + 1}.`, written: text }]));
  const cells = Object.fromEntries(written.map((_text, i) => [`r${i + 1}`, { 2015: 1 }]));
  const said = ask({ ...base, kind: "numbering", scheme: "form" }, { cells, rows });
  expect(said.filter((line) => line !== "holds")).toEqual(expected.map((line) => `${line}@no warning`));
});

test("a part of the form may keep its numbers or count from one", () => {
  const cells = { r1: { 2015: 1 }, r2: { 2015: 1 }, r3: { 2015: 1 } };
  const part = (second: string, third: string) => ({
    cells,
    rows: { r1: { ordinal: "1", missing: true }, r2: { ordinal: "2", written: second }, r3: { ordinal: "3", written: third } } as const,
  });
  for (const [second, third] of [["2", "3"], ["1", "2"]] as const) {
    expect(ask({ ...base, kind: "numbering", scheme: "form" }, part(second, third))).toEqual(["holds"]);
  }
});

const said = (...numbers: readonly string[]): string[] => saidOfPlan(numbers.map((no, i) => (no === "I" || no === "II" ? `${no}|PHẦN ${no}` : taskLine(no, i))));

test.each<[string, readonly string[], readonly string[]]>([
  ["between numbers is noted", ["1", "", "2", "3"], ["A4 numbering.missing info"]],
  ["in a section is noted", ["I", "1", "", "2", "II", "1", "2"], ["A5 numbering.missing info"]],
  ["where a number is skipped is the gap", ["1", "", "3", "4"], ["A5 numbering.gap warning"]],
  ["at the end or the head of a list proves nothing", ["", "1", "2", ""], []],
  ["among many is the plan's way", ["1", "", "", "2", "", "3"], []],
  ["in a list without any", ["", "", ""], []],
])("a task without a number %s", (_, numbers, expected) => {
  expect(said(...numbers)).toEqual(expected);
});

test("a line of the task above is no task without a number", () => {
  const [first, last] = [taskLine("1", 0), taskLine("2", 1)];
  for (const line of ["|- Ban hành kế hoạch|Kế hoạch|Sở Nội vụ|Các sở|Quý I", "|Trong đó:|||", "|Kế hoạch tuyên truyền|Kế hoạch||"]) {
    expect(saidOfPlan([first, line, last]).filter((one) => one.includes("numbering"))).toEqual([]);
  }
});

test("a task without a number gets one, the numbers behind it move on, and it counts", () => {
  const lines = ["3 NHIỆM VỤ TRỌNG TÂM CẢI CÁCH HÀNH CHÍNH NĂM 2024", PLAN_HEAD, taskLine("1", 0), taskLine("", 1), taskLine("2", 2)];
  const found = planFindings(sheetOfLines(lines));
  expect(found.map(({ cell, rule, message, suggestions }) => [cell, rule, message, suggestions.map(({ cell: at, value }) => `${at} ${value}`)])).toEqual([
    ["A4", "numbering.missing", "“Kiểm tra công vụ”: chưa có số thứ tự, trong khi các nhiệm vụ trên và dưới đều có.", ["A4 2", "A5 3"]],
  ]);
});

test("points are said to begin at a", () => {
  expect(planFindings(sheetOfLines([PLAN_TITLE, PLAN_HEAD, taskLine("b", 0), taskLine("c", 1)])).map(({ message }) => message)).toEqual(["Bảng nhiệm vụ: số thứ tự bắt đầu từ b, không phải từ a."]);
});
