import type { DeadlineText } from "./deadlineText";
import { pattern } from "./phrases/pattern";

/** A stretch of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const OPENING = pattern("(?:[\\s,.:()+*\"-]|(?:và|hoặc|đồng thời|rồi|sau đó|thì)(?![\\p{L}\\d]))+");
const CLOSING_SIGNS = " ,.:;([-+\"";
const CLOSING_WORDS = [
  "và", "hoặc", "trong", "vào", "thì", "là", "từ", "dự kiến", "khoảng", "thời gian", "thời hạn", "thời gian hoàn thành", "thời gian thực hiện", "hạn hoàn thành", "hạn", "thời điểm",
];
const CLOSING_BARE = ["va", "hoac", "trong", "vao", "thi", "la", "tu", "du kien", "khoang", "thoi gian", "thoi han", "han"];
const DONE = pattern("(?:xong|(?:đã|chưa|đang) (?:xong|hoàn thành|đạt|thực hiện|triển khai|ban hành|hoàn tất))(?: (?:xong|rồi|đúng hạn))?(?=[\\s.)]*$|[\\s]*[,(;])");

/** The words of a stretch without what ties them to their neighbours: “và tổ chức thực hiện trong” is “tổ chức thực hiện”. Null when nothing is left. */
export function trimWords(text: DeadlineText, span: Span): Span | null {
  const { folded } = text;
  const from = span.from + (OPENING(text, span.from)?.[0].length ?? 0);
  let to = span.to;
  for (let before = -1; before !== to && to > from; ) {
    before = to;
    while (to > from && CLOSING_SIGNS.includes(folded.charAt(to - 1))) to--;
    const word = (text.unmarked ? CLOSING_BARE : CLOSING_WORDS).find((closing) => endsWithWord(folded, from, to, closing));
    if (word !== undefined) to -= word.length;
  }
  if (from >= to) return null;
  const opened = folded.slice(from, to).includes("(");
  return { from, to: !opened && folded.charAt(to - 1) === ")" ? to - 1 : to };
}

function endsWithWord(folded: string, from: number, to: number, word: string): boolean {
  const start = to - word.length;
  return start >= from && folded.startsWith(word, start) && (start === from || !/[\p{L}\d]/u.test(folded.charAt(start - 1)));
}

/** True for what is said about a time rather than to be done: in brackets, or “đã xong”. */
export function isRemark(text: DeadlineText, { from }: Span): boolean {
  const start = text.folded.charAt(from) === " " ? from + 1 : from;
  return /[(,.]/u.test(text.folded.charAt(start)) || DONE(text, start) !== null;
}

/** Whether a stretch says anything. */
export function saysSomething({ folded }: DeadlineText, { from, to }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(folded.slice(from, to));
}

/** Words as quoted: one line, no spaces around. */
export function quoted({ shown }: DeadlineText, { from, to }: Span): string {
  return shown.slice(from, to).replace(/\n/gu, " ").trim();
}
