import { expandAbbreviations } from "../text/abbreviations";
import { fold } from "../text/fold";
import { remembered } from "../text/remembered";

/** What a task is about, in words that can be weighed against another's. */
export interface TaskWords {
  /** Equal for tasks that say the same in another order or with other words that say nothing. */
  readonly key: string;
  readonly words: readonly string[];
  /** Sum of the words' weights. */
  readonly weight: number;
  /** Years, numbers of documents, quarters: where two tasks name different ones they are not surely the same. */
  readonly numerals: ReadonlySet<string>;
  /** “kế hoạch”, “báo cáo”: what it begins with, null for anything else. */
  readonly kind: string | null;
}

/** Words that change nothing about what is to be done; of two words where one alone would say something. */
const IDLE = new Set([
  "tham mưu", "ban hành", "xây dựng", "phê duyệt", "công tác", "nội dung", "nhiệm vụ", "đối với", "tiếp tục", "kịp thời", "thực hiện", "triển khai", "địa bàn",
  "các", "những", "của", "về", "cho", "để", "theo", "trên", "tại", "và", "việc", "trong", "với", "hoặc", "được",
]);
/** “Tổ chức” is idle before one of these, and tells something before “bộ máy”. */
const DOING = new Set(["thực hiện", "triển khai", "đánh giá", "kiểm tra"]);
const NUMERAL = /^(?=.*\d)[\d\p{L}]+$/u;
const PART = /(?<!\p{L})(?:quý|đợt|kỳ|lần) (i{1,3}|iv|v)(?!\p{L})/gu;
/** Kinds of documents and doings that tasks and products begin with; the longer first. */
const KINDS = [
  "kế hoạch", "báo cáo", "đề án", "chương trình", "quyết định", "nghị quyết", "quy chế", "quy định", "quy trình", "danh mục", "tờ trình", "công văn", "văn bản", "hướng dẫn", "chỉ thị",
  "thông báo", "hội nghị", "hội thảo", "lớp", "cuộc thi", "cuộc họp", "biên bản", "kết luận", "bộ chỉ số", "bộ tiêu chí", "phần mềm", "cơ sở dữ liệu", "chuyên mục", "bản tin",
];
const KIND = new RegExp(`(?<!\\p{L})(?:${KINDS.join("|")})(?!\\p{L})`, "gu");
const BEGINS = new RegExp(`^(?:${KINDS.join("|")})(?!\\p{L})`, "u");
/** What nearly every task of such a plan says weighs little. */
const USUAL = new Set(
  "kế hoạch báo cáo quyết định cải cách hành chính nhà nước năm tỉnh ủy ban nhân dân cơ quan đơn vị sở ngành huyện xã cấp thuộc giai đoạn kết quả tình hình".split(" "),
);
const USUAL_WEIGHT = 0.25;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Plans share few words: each is folded once. */
const plainWords = remembered((written: string): readonly string[] => expandAbbreviations([fold(written)]));

/** A word's weight when two tasks are compared. */
export function wordWeight(word: string): number {
  return USUAL.has(word) || NUMERAL.test(word) ? USUAL_WEIGHT : 1;
}

/** A task's or product's text as compared. */
export const taskWords = remembered((text: string): TaskWords => {
  const plain = (text.normalize("NFC").match(WORD) ?? []).flatMap(plainWords);
  const telling = withoutIdle(plain);
  const words = [...new Set(telling)].sort();
  const parts = [...plain.join(" ").matchAll(PART)].map(([, part]) => part ?? "");
  const beginning = telling.slice(0, 4).join(" ");
  return { key: words.join(" "), words, weight: weightOf(words), numerals: new Set([...words.filter((word) => NUMERAL.test(word)), ...parts]), kind: BEGINS.exec(beginning)?.[0] ?? null };
});

function withoutIdle(words: readonly string[]): string[] {
  const telling: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const two = `${word} ${words[at + 1] ?? ""}`;
    const isOrganising = two === "tổ chức" && DOING.has(`${words[at + 2] ?? ""} ${words[at + 3] ?? ""}`);
    if (IDLE.has(two) || isOrganising) at++;
    else if (!IDLE.has(word)) telling.push(word);
  }
  return telling;
}

/** The kinds of documents a text names, in order. */
export function kindsIn(text: string): readonly string[] {
  return fold(text).match(KIND) ?? [];
}

/** The weight of some words together. */
export function weightOf(words: Iterable<string>): number {
  let sum = 0;
  for (const word of words) sum += wordWeight(word);
  return sum;
}

/** How much of both texts' weight they share: 0 nothing, 1 all. */
export function sharedShare(a: TaskWords, b: TaskWords): number {
  const other = new Set(b.words);
  const total = a.weight + b.weight;
  return total === 0 ? 0 : (2 * weightOf(a.words.filter((word) => other.has(word)))) / total;
}
