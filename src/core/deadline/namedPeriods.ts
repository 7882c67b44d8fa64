import { bareOf } from "../text/fold";
import type { DeadlineText } from "./deadlineText";
import type { Part } from "./scanPhrases";

const DOCUMENTS =
  "(?:kế hoạch|báo cáo|chương trình|đề án|dự toán|ngân sách|chỉ tiêu|chỉ số|bộ chỉ số|nhiệm vụ|kết quả|công tác|danh mục|số liệu|hành chính|cchc|công nghệ thông tin|cntt|chuyển đổi số|sơ kết|tổng kết|đánh giá|biên chế|kiểm tra|thanh tra)";
const NAMES_DOCUMENT = new RegExp(`${DOCUMENTS} ?$`, "u");
const NAMES_DOCUMENT_BARE = new RegExp(bareOf(`${DOCUMENTS} ?$`), "u");
const LONGEST_NOUN = 24;
const PERIODS: ReadonlySet<string> = new Set(["month", "quarter", "half", "year", "range"]);
const DUES: ReadonlySet<string> = new Set(["before", "by", "day"]);

/**
 * Periods that belong to the name of what is done are words, not times: “Kế hoạch năm 2021: Quý I”, “báo cáo quý IV/2020 trước ngày 15/1/2021”,
 * “Ban hành kế hoạch năm 2022 trong quý IV”. Neighbouring words come out as one part.
 */
export function withoutNamedPeriods(text: DeadlineText, parts: readonly Part[], planYear: number | null): readonly Part[] {
  const times = parts.filter(({ kind }) => kind !== "words").length;
  const kept = parts.map((part, i): Part => {
    const isName = part.kind === "time" && followsWords(text, parts[i - 1]) && isNamed(text, parts, i, { planYear, isOnly: times === 1 });
    return isName ? { kind: "words", from: part.from, to: part.to } : part;
  });
  return kept.reduce<Part[]>((joined, part) => {
    const last = joined.at(-1);
    if (last?.kind === "words" && part.kind === "words") joined[joined.length - 1] = { ...last, to: part.to };
    else joined.push(part);
    return joined;
  }, []);
}

function followsWords({ folded }: DeadlineText, before: Part | undefined): boolean {
  return before?.kind === "words" && /[\p{L}\p{N}] ?$/u.test(folded.slice(Math.max(before.from, before.to - 2), before.to));
}

function isNamed(text: DeadlineText, parts: readonly Part[], at: number, { planYear, isOnly }: { readonly planYear: number | null; readonly isOnly: boolean }): boolean {
  const [before, part, next] = [parts[at - 1], parts[at], parts[at + 1]];
  if (part?.kind !== "time" || before === undefined) return false;
  const time = part.phrase.place({ planYear, writtenYear: null });
  if (time === null || !time.measurable) return false;
  if (next?.kind === "words" && parts[at + 2] !== undefined && /^ ?\)? ?: ?(?:trong|vào)? ?$/u.test(text.folded.slice(next.from, next.to))) return true;
  const words = text.folded.slice(Math.max(before.from, before.to - LONGEST_NOUN), before.to);
  const isDocument = (text.unmarked ? NAMES_DOCUMENT_BARE : NAMES_DOCUMENT).test(words);
  if (!isDocument || !PERIODS.has(time.kind)) return false;
  const { givesYear } = part.phrase;
  if (givesYear !== null) return !isOnly || (planYear !== null && givesYear !== planYear);
  if (next?.kind !== "time") return false;
  return DUES.has(next.phrase.place({ planYear, writtenYear: null })?.kind ?? "");
}
