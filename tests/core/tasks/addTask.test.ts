import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import { writeWorkbook } from "../../../src/adapters/xlsx/write/writeWorkbook";
import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { sheetOf, type CellInput } from "../../../src/core/sheet/sheet";
import { a1 } from "../../../src/core/sheet/address";
import type { Workbook } from "../../../src/core/sheet/workbook";
import type { ReadTable } from "../../../src/core/submission";
import { addTask, type AddedTask } from "../../../src/core/tasks/addTask";
import { taskParts } from "../../../src/core/tasks/taskParts";
import { formSets, templates } from "../../../src/templates";
import { checkWorkbook, type CheckedWorkbook } from "../../../src/workflows/check";
import { drawTemplates } from "../../../src/workflows/insert/drawTemplate";
import { bookOfLines } from "../../documents/bookOf";
import * as departmentTasks from "../../documents/departmentTasks2021";
import * as targets from "../../documents/targets2023";
import * as tasks2020 from "../../documents/tasks2020";
import * as tasks2023 from "../../documents/tasks2023";
import { workbookAfter } from "./insertedRows";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };
const check = (workbook: Workbook): CheckedWorkbook => checkWorkbook(workbook, options);
const TEXT = "Tổ chức hội thi tìm hiểu pháp luật về lưu trữ điện tử";

interface Printed {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly lines: readonly (readonly (string | null)[])[];
}
const bookOf = ({ titles, headings, lines }: Printed): Workbook => bookOfLines({ KH: [...titles.map((title) => [title]), [], [...headings], ...lines] });

function textsFor(table: ReadTable, text = TEXT): Record<string, string> {
  const said: Record<string, string> = { agencyList: "Sở Nội vụ", deadline: "Quý III", target: "100%", text: "Báo cáo" };
  return Object.fromEntries(
    table.columns.flatMap(({ id, plan }) => {
      if (plan.kind === "label") return [[id, text]];
      return plan.kind === "value" && id !== "general" && id !== "coord" && id !== "implement" && id !== "notes" ? [[id, said[plan.value] ?? ""]] : [];
    }),
  );
}

function add(workbook: Workbook, table: ReadTable, part: string | null, text = TEXT): AddedTask {
  return addTask(table, { part, texts: textsFor(table, text) }, (name) => workbook.sheets.find((sheet) => sheet.name === name));
}

const firstTable = (checked: CheckedWorkbook): ReadTable => {
  const [table] = checked.tables;
  if (!table) throw new Error("no table");
  return table;
};

/** "B12: 27 → 28" for each edit, the insertion first. */
function told(added: AddedTask): string[] {
  if (!added.ok) return [added.why.id];
  const { insertion } = added;
  const rows = insertion ? [`+${insertion.count} above ${insertion.above + 1}${insertion.merges.map((range) => ` ${a1({ row: range.top, column: range.left })}-${range.bottom + 1}`).join("")}`] : [];
  return [...rows, ...added.edits.map(({ at, before, after }) => `${a1(at)}: ${before.formula ?? JSON.stringify(before.value)} → ${after.formula ?? JSON.stringify(after.value)}`)];
}

const book2023 = bookOf(tasks2023);
const book2020 = bookOf(tasks2020);
const bookTargets = bookOf(targets);
const bookDepartment = bookOf(departmentTasks);

test("2023, section II: a new row 13, all below move up, the title and the closing line count 28", () => {
  const table = firstTable(check(book2023));
  const edits = told(add(book2023, table, "bd2023.ii"));
  expect(edits.slice(0, 8)).toEqual([
    "+1 above 23",
    'A23: null → "13"',
    `B23: null → "${TEXT}"`,
    'C23: null → "Báo cáo"',
    'D23: null → "Sở Nội vụ"',
    'F23: null → "Quý III"',
    'A25: "13" → "14"',
    'A26: "14" → "15"',
  ]);
  expect(edits.slice(-3)).toEqual([
    'A43: "27" → "28"',
    'A44: "TỔNG CỘNG: 27 NHIỆM VỤ" → "TỔNG CỘNG: 28 NHIỆM VỤ"',
    'A2: "27 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023" → "28 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023"',
  ]);
  expect(edits).toHaveLength(6 + 15 + 2);
});

