import { fold } from "../text/fold";
import type { Binding } from "./binding";
import { isOrdinalHeading } from "./headingWords";
import type { LineAbove } from "./titleLines";

const NEAR_LINES = 4;
const OTHER_LIST = /^(?:phụ lục(?: số)? ?\d* ?[:.-]? ?)?(?:lịch|danh sách|bảng dự toán|dự toán|kinh phí|thống kê|biên bản|quy trình|giấy mời|kết quả|báo cáo|tổng hợp|bảng chấm công|bảng lương|sổ|chương trình (?:họp|hội nghị|làm việc|hội thảo|tập huấn|đại hội|buổi|kỳ họp|lễ))(?!\p{L})/u;
const OTHER_HEADING = /(?<!\p{L})(?:họ (?:và )?tên|chức vụ|địa điểm|thành phần|người (?:trình bày|báo cáo|tham dự|nộp|ký)|số tiền|đơn giá|thành tiền|số lượng|kết quả đạt được|tình trạng|trạng thái|điểm|lý do|số hồ sơ|số lượt|tỷ lệ)(?!\p{L})/u;

/** Whether a title or a column of its own says that a table is another kind of list than one of tasks or targets: a budget, a register, an account of what was done. */
export function isOtherList({ header, columns }: Binding, lines: readonly LineAbove[]): boolean {
  const bound = new Set(columns.map(({ found }) => found));
  const strange = header.columns.filter((column) => !bound.has(column) && !isOrdinalHeading(column.path.at(-1) ?? ""));
  return strange.some(({ path }) => OTHER_HEADING.test(fold(path.join(" ")))) || lines.slice(-NEAR_LINES).some(({ text }) => OTHER_LIST.test(fold(text)));
}
