import { fold } from "../text/fold";
import type { SheetText } from "./sheetText";

/** Headings of the sheets that we write ourselves; what stands there is no submission. */
const OWN_HEADINGS: readonly (readonly string[])[] = [
  ["STT", "Biểu mẫu", "Chỉ tiêu", "Năm", "Giá trị", "Quy tắc", "Nội dung giải trình", "Người giải trình", "Ngày"],
  ["Tên cơ quan", "Tên viết tắt", "Loại", "Cơ quan cấp trên", "Từ ngày", "Đến ngày"],
  ["STT", "Mức", "Trang tính", "Ô", "Chỉ tiêu", "Phát hiện", "Cách xử lý", "Giải trình"],
  ["Biểu mẫu", "Chỉ tiêu", "Năm", "Giá trị tổng hợp", "Đơn vị", "Tệp", "Trang tính", "Ô", "Giá trị"],
].map((headings) => headings.map(fold));

const LOOKED_AT = 30;
const LONGEST = 60;
const MOST_OF_THEM = 0.75;
/** The shortest list has six headings: a row of fewer words has not most of any. */
const FEWEST = 5;
const HAS_LETTER = /\p{L}/u;

/** True for Giải trình, Danh mục cơ quan, Phiếu kiểm tra and Nguồn số liệu, whatever the sheet is called now. */
export function isOwnSheet(view: SheetText): boolean {
  return view.rows.slice(0, LOOKED_AT).some((row) => {
    const written = wordsOfRow(view, row);
    if (written.length < FEWEST) return false;
    const texts = new Set(written.filter(({ length }) => length <= LONGEST).map(fold));
    return OWN_HEADINGS.some((headings) => headings.filter((heading) => texts.has(heading)).length >= headings.length * MOST_OF_THEM);
  });
}

function wordsOfRow(view: SheetText, row: number): string[] {
  const { first, end } = view.lineOf(row);
  const words: string[] = [];
  for (let at = first; at < Math.min(end, first + LOOKED_AT); at++) if (HAS_LETTER.test(view.textAt(at))) words.push(view.textAt(at));
  return words;
}
