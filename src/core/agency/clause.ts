import { agencyKey } from "./agencyKey";
import { isGroupName, isWellFormed } from "./bodyWords";

/** Words after a name that say what it is to do; surely so after any name. */
const SURE = "được giao|được phân công|có trách nhiệm|chịu trách nhiệm|thực hiện|triển khai|tham mưu|căn cứ|khi|để|nhằm|theo|trong (?:nội bộ|phạm vi|việc|quá trình|toàn)|tại (?:công văn|quyết định|kế hoạch|văn bản)|về (?:việc|nội dung)";
/** These occur within names (“Ban Quản lý dự án đầu tư xây dựng”, “Đoàn kiểm tra”) and end only a name that is known. */
const AFTER_KNOWN = "đánh giá|xây dựng|ban hành|theo dõi|tổng hợp|báo cáo|hướng dẫn|đôn đốc|kiểm tra|tổ chức|rà soát|thẩm định|cung cấp|gửi|trình|làm|là|có (?!liên quan)|và (?:tổng hợp|báo cáo|tham mưu)";
const WORD = new RegExp(`(?<=[\\p{L})]) (?:(${SURE})|(?:${AFTER_KNOWN}))(?!\\p{L})`, "giu");
/** “Ban Chỉ đạo thực hiện Chương trình …” is a name to its end. */
const NAMED_BY_TASK = /^(?:ban chỉ đạo|bcđ|tổ|tổ công tác|tổ giúp việc|đoàn|hội đồng|ban)$/u;
const MOST_TRIED = 6;

/** Where the name at the start of a piece ends and a clause begins (“… thực hiện khi giải quyết TTHC”): the name's length, null when there is no clause. */
export function nameBeforeClause(piece: string, knows: (name: string) => boolean): number | null {
  let tried = 0;
  for (const match of piece.matchAll(WORD)) {
    if (++tried > MOST_TRIED) return null;
    const name = piece.slice(0, match.index).trim();
    const key = agencyKey(name);
    if (NAMED_BY_TASK.test(key)) continue;
    if (knows(name) || (match[1] !== undefined && (isGroupName(key) || isWellFormed(key)))) return match.index;
  }
  return null;
}
