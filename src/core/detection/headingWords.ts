import { bareOf, fold } from "../text/fold";
import { prepare } from "../text/likeness";
import { remembered } from "../text/remembered";
import type { IndexedColumn, IndexedTable } from "./formIndex";
import { indexHeading } from "./formIndex";
import { firstWord } from "./labelStarts";
import { readYearHeading, shortYearIn, yearNamedIn } from "./yearHeading";

/** What one cell could be in a header: a form's own heading, a year, a word often met beside them, other words of headings, or nothing of the kind. */
export type HeadingHit = "heading" | "year" | "beside" | "alike" | "none";

/** Texts that mean the STT column. */
const ORDINAL_HEADINGS = new Set(["stt", "tt", "sốtt", "sott", "sốthứtự", "sothutu", "thứtự", "no", "số", "mãsố"]);
const BESIDE = /^(?:số lượng|tỷ lệ(?: \(%\))?|tỉ lệ(?: \(%\))?|kế hoạch|kh|thực hiện|th|đạt|không đạt|chưa đạt|ghi chú|đơn vị tính|đvt|đơn vị|năm|các năm|số liệu(?: các năm| qua các năm)?|kết quả(?: thực hiện)?|nội dung|tiêu chí|chỉ số|tổng số|tổng cộng|tổng|cộng|giai đoạn|\(?tính đến.*|nhóm|phân loại)$/u;
const DIGITS = /^\d+$/u;
const LONGEST = 140;
const LONGEST_QUICK = 60;
const SHARE_OF_WORDS = 0.8;

/** True for a heading often met beside the forms' own columns, and none of theirs: "Ghi chú", "Đơn vị tính". */
export function isBesideHeading(text: string): boolean {
  return BESIDE.test(fold(text));
}

/** True for the heading of the STT column, however abbreviated. */
export function isOrdinalHeading(text: string): boolean {
  return ORDINAL_HEADINGS.has(prepare(text).full.key);
}

function quickKey(text: string): string {
  return bareOf(text.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Knows which cell texts could be headings of any of the forms. */
export class HeadingWords {
  private readonly keys = new Set<string>();
  private readonly quickKeys = new Set<string>(ORDINAL_HEADINGS);
  /** Wordings that labels of rows also have ("Khác", "Cấp tỉnh"): they are headings only beside others that are surely so. */
  private readonly weakKeys = new Set<string>();
  private readonly words = new Set<string>();
  private readonly known = new Map<string, HeadingHit>();
  private readonly looks = remembered((text: string): boolean => this.quickKeys.has(quickKey(text)) || /^n[ăa]m\s*\d{4}/iu.test(text));
  /** How headings begin: most texts of a table are seen to be none by their first word. */
  private readonly quickStarts = new Set<string>();
  private readonly mayOpen = remembered((word: string): boolean => this.quickStarts.has(quickKey(word)) || /^n[ăa]m/iu.test(word));

  constructor(private readonly tables: readonly IndexedTable[]) {
    for (const { columns, plan } of tables) for (const column of columns) this.learn(column, plan.rows.kind === "fixed");
    for (const key of this.quickKeys) for (let length = 0; length <= key.length; length++) this.quickStarts.add(key.slice(0, length));
  }

  private learn({ plan, headings, groups }: IndexedColumn, isFixed: boolean): void {
    if (plan.kind === "years") return;
    const isWeak = isFixed && plan.kind === "value";
    for (const text of [plan.heading, ...(isWeak ? [] : (plan.aliases ?? []))]) this.quickKeys.add(quickKey(text));
    if (plan.kind === "value" && plan.group !== undefined) this.quickKeys.add(quickKey(plan.group));
    for (const wordings of [headings, groups]) {
      wordings.forEach(({ text: { full } }, i) => {
        (isWeak && i > 0 ? this.weakKeys : this.keys).add(bareOf(full.key));
        for (const { bare } of full.words) this.words.add(bare);
      });
    }
  }

  /** True when these are the forms it was made for: it need not be made again. */
  isFor(tables: readonly IndexedTable[]): boolean {
    return tables.length === this.tables.length && tables.every((table, i) => table === this.tables[i]);
  }

  /** A quick look, for the many cells that are nothing of the kind: true for headings as printed and for “Năm 2015”. */
  isWorthALook(text: string): boolean {
    return text.length <= LONGEST_QUICK && (DIGITS.test(text) ? this.quickKeys.has(text) : this.mayOpen(firstWord(text)) && this.looks(text));
  }

  /** What a cell's text could be in a header. */
  hit(text: string): HeadingHit {
    if (text === "" || text.length > LONGEST) return "none";
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const hit = this.decide(text);
    this.known.set(text, hit);
    return hit;
  }

  private decide(text: string): HeadingHit {
    if (!/\p{L}/u.test(text)) return readYearHeading(text) ? "year" : shortYearIn(text) === null ? "none" : "alike";
    if (readYearHeading(text)) return "year";
    const heading = indexHeading(text).text.full;
    if (ORDINAL_HEADINGS.has(heading.key) || this.keys.has(bareOf(heading.key))) return "heading";
    if (isBesideHeading(text) || this.weakKeys.has(bareOf(heading.key))) return "beside";
    if (yearNamedIn(text) !== null || shortYearIn(text) !== null) return "alike";
    const shared = heading.words.filter(({ bare }) => this.words.has(bare)).length;
    return heading.words.length > 1 && shared >= heading.words.length * SHARE_OF_WORDS ? "alike" : "none";
  }
}
