import { fold } from "../text/fold";
import { answerOf } from "./answerWords";
import type { Content } from "./content";
import { noneAsZero, numberAsText, writtenCount } from "./count";
import type { CellReading, Remark } from "./reading";
import { remarkWords } from "./sentences";

const ACTS = "tổ chức|xây dựng|ban hành|áp dụng|triển khai|thực hiện|thành lập";
const YES = /^(?:đã có|có|x|v|✓|✔|☑|√|true|yes|y)(?!\p{L})(?<tail>.*)$/u;
const NO = /^(?:không có|chưa có|không|ko|k|chưa|false|no|n)(?!\p{L})(?<tail>.*)$/u;
const DID = new RegExp(`^(?:có|đã) (?:${ACTS})(?!\\p{L})(?<tail>.*)$`, "u");
const DID_NOT = new RegExp(`^(?:không|ko|k|chưa) (?:${ACTS})(?!\\p{L})(?<tail>.*)$`, "u");
const DOUBT = /(?<!\p{L})(?:không|chưa|ko|nhưng|dự kiến|sẽ|hoặc|tạm)(?!\p{L})/u;

/** "1234/QĐ-UBND", "12/2019/QĐ-UBND", "QĐ số 12 ngày 3/4/2018". */
const DOCUMENT_NUMBER = /(?<!\d)\d+ ?\/ ?(?:\d{4} ?\/ ?)?\p{L}{1,6} ?(?:-|\d)|(?<!\d)\d+ ?(?:qđ|kh|nq|ct|cv|tb|hd)-\p{L}|(?<!\p{L})(?:qđ|quyết định|kh|kế hoạch|cv|công văn|nq|nghị quyết|hd|hướng dẫn)(?: số)?:? ?\d+/u;

/** Reads a 1/0 row: figures, “Có”, “Không”, “x”, TRUE; where the row takes a decision's number, that is 1. Other numbers and words are unreadable. */
export function readBinary(content: Content, acceptsDocumentNumber: boolean): CellReading {
  const { text } = content;
  if (content.kind === "boolean") return answered(text, content.value, acceptsDocumentNumber);
  if (content.kind === "date") return unreadable(text);
  if (acceptsDocumentNumber && isDocumentNumber(fold(text))) return { reading: { state: "value", number: 1, text }, remarks: [] };
  const figure = writtenCount(content, "");
  // “Có: 3 cuộc” answers yes before it counts.
  if (figure?.leadIn === "none") {
    const written = figure.number;
    if (written.kind !== "number" || (written.value !== 0 && written.value !== 1)) return unreadable(text);
    const remarks = content.kind === "text" ? [numberAsText(text, written.value)] : [];
    return { reading: { state: "value", number: written.value, text }, remarks };
  }
  const answer = answerOf(text);
  if (answer === "notCollected" || answer === "notApplicable") return { reading: { state: answer, text }, remarks: [] };
  const meant = yesOrNo(fold(text));
  if (meant !== null) return answered(text, meant, acceptsDocumentNumber);
  return answer === "none" ? { reading: { state: "none", text }, remarks: [noneAsZero(text)] } : unreadable(text);
}

function isDocumentNumber(folded: string): boolean {
  return DOCUMENT_NUMBER.test(folded) && !DOUBT.test(folded);
}

function yesOrNo(folded: string): 0 | 1 | null {
  if (takesNothingBack(DID_NOT.exec(folded), true) || takesNothingBack(NO.exec(folded), false)) return 0;
  return takesNothingBack(DID.exec(folded), true) || takesNothingBack(YES.exec(folded), false) ? 1 : null;
}

/** After the answer a note may follow, in brackets or after a comma; after “có tổ chức” any words that do not cast doubt on it. */
function takesNothingBack(answer: RegExpExecArray | null, anyWords: boolean): boolean {
  if (!answer) return false;
  const tail = answer.groups?.["tail"] ?? "";
  return /^[ .!]*$/u.test(tail) || ((anyWords || /^ ?[(,;:]/u.test(tail)) && !DOUBT.test(tail));
}

function answered(text: string, number: 0 | 1, asGood: boolean): CellReading {
  const words = remarkWords("yesOrNo", { written: { label: text }, number });
  const remark: Remark = { finding: "value.readAs", severity: "info", ...words, propose: number };
  return { reading: { state: "value", number, text }, remarks: asGood ? [] : [remark] };
}

function unreadable(text: string): CellReading {
  return { reading: { state: "unreadable", text }, remarks: [] };
}
