import { bareOf, fold } from "../text/fold";
import { prepare } from "../text/likeness";
import type { IndexedTable } from "./formIndex";
import { indexHeading } from "./formIndex";
import { readYearHeading } from "./yearHeading";

/** What one cell could be in a header: a form's own heading, a year, a word often met beside them, other words of headings, or nothing of the kind. */
export type HeadingHit = "heading" | "year" | "beside" | "alike" | "none";

/** Texts that mean the STT column. */
const ORDINAL_HEADINGS = new Set(["stt", "tt", "sốtt", "sott", "sốthứtự", "sothutu", "thứtự", "no", "số", "mãsố"]);
const BESIDE = /^(?:ghi chú|đơn vị tính|đvt|đơn vị|năm|các năm|số liệu(?: các năm| qua các năm)?|kết quả(?: thực hiện)?|nội dung|tiêu chí|chỉ số|tổng số|tổng cộng|tổng|cộng|giai đoạn|\(?tính đến.*|nhóm|phân loại)$/u;
const LONGEST = 140;
const LONGEST_QUICK = 60;
const SHARE_OF_WORDS = 0.8;

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
  private readonly words = new Set<string>();
  private readonly known = new Map<string, HeadingHit>();

  constructor(private readonly tables: readonly IndexedTable[]) {
    for (const { columns } of tables) {
      for (const { plan, headings, group } of columns) {
        if (plan.kind === "years") continue;
        for (const text of [plan.heading, ...(plan.aliases ?? [])]) this.quickKeys.add(quickKey(text));
        for (const heading of [...headings.map(({ text }) => text), ...(group ? [group] : [])]) {
          this.keys.add(bareOf(heading.full.key));
          for (const { bare } of heading.full.words) this.words.add(bare);
        }
      }
    }
  }

  /** True when these are the forms it was made for: it need not be made again. */
  isFor(tables: readonly IndexedTable[]): boolean {
    return tables.length === this.tables.length && tables.every((table, i) => table === this.tables[i]);
  }

  /** A quick look, for the many cells that are nothing of the kind: true for headings as printed and for “Năm 2015”. */
  isWorthALook(text: string): boolean {
    return text.length <= LONGEST_QUICK && (this.quickKeys.has(quickKey(text)) || /^n[ăa]m\s*\d{4}/iu.test(text));
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
    if (!/\p{L}/u.test(text)) return readYearHeading(text) ? "year" : "none";
    if (readYearHeading(text)) return "year";
    const heading = indexHeading(text).text.full;
    if (ORDINAL_HEADINGS.has(heading.key) || this.keys.has(bareOf(heading.key))) return "heading";
    if (BESIDE.test(fold(text))) return "beside";
    const shared = heading.words.filter(({ bare }) => this.words.has(bare)).length;
    return heading.words.length > 1 && shared >= heading.words.length * SHARE_OF_WORDS ? "alike" : "none";
  }
}
