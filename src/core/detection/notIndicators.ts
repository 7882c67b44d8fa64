import { fold } from "../text/fold";

/** Lines below or between the rows of a form that belong to the sheet of paper, not to the table. */
const CLOSING_WORDS =
  /^(?:\(?\*+\)?\s*)?(?:ghi chú|chú thích|chú giải|lưu ý|\(?nguồn(?: số liệu)?\s*:|nơi nhận|người (?:lập|tổng hợp|báo cáo|ký|thống kê|kiểm tra|duyệt)|thủ trưởng|tm\.|kt\.|tl\.|tuq\.|q\.|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|chánh văn phòng|trưởng phòng|phó trưởng phòng|kế toán|lãnh đạo (?:cơ quan|đơn vị)|đại diện|xác nhận|ký tên|\(ký|\(đã ký|\(chữ ký|lập biểu|ngày\s.*tháng|đơn vị tính\s*:|đvt\s*:)/u;
const DATED_LINE = /^[^,]{2,40},\s*ngày.*tháng.*năm/u;
const SUM_LINE = /^(?:tổng cộng|tổng số|tổng|cộng|cộng chung|tổng hợp)(?:\s*\(.*\))?\s*[:.]?$/u;
const SUM_WORD = /^(?:tổng|cộng)/u;
/** No text that begins with other letters of ASCII begins so, however it is folded. */
const OTHER_LETTERS = /^(?:[abd-su-z]|[ct][a-np-z])/i;
const LONGEST_WORD = 12;
const PAGE_LINE = /^(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?$/u;

const UNIT_LINE = /^\(?(?:đơn vị tính|đvt)\s*:/u;
const ARITHMETIC =
  /^(?:[-+*•]\s*)?(?:(?:tăng|giảm)\s*(?:$|[/,;:(+-])|tăng,? giảm|so sánh(?!\p{L})|so với (?:năm|cùng kỳ|giai đoạn|kế hoạch)|chênh lệch(?!\p{L})|(?:mức|tỷ lệ|tốc độ) tăng(?:,|\/)? ?(?:giảm|trưởng)?\s*(?:$|[(:])|trong đó\s*[:.]?$|bao gồm\s*[:.]?$|gồm\s*[:.]?$|chia ra\s*[:.]?$)/u;

/** True for “Đơn vị tính: văn bản”. */
export function isUnitLine(text: string): boolean {
  return UNIT_LINE.test(fold(text));
}

/** True for “Bình Định, ngày 20 tháng 4 năm 2020”. */
export function isDatedLine(text: string): boolean {
  return DATED_LINE.test(fold(text));
}

/** True for “Tăng/giảm”, “So sánh (%)”, “Trong đó:”: the unit's own arithmetic, or the words that lead to parts. */
export function isArithmetic(text: string): boolean {
  return ARITHMETIC.test(fold(text));
}

/** True for “Ghi chú: …”, “Người lập biểu”, “TM. UBND …”, a dated line or a page number. */
export function isClosingLine(text: string): boolean {
  const folded = fold(text);
  return CLOSING_WORDS.test(folded) || DATED_LINE.test(folded);
}

/** A quick look at how a text begins, for the many that are no sum: true for “Tổng cộng …”, “Cộng …”, and for what only begins with these letters. */
export function beginsWithSum(text: string): boolean {
  return !OTHER_LETTERS.test(text) && SUM_WORD.test(fold(text.slice(0, LONGEST_WORD)));
}

/** True for a line of totals that a unit added by itself (“Tổng cộng”). */
export function isSumLine(text: string): boolean {
  return beginsWithSum(text) && SUM_LINE.test(fold(text));
}

/** True for a page number between two printed pages. */
export function isPageLine(text: string): boolean {
  return PAGE_LINE.test(fold(text));
}

/** True for “(Kèm theo Kế hoạch số: …)”, “PHỤ LỤC 3” and other lines that stand above a table. */
export function isLineAboveTable(text: string): boolean {
  return /^\(?(?:kèm theo|ban hành kèm|phụ lục|biểu số|mẫu số|biểu mẫu|cộng hòa|độc lập)/u.test(fold(text));
}