test("2020, section III: “8.” after “5.”, “7.”; nothing else changes", () => {
  expect(told(add(book2020, firstTable(check(book2020)), "bd2020.iii"))).toEqual([
    "+1 above 24", 'A24: null → "8."', `B24: null → "${TEXT}"`, 'C24: null → "Báo cáo"', 'D24: null → "Sở Nội vụ"', 'F24: null → "Quý III"',
  ]);
});

test("targets: under 3 it is 3.5 below the last of its lines, at the end of the table it is 8", () => {
  const table = firstTable(check(bookTargets));
  expect(told(add(bookTargets, table, "t2023.3")).slice(0, 2)).toEqual(["+1 above 20", 'A20: null → "3.5"']);
  expect(told(add(bookTargets, table, null)).slice(0, 2)).toEqual(["+1 above 42", 'A42: null → "8"']);
});

test("the department's plan: numbered in its text, the section's merged cells go on", () => {
  expect(told(add(bookDepartment, firstTable(check(bookDepartment)), "gl2021.1"))).toEqual([
    "+1 above 9 A5-9 B5-9", `C9: null → "5. ${TEXT}"`, 'D9: null → "Báo cáo"', 'E9: null → "Sở Nội vụ"', 'F9: null → "Quý III"',
  ]);
});

test("without words, or in a section that is not there, nothing is added", () => {
  const table = firstTable(check(book2023));
  expect(told(add(book2023, table, "bd2023.ii", " "))).toEqual(["addTask.noText"]);
  expect(told(add(book2023, table, "bd2023.xx"))).toEqual(["addTask.noPlace"]);
});

const COUNTED = /^(?:numbering\.|taskCount\.|structure\.)/u;
const faults = ({ findings }: CheckedWorkbook): string[] => findings.filter(({ rule }) => COUNTED.test(rule)).map(({ rule, severity }) => `${rule} ${severity}`).sort();

/** Adds the task to every part of every table, each time to the workbook as it was; the check must find it in its part and nothing wrong with the numbers. */
function expectRightEverywhere(workbook: Workbook): number {
  const before = check(workbook);
  let parts = 0;
  for (const table of before.tables) {
    for (const { id } of taskParts(table)) {
      const added = add(workbook, table, id);
      if (!added.ok) throw new Error(`${table.plan.id} ${String(id)}: ${added.why.id}`);
      const after = check(workbookAfter(workbook, added));
      const found = after.tables.find((one) => one.plan.id === table.plan.id);
      const row = found?.rows.find(({ label }) => label === TEXT);
      expect({ part: id, faults: faults(after), at: row?.at, in: row?.section ?? row?.parent ?? null }).toEqual({ part: id, faults: faults(before), at: added.at, in: id });
      parts++;
    }
  }
  return parts;
}

test("every part of the four documents: found in its part, no new fault of numbers or counts", () => {
  expect([book2023, book2020, bookTargets, bookDepartment].map(expectRightEverywhere)).toEqual([7, 7, 6, 7]);
});

const formsOf = async (ids: readonly string[]): Promise<Workbook> => {
  const opened = await openWorkbook("bieu.xlsx", await writeWorkbook(drawTemplates(templates.filter(({ id }) => ids.includes(id)))));
  if (!opened.ok) throw new Error(opened.failure.detail);
  return opened.workbook;
};

test("every part of our own blank forms: the printed rows are used, in order, then new ones are put in", async () => {
  for (const id of ["tasks-2020", "tasks-2023", "targets-2023", "tasks-department-2021"]) {
    const blank = await formsOf([id]);
    expect(expectRightEverywhere(blank)).toBeGreaterThan(0);
    let workbook = blank;
    for (let i = 1; i <= 7; i++) {
      const table = firstTable(check(workbook));
      const [part] = taskParts(table).slice(-1);
      if (!part) throw new Error("no part");
      const added = add(workbook, table, part.id, `${TEXT} lần thứ ${["một", "hai", "ba", "bốn", "năm", "sáu", "bảy"][i - 1] ?? ""}`);
      if (!added.ok) throw new Error(added.why.id);
      expect(`${id} ${i} ${added.insertion === null}`).toBe(`${id} ${i} ${i <= 5}`);
      workbook = workbookAfter(workbook, added);
    }
    const after = check(workbook);
    expect(faults(after)).toEqual(faults(check(blank)));
    expect(firstTable(after).rows.filter(({ label }) => label.startsWith(TEXT))).toHaveLength(7);
    if (id === "tasks-2023") expect(workbook.sheets[0]?.cellAt(49, 0).formula).toContain("B6:B49");
  }
});

