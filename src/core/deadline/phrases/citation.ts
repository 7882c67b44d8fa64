import { bareOf } from "../../text/fold";
import type { DeadlineText } from "../deadlineText";
import { END, pattern } from "./pattern";

const TIME_WORD = "(?:năm|tháng|quý|quí|ngày|hằng|hàng|mỗi|lần|tuần|q\\d|q[iv]|t\\d)";
const CODE = `\\d+[a-zđ]?(?:/\\d{4})?(?:/|-(?=\\p{L}{1,6}/)|-(?=\\p{L}{2,6}${END}))(?!${TIME_WORD})\\p{L}{2}[\\p{L}\\d]*(?: ?[-/&] ?(?=\\p{L})(?!${TIME_WORD})[\\p{L}\\d]+){0,4}`;
const DATE = "ngày ?\\d{1,2} ?(?:[/.-]|tháng) ?\\d{1,2}(?: ?(?:[/.-]|,? ?năm) ?\\d{2,4})?";
const ISSUED = `(?:(?:được |đã )?(?:ban hành|ký|phê duyệt|thông qua) )?${DATE}${END}`;
const DATED = `(?: ?\\( ?${ISSUED}\\)?| ?,? ?${ISSUED})?`;
const DOCUMENT = "(?:quyết định|nghị quyết|kế hoạch|công văn|thông báo|chỉ thị|nghị định|thông tư|văn bản|kết luận|tờ trình|công điện|hướng dẫn|báo cáo|luật|pháp lệnh)";

const NUMBERED = pattern(`(?:số ?:? ?)?${CODE}${END}${DATED}`);
const NUMBER = pattern(`số ?:? ?(?:\\d+(?:[./-]\\d+)*|[.…]*/[\\p{L}-]+)${END}${DATED}`);
const DATED_DOCUMENT = pattern(`${DOCUMENT}(?: \\p{L}+){0,5}? ${DATE}${END}(?= ?,? (?:của|về|do|v/v))`);
const LAW = pattern(`(?:bộ luật|luật|hiến pháp|pháp lệnh)(?: \\p{L}+){0,9}? năm \\d{4}${END}`);
const UNDATED = pattern("ngày[ .…]{0,20}tháng[ .…]{0,20}năm(?: ?\\d{4})?(?![\\p{L}\\d])");
const COUNTED = pattern(`(?:lần|đợt|kỳ|khóa|khoá|bước|điều|khoản|mục|điểm|phụ lục|chương|nhóm|mức|mức độ|cấp độ|phiên|vòng|hạng|phiên bản|số) (?:thứ )?\\d+(?:\\.\\d+)*(?! ?/ ?\\d)${END}`);

const BEGINS: ReadonlySet<string> = new Set(
  "# số ngày luật bộ hiến pháp lần đợt kỳ khóa khoá bước điều khoản mục điểm phụ chương nhóm mức cấp phiên vòng hạng quyết nghị kế công thông chỉ văn kết tờ hướng báo"
    .split(" ")
    .flatMap((begin) => [begin, bareOf(begin)]),
);

/** Length of a cited document's number with its date, a law with its year, or a counted thing (“lần 1”): no time of a deadline. Null when none is there. `word`: the one it begins with, `#` for figures. */
export function readCitation(text: DeadlineText, at: number, word: string): number | null {
  if (!BEGINS.has(word)) return null;
  const cited = NUMBERED(text, at) ?? DATED_DOCUMENT(text, at) ?? LAW(text, at) ?? UNDATED(text, at) ?? COUNTED(text, at) ?? NUMBER(text, at);
  return cited && cited[0].length;
}
