import { checkWorkbook } from "../../../src/workflows/check";
import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { formSets } from "../../../src/templates";
import { planFindings, sheetOfLines } from "../../writtenPlan";

const TITLE = "CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH TỈNH PHÚ THỌ NĂM 2026";
const ROWS = ["1|Hồ sơ nộp trực tuyến|%|90|Sở Nội vụ", "2|Xếp hạng PAR Index|Hạng|Nhóm tốt|Sở Khoa học và Công nghệ"];
const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };

/** The form and the columns that lines are taken for; null where they are none. */
function takenFor(lines: readonly string[]) {
  const [table] = checkWorkbook({ name: "ct.xlsx", sheets: [sheetOfLines(lines)], definedNames: [], savedAt: null }, options).tables;
  return table === undefined ? null : [table.template.id, table.columns.flatMap(({ id, headingAt }) => (headingAt === null ? [] : [id]))];
}

test.each([
  ["TT|Chỉ tiêu|Đơn vị tính|Mục tiêu năm 2026|Cơ quan chủ trì", ["no", "indicator", "target", "implement", "unit"]],
  ["STT|Tên chỉ tiêu|ĐVT|Chỉ tiêu năm 2026|Cơ quan theo dõi", ["no", "indicator", "target", "monitor", "unit"]],
  ["STT|Nội dung chỉ tiêu|Đơn vị tính|Chỉ tiêu phấn đấu|Đơn vị thực hiện", ["no", "indicator", "target", "implement", "unit"]],
])("a table of targets is known by its columns: “%s”", (head, columns) => {
  expect(takenFor([TITLE, head, ...ROWS])).toEqual(["targets-2023", columns]);
  expect(takenFor([head, ...ROWS])).toEqual(["targets-2023", columns]);
  expect(planFindings(sheetOfLines([TITLE, head, ...ROWS]))).toEqual([]);
});

test("the unit's column may be wanting, and a target that is wanting is said", () => {
  const lines = [TITLE, "TT|Chỉ tiêu|Mục tiêu năm 2026|Cơ quan chủ trì", "1|Hồ sơ nộp trực tuyến|90%|Sở Nội vụ", "2|Xếp hạng PAR Index||Sở Nội vụ"];
  expect(takenFor(lines)).toEqual(["targets-2023", ["no", "indicator", "target", "implement"]]);
  expect(planFindings(sheetOfLines(lines)).map(({ cell, rule, severity }) => [cell, rule, severity])).toEqual([["C4", "target.missing", "warning"]]);
});

test.each([
  ["an account of the year", ["TT|Chỉ tiêu|Đơn vị tính|Kế hoạch năm 2026|Cơ quan thực hiện|Thực hiện năm 2026", "1|Hồ sơ nộp trực tuyến|%|90|Sở Nội vụ|88"]],
  ["figures that nobody answers for", ["TT|Chỉ tiêu|Đơn vị tính|Mục tiêu năm 2026|Ghi chú", "1|Số dân|Người|900|Ước"]],
  ["a budget", ["TT|Mục tiêu|Đơn vị tính|Kế hoạch năm 2026|Cơ quan thực hiện|Thành tiền", "1|Mua máy tính|Cái|90|Sở Nội vụ|900"]],
])("%s is none", (_, lines) => {
  expect(takenFor(lines)).toBeNull();
});