/** Three tasks whose numbers are formulas, and where given two more in a second section. */
function countedBook(numbers: readonly (string | number)[], closing = ""): Workbook {
  const lines = ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024", "STT|Nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành"];
  const texts = ["Rà soát văn bản", "Kiểm tra công vụ", "Số hóa hồ sơ", "Sơ kết thi đua"];
  let task = 0;
  const rows = numbers.map((no) => (no === "I" || no === "II" ? `|PHẦN ${no}` : `|${texts[task++] ?? ""}|Báo cáo|Sở Nội vụ|Các sở|Quý I`));
  const written: CellInput[] = [...lines, ...rows, closing].flatMap((line, row) =>
    line.split("|").flatMap((value, column): CellInput[] => (value === "" ? [] : [{ row, column, value }])),
  );
  let last = 0;
  const counted = numbers.map((no, i): CellInput => {
    if (no === "I" || no === "II") return { row: 2 + i, column: 0, value: no };
    last += 1;
    return typeof no === "number" ? { row: 2 + i, column: 0, value: no } : { row: 2 + i, column: 0, value: last, formula: no };
  });
  return { name: "kh.xlsx", sheets: [sheetOf({ name: "KH", merges: [] }, [...written, ...counted])], definedNames: [], savedAt: null };
}

test.each<[string, readonly (string | number)[], number, readonly string[]]>([
  ["one more than above", [1, "A3+1", "A4+1"], 0, ["+1 above 6", "A6: null → =A5+1"]],
  ["the sheet's own row", ["ROW()-2", "ROW()-2", "ROW()-2"], 0, ["+1 above 6", "A6: null → =ROW()-2"]],
  ["another way of counting: the number itself", ["COUNTA($B$3:B3)", "COUNTA($B$3:B4)", "COUNTA($B$3:B5)"], 0, ["+1 above 6", "A6: null → 4"]],
  ["typed above, counted below: the row below counts on from the new one", ["I", 1, "II", "A4+1", "A6+1"], 1, ["+1 above 5", "A5: null → 2", "A7: =A4+1 → =A5+1"]],
])("numbers that are formulas: %s", (_, numbers, part, expected) => {
  const workbook = countedBook(numbers);
  const table = firstTable(check(workbook));
  const id = part === 0 ? null : (table.rows.find(({ role }) => role === "section")?.id ?? null);
  expect(told(add(workbook, table, id)).filter((line) => !/^[B-F]/u.test(line))).toEqual(expected);
});

test("a task below numbers that are formulas stands for itself, and the count follows", () => {
  const workbook = countedBook([1, "A3+1", "A4+1"], "TỔNG CỘNG: 3 NHIỆM VỤ");
  const added = add(workbook, firstTable(check(workbook)), null);
  if (!added.ok) throw new Error(added.why.id);
  expect(told(added)).toContain('A6: "TỔNG CỘNG: 3 NHIỆM VỤ" → "TỔNG CỘNG: 4 NHIỆM VỤ"'.replace("A6", "A7"));
  expect(added.edits.find(({ at }) => at.column === 0)?.after).toEqual({ value: 4, formula: "=A5+1" });
});

test("behind a section's number the next one follows: 2.3", () => {
  const line = (no: string, text: string) => [no, text, "Báo cáo", "Sở Nội vụ", "Các sở", "Quý I"];
  const lines = [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024"], ["STT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"]];
  const workbook = bookOfLines({ KH: [...lines, ["I", "CHUNG"], line("1.1", "Rà soát văn bản"), ["II", "RIÊNG"], line("2.1", "Kiểm tra công vụ"), line("2.2", "Số hóa hồ sơ")] });
  const table = firstTable(check(workbook));
  const [first, second] = table.rows.filter(({ role }) => role === "section").map(({ id }) => told(add(workbook, table, id)).slice(0, 2));
  expect([first, second]).toEqual([["+1 above 5", 'A5: null → "1.2"'], ["+1 above 8", 'A8: null → "2.3"']]);
});
