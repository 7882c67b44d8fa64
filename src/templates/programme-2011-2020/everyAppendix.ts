import type { Rule } from "../../core/rules";
import { programmePlan } from "./programme";

const assigned = {
  ...programmePlan,
  provision: "Mục III.2",
  quote: "thống kê số liệu tại các phụ lục theo phân công tại Kế hoạch này",
} as const;
const ordinals = {
  ...programmePlan,
  provision: "Phụ lục 1–8, cột STT (Phụ lục 1: 1–6; 2: 1–7; 3: 1–6; 5: 1–8; 6: 1–5; 7: 1–14; 8: 1–16)",
} as const;
const followingYears = { ...programmePlan, provision: "Phụ lục 1, 2, 3, 5, 6, 7, các cột năm liên tiếp" } as const;
const checkOrExplain = { vi: "Đề nghị kiểm tra hoặc nêu lý do.", en: "Please check, or give the reason." } as const;

/** Each figure of the form is given for each year. */
export const figuresGiven = {
  kind: "required",
  id: "R-ALL-01",
  severity: "warning",
  basis: assigned,
  why: "Mỗi dòng có số liệu riêng thuộc phần được giao phải có giá trị ở cả sáu cột năm; không phát sinh thì ghi 0.",
  fix: {
    vi: "Nếu không phát sinh, đề nghị ghi 0; nếu chưa thực hiện hoặc không thuộc phạm vi, ghi “không áp dụng”.",
    en: "If there was none, write 0; if it was not carried out or is out of scope, write “không áp dụng”.",
  },
  rows: { values: ["count", "binary"] },
  columns: "years",
} as const satisfies Rule;

/** Each rate of the form is given for each year. */
export const ratesGiven = {
  kind: "required",
  id: "R-ALL-01R",
  severity: "warning",
  basis: assigned,
  why: "Dòng tỷ lệ thuộc phần được giao phải có giá trị; không có gì để tính tỷ lệ thì ghi bằng chữ, vì 0% là một kết quả khác.",
  fix: {
    vi: "Nếu không có hồ sơ, văn bản hoặc khảo sát để tính tỷ lệ, đề nghị ghi “không phát sinh” (không ghi 0%).",
    en: "If there was no file, document or survey to take a rate of, write “không phát sinh” (not 0%).",
  },
  rows: { values: ["percent"] },
  columns: "years",
} as const satisfies Rule;

/** Three months do not exceed the whole year before. */
export const partYearBelowWholeYear = {
  kind: "partYear",
  id: "R-ALL-02",
  severity: "info",
  basis: { ...programmePlan, provision: "Phụ lục 1, 2, 3, 5, 7, tiêu đề cột năm 2020", quote: "(Tính đến 31/3)" },
  why: "Cột năm 2020 chỉ tính ba tháng; số phát sinh lớn hơn cả năm 2019 thì có thể đã lấy số cả năm hoặc số lũy kế.",
  fix: { vi: "Đề nghị kiểm tra mốc tính số liệu.", en: "Please check the day the figure counts to." },
  rows: { values: ["count"], measure: "flow" },
  minBase: 10,
} as const satisfies Rule;

/** A year's arising figure is in line with the year before. */
export const flowInLine = {
  kind: "jump",
  id: "R-ALL-03",
  severity: "info",
  basis: followingYears,
  why: "Số phát sinh gấp trên 3 lần hoặc còn dưới 1/3 năm trước thường là nhập nhầm; ngưỡng do phần mềm chọn, văn bản không quy định.",
  fix: checkOrExplain,
  rows: { values: ["count"], measure: "flow" },
  columns: "fullYears",
  limit: { ratio: 3, minBase: 10 },
} as const satisfies Rule;

/** A standing figure is in line with the year before. */
export const stockInLine = {
  kind: "jump",
  id: "R-ALL-04",
  severity: "info",
  basis: followingYears,
  why: "Số tại thời điểm ít khi đổi quá 30% trong một năm; ngưỡng do phần mềm chọn, văn bản không quy định.",
  fix: checkOrExplain,
  rows: { values: ["count"], measure: "stock" },
  columns: "years",
  limit: { percent: 30, minBase: 10 },
} as const satisfies Rule;

