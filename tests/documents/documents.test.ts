import { agencies } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { speakFinding } from "../../src/core/catalogue";
import { a1 } from "../../src/core/sheet/address";
import type { Workbook } from "../../src/core/sheet/workbook";
import { formSets } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { printedTables } from "./appendices2011To2020";
import { bookOfLines } from "./bookOf";
import * as departmentTasks from "./departmentTasks2021";
import * as targets from "./targets2023";
import * as tasks2020 from "./tasks2020";
import * as tasks2023 from "./tasks2023";

const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };

/** "PL3!B7 rule severity: sentence" for each finding, and the tables found. */
function report(workbook: Workbook): { tables: string[]; findings: string[] } {
  const checked = checkWorkbook(workbook, options);
  return {
    tables: checked.tables.map((table) => `${table.plan.id} ${table.pieces.map((piece) => piece.sheet).join("+")} ${table.rows.filter((row) => row.at !== null).length} rows`),
    findings: checked.findings.map(
      (finding) =>
        `${finding.at ? `${finding.at.sheet}!${a1(finding.at)}` : "-"} ${finding.rule} ${finding.severity}: ${speakFinding(finding, "vi").message}`,
    ),
  };
}

interface PrintedPlan {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly lines: readonly (readonly (string | null)[])[];
}
const plan = (printed: PrintedPlan) => bookOfLines({ KH: [...printed.titles.map((title) => [title]), [], [...printed.headings], ...printed.lines] });

test("Phụ lục 1–8 of the programme, as printed, a sheet each", () => {
  const sheets: Record<string, (readonly string[])[]> = {};
  for (const table of printedTables) {
    const lines = (sheets[table.form.toUpperCase()] ??= []);
    lines.push(...table.titles.map((title) => [title]), [], ...table.headings, ...table.rows, []);
  }
  expect(report(bookOfLines(sheets))).toEqual({
    tables: [
      "pl1 PL1 20 rows",
      "pl2 PL2 13 rows",
      "pl3 PL3 22 rows",
      "pl4.i PL4 2 rows",
      "pl4.ii PL4 2 rows",
      "pl4.iii PL4 2 rows",
      "pl5 PL5 12 rows",
      "pl6 PL6 15 rows",
      "pl7 PL7 14 rows",
      "pl8 PL8 16 rows",
    ],
    findings: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `- submission.empty warning: Phụ lục ${number} chưa có số liệu nào.`),
  });
});

test("tasks of the 2020 plan: section III jumps from 5 to 7", () => {
  expect(report(plan(tasks2020))).toEqual({
    tables: ["tasks-2020 KH 42 rows"],
    findings: ["KH!A23 numbering.gap warning: Phụ lục nhiệm vụ năm 2020: số thứ tự nhảy đến 7 (trước đó là 5)."],
  });
});

test("targets of the 2023 plan: the centre's target is a dash", () => {
  expect(report(plan(targets))).toEqual({
    tables: ["targets-2023 KH 37 rows"],
    findings: ["KH!C17 target.missing warning: “Trung tâm Phục vụ hành chính công tỉnh”: chưa điền cột “Chỉ tiêu phấn đấu năm 2023”."],
  });
});

test("tasks of the 2023 plan: two sub-tasks take their parent's deadline", () => {
  const inherited = "cột “Thời gian thực hiện” để trống, hiểu là theo dòng 1.";
  expect(report(plan(tasks2023))).toEqual({
    tables: ["tasks-2023 KH 39 rows"],
    findings: [
      `KH!F7 deadline.missing info: “Công bố kết quả đánh giá Chỉ số cải cách hành chính (PAR INDEX), Chỉ số đo lường sự hài…”: ${inherited}`,
      `KH!F8 deadline.missing info: “Khen thưởng tổ chức, cá nhân đạt thành tích trong phong trào thi đua cải cách hành chính…”: ${inherited}`,
    ],
  });
});

test("tasks of the department's 2021 plan: nothing that this version looks at", () => {
  expect(report(plan(departmentTasks))).toEqual({ tables: ["tasks-department-2021 KH 48 rows"], findings: [] });
});
