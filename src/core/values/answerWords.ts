import { bareOf, fold } from "../text/fold";
import { isLetterAt } from "../text/foldedWords";
import { trimSigns } from "../text/trimSigns";

/** What a word in place of a figure answers: nothing arose; exists but not collected; the row does not concern the sender. */
export type Answer = "none" | "notCollected" | "notApplicable";

/** Phrases as folded, each with how freely words may follow. `any`: whatever follows; `thing`: the thing there is none of; `end`: nothing. */
const PHRASES: readonly (readonly [phrase: string, answer: Answer, follow: "any" | "thing" | "end"])[] = [
  ["không phát sinh", "none", "any"],
  ["chưa phát sinh", "none", "any"],
  ["không có phát sinh", "none", "any"],
  ["không có", "none", "thing"],
  ["chưa có", "none", "end"],
  ["không", "none", "end"],
  ...["số liệu", "dữ liệu", "thông tin", "thống kê", "báo cáo"].flatMap(
    (what) => [[`không có ${what}`, "notCollected", "any"], [`chưa có ${what}`, "notCollected", "any"]] as const,
  ),
  ...["thống kê", "tổng hợp", "theo dõi", "thu thập", "khảo sát", "đo lường"].flatMap(
    (act) => [[`không ${act}`, "notCollected", "any"], [`chưa ${act}`, "notCollected", "any"], [`đang ${act}`, "notCollected", "any"]] as const,
  ),
  ...["thực hiện", "triển khai", "kết nối"].flatMap((act) => [[`chưa ${act}`, "notApplicable", "any"]] as const),
  ["không thực hiện", "notApplicable", "any"],
  ["không triển khai", "notApplicable", "any"],
  ["không có số", "notCollected", "end"],
  ["không rõ", "notCollected", "any"],
  ["chưa rõ", "notCollected", "any"],
  ["không xác định", "notCollected", "any"],
  ["chưa xác định", "notCollected", "any"],
  ["không áp dụng", "notApplicable", "any"],
  ["không thuộc đối tượng", "notApplicable", "any"],
  ["k/a", "notApplicable", "end"],
  ["n/a", "notApplicable", "end"],
  ["n.a", "notApplicable", "end"],
];
const LONGEST_FIRST = [...PHRASES].sort(([a], [b]) => b.length - a.length);
const LONGEST_FIRST_BARE = LONGEST_FIRST.map(([phrase, answer, follow]) => [bareOf(phrase), answer, follow] as const);

/** After “không có”, words that say why a figure is lacking rather than what there is none of. */
const LACKING = /(?<!\p{L})(?:căn cứ|cơ sở|điều kiện|kết quả)(?!\p{L})/u;
const SHORT_NO = /(?<![\p{L}/])(?:ko|k|kh|kg|hok)(?= \p{L}|$)/gu;
const NOTE = /(?<=\S) ?\([^()]*\)$/u;

/** The answer a text gives in place of a figure, the longest known phrase deciding; null when it is none. */
export function answerOf(text: string): Answer | null {
  const folded = fold(text).replace(SHORT_NO, "không");
  const mark = folded.replace(/ /gu, "");
  if (/^-+$/u.test(mark)) return "none";
  if (/^\.{2,}$/u.test(mark)) return "notCollected";
  const words = trimSigns(folded.replace(NOTE, ""), '"([ ', '"]). ,;!').replace(/ ?\/ ?/gu, "/");
  return phraseIn(words, LONGEST_FIRST) ?? (words === bareOf(words) ? phraseIn(words, LONGEST_FIRST_BARE) : null);
}

/** True for a cell that holds only a dash or dots: no answer in the columns for lead, deadline and target. */
export function isPlaceholder(text: string): boolean {
  return !isLetterAt(text, 0) && !/\p{L}/u.test(text) && /^(?:-+|\.{2,})$/u.test(fold(text).replace(/ /gu, ""));
}

function phraseIn(words: string, phrases: readonly (readonly [string, Answer, "any" | "thing" | "end"])[]): Answer | null {
  for (const [phrase, answer, follow] of phrases) {
    if (words === phrase) return answer;
    if (follow === "end" || !words.startsWith(phrase) || /^[\p{L}\p{N}]/u.test(words.slice(phrase.length))) continue;
    if (follow === "any" || isThing(words.slice(phrase.length).trim())) return answer;
  }
  return null;
}

/** Up to four words without a figure: “không có văn bản nào”. */
function isThing(words: string): boolean {
  return /^\p{L}[\p{L} ]*$/u.test(words) && words.split(" ").length <= 4 && !LACKING.test(words);
}