/** A rate is in line with the year before. */
export const rateInLine = {
  kind: "jump",
  id: "R-ALL-05",
  severity: "info",
  basis: followingYears,
  why: "Tỷ lệ ít khi đổi quá 30 điểm phần trăm trong một năm; ngưỡng do phần mềm chọn, văn bản không quy định.",
  fix: checkOrExplain,
  rows: { values: ["percent"] },
  columns: "years",
  limit: { points: 30 },
} as const satisfies Rule;

/** Rates of one row are written on one scale; each form adds its rows. */
export const oneScale = {
  kind: "percentScale",
  id: "R-ALL-11",
  severity: "warning",
  basis: { ...programmePlan, provision: "Phụ lục 1, 3, 7, các dòng “Tỷ lệ”, “Mức độ hài lòng chung”" },
  why: "Số lệch hẳn với năm liền kề, nhưng khớp khi nhân hoặc chia cho 100, thì có thể đã ghi sai thang đo.",
  columns: "years",
  nearPoints: 20,
  farPoints: 30,
} as const;

/** A form without any answer is not a report. */
export const someAnswer = {
  kind: "notEmpty",
  id: "R-ALL-12",
  severity: "warning",
  basis: assigned,
  why: "Biểu đúng mẫu nhưng không có số liệu hay câu trả lời nào thuộc phần được giao là chưa báo cáo.",
} as const satisfies Rule;

/** The rows of the form that the sender owes are all there. */
export const allRows = {
  kind: "rowsPresent",
  id: "R-ALL-06",
  severity: "error",
  basis: ordinals,
  why: "Biểu phải đủ các dòng của mẫu trong phần đơn vị được giao thì mới tổng hợp được.",
  fix: { vi: "Đề nghị bổ sung dòng này đúng vị trí.", en: "Please add the row in its place." },
} as const satisfies Rule;

/** Rows are those of the form. */
export const onlyRows = {
  kind: "noOtherRows",
  id: "R-ALL-06A",
  severity: "warning",
  basis: ordinals,
  why: "Dòng ngoài mẫu không có chỗ trong biểu tổng hợp của tỉnh.",
  fix: {
    vi: "Nếu cần báo cáo thêm, đề nghị ghi ở phần thuyết minh.",
    en: "If there is more to report, please write it in the explanatory part.",
  },
} as const satisfies Rule;

/** STT as the form prints it. */
export const formOrdinals = {
  kind: "numbering",
  id: "R-ALL-06N",
  severity: "warning",
  basis: ordinals,
  why: "Số thứ tự chính theo đúng mẫu; “1” và “1.” như nhau, dòng con không xét.",
  scheme: "form",
} as const satisfies Rule;

/** A row is filled by the agency it is given to. */
export const ownRowsOnly = {
  kind: "otherAgency",
  id: "R-ALL-07",
  severity: "info",
  basis: {
    ...programmePlan,
    provision: "Mục II.2.a–f; Ghi chú Phụ lục 7",
    quote: "- Sở Thông tin và Truyền thông thống kê các chỉ tiêu từ số thứ tự thứ 1 đến 9;",
  },
  why: "Mỗi dòng do đúng một cơ quan được giao thống kê; khi tổng hợp, số liệu của cơ quan ấy được dùng.",
} as const satisfies Rule;

/** Counts are whole numbers, zero or more; each form adds its id, basis and columns. */
export const wholeCounts = {
  kind: "wholeNumber",
  severity: "error",
  why: "Chỉ tiêu đếm (“Số”, “Số lượng”, “Tổng số”) là số nguyên từ 0 trở lên.",
  fix: { vi: "Đề nghị nhập lại số lượng.", en: "Please enter the number again." },
  rows: { values: ["count"] },
} as const;

/** A heading's row stays blank; each form adds its id, basis and rows. */
export const blankHeadings = {
  kind: "headingBlank",
  severity: "info",
  why: "Dòng tiêu đề nhóm không có số liệu riêng: các dòng con khác đơn vị tính hoặc chồng nhau.",
  fix: { vi: "Số liệu ghi ở các dòng con, không ghi ở dòng này.", en: "Write the figures in the rows below, not in this row." },
  columns: "years",
} as const;
