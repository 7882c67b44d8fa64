import type { DeadlineText } from "../deadlineText";
import { readCitation } from "./citation";
import { END, pattern } from "./pattern";

const WORD = pattern("[\\p{L}\\p{M}\\d%]+(?:[./&-][\\p{L}\\p{M}\\d]+)*");
const LETTERS = pattern("[\\p{L}\\p{M}]+");
/** What begins a time of its own, whatever is said before it; a bare year or day may belong to the document or the event. */
const TIME = pattern(
  "(?:và |hoặc )?(?:(?:xong |hoàn thành )?trước (?:ngày ?)?\\d|trước (?:tháng|quý) |(?:chậm|muộn) nhất|không muộn hơn|đến hết|trong (?:tháng|quý|năm)" + END +
    "|(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)|định kỳ|quý (?:[ivx]+|\\d)" + END + "|tháng \\d|cả năm|\\d{1,2} tháng (?:đầu|cuối)|thường xuyên)",
);

/** Where the words that go with an event, a custom or a document end: at a stop, a bracket, a new point or a time of its own. */
export function swallow(text: DeadlineText, start: number): number {
  const { folded } = text;
  let end = start;
  for (let at = start; at < folded.length; ) {
    if (folded.charAt(at) === " ") {
      at++;
      continue;
    }
    if (at > start && TIME(text, at)) return end;
    const word = WORD(text, at)?.[0] ?? "";
    const taken = readCitation(text, at, /^\d/u.test(word) ? "#" : LETTERS(text, at)?.[0] ?? "") ?? (word.length || innerSign(folded, at));
    if (taken === 0) return end;
    at += taken;
    end = at;
  }
  return end;
}

/** Quotes, slashes and dashes inside words go on; everything else stops. */
function innerSign(folded: string, at: number): number {
  if (/["“”'/&%]/u.test(folded.charAt(at))) return 1;
  const isInner = folded.charAt(at) === "-" && folded.charAt(at - 1) !== " " && folded.charAt(at + 1) !== " ";
  return isInner ? 1 : 0;
}
