import { fold } from "../text/fold";
import { foldedWords } from "../text/foldedWords";

const OPENS = /^(?:quý|tháng|năm|ngày|trước|sau|trong|hằng|hàng|thường xuyên|cả năm|theo|báo cáo|kế hoạch|quyết định|hoàn thành|triển khai|thực hiện|xây dựng|ban hành|tổ chức|đang|đã|chưa|sẽ|không|rà soát|đề nghị|căn cứ|nhằm|để|khi|nếu|công văn|nghị định|thông tư|tờ trình|đề án|nhiệm vụ|đạt|nâng cao|tiếp tục|tuyên truyền|hội nghị)(?!\p{L})/u;
/** More words than an unknown body's name has. */
const MANY_WORDS = 8;

/** True for words that are no name: they begin like a deadline, a document or an act, hold figures, or run long. */
export function isSentence(text: string): boolean {
  const folded = fold(text);
  return OPENS.test(folded) || /\p{N}/u.test(folded) || foldedWords(folded).length > MANY_WORDS;
}
