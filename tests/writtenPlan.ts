import { agencies, agencyFields } from "../src/agencies";
import { AgencyDirectory } from "../src/core/agency/agencyDirectory";
import { sheetOf, type CellInput, type Sheet } from "../src/core/sheet/sheet";
import { formSets } from "../src/templates";
import { checkWorkbook } from "../src/workflows/check";
import { fileReport } from "../src/workflows/checkReport";

/** Title and headings of a plan that no form was printed for. */
export const PLAN_TITLE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2024";
export const PLAN_HEAD = "STT|Nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành";
const TASKS = ["Rà soát văn bản", "Kiểm tra công vụ", "Số hóa hồ sơ", "Thi tìm hiểu", "Sơ kết", "Đối thoại"];
const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };

/** A sheet from lines of cells parted by “|”; whole numbers are numbers. */
export function sheetOfLines(lines: readonly string[], name = "KH"): Sheet {
  const cells = lines.flatMap((line, row) =>
    line.split("|").flatMap((value, column): CellInput[] => (value === "" ? [] : [{ row, column, value: /^-?\d+$/u.test(value) ? Number(value) : value }])),
  );
  return sheetOf({ name, merges: [] }, cells);
}

/** A line of a plan's table: the i-th task with its number, lead and deadline. */
export function taskLine(no: string, i: number, lead = "Sở Nội vụ", when = "Quý I"): string {
  return `${no}|${TASKS[i] ?? `Việc ${i}`}|Báo cáo|${lead}|Các sở|${when}`;
}

/** What a check finds in sheets, as the command line reports it. */
export function planFindings(...sheets: readonly Sheet[]) {
  return fileReport("kh.xlsx", checkWorkbook({ name: "kh.xlsx", sheets, definedNames: [], savedAt: null }, options), "vi", "").findings;
}

/** The findings of a plan of these lines below title and headings, “A4 numbering.gap warning”. */
export function saidOfPlan(lines: readonly string[], ...more: readonly Sheet[]): string[] {
  return planFindings(sheetOfLines([PLAN_TITLE, PLAN_HEAD, ...lines]), ...more).map(({ cell, rule, severity }) => `${cell} ${rule} ${severity}`);
}
