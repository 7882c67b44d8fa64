import { isoDay } from "../day";
import { foldBare } from "../text/fold";

/** A heading that names a year; `asOf` is the day and month it counts to, when it says so. */
export interface YearHeading {
  readonly year: number;
  readonly asOf: { readonly day: number; readonly month: number } | null;
}

const YEAR = /(?<!\d)(19[89]\d|20\d\d)(?!\d)/gu;
const DAY = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})(?!\d)/gu;
const WORDS_BESIDE_A_YEAR = new Set(
  "n nam ca tinh den tu ngay het t thang q quy dau th thuc hien ket qua so lieu luong gia tri uoc du kien i ii iii iv cuoi ky".split(" "),
);
const REPORTING_DAY = /(?:thoi diem|ngay|ky) bao cao/gu;
const NO_VALUE_OF_A_YEAR = /(?<!\p{L})(?:ty le|ti le|so sanh|so voi|tang|giam|ghi chu|ke hoach|kh|chi tieu|muc tieu|phan dau|giai doan|chenh lech|tong cong|trung binh|binh quan)(?!\p{L})|%/u;
const LONGEST = 60;

/** Reads "2015", "Năm 2015", "Năm 2020 (Tính đến 31/3)"; null for a heading that says anything else or names no single year. */
export function readYearHeading(text: string): YearHeading | null {
  const folded = foldBare(text);
  const years = new Set(folded.match(YEAR));
  const [year] = years;
  if (year === undefined || years.size > 1) return null;
  const words = folded.replace(REPORTING_DAY, " ").match(/\p{L}+/gu) ?? [];
  if (!words.every((word) => WORDS_BESIDE_A_YEAR.has(word))) return null;
  return { year: Number(year), asOf: dayIn(folded, Number(year)) };
}

function dayIn(folded: string, year: number): YearHeading["asOf"] {
  const match = /den/u.test(folded) ? [...folded.matchAll(DAY)].at(-1) : undefined;
  const day = Number(match?.[1]);
  const month = Number(match?.[2]);
  return isoDay(year, month, day) === null ? null : { day, month };
}

/** The one year a short heading names, whatever else it says; null where it names none, several, or says that it is no year's value (rates, plans, notes). */
export function yearNamedIn(text: string): number | null {
  if (text.length > LONGEST) return null;
  const folded = foldBare(text);
  const [year, ...more] = new Set(folded.match(YEAR));
  return year === undefined || more.length > 0 || NO_VALUE_OF_A_YEAR.test(folded) ? null : Number(year);
}

/** “Năm 15”, “N15”, “'15”: a year of this century where the columns beside it go on from there; two digits alone are any number. */
const SHORT = /^(?:(?:nam|n) ?\.? ?"?|")(\d\d)(?: ?\([^()]*\))?$/u;

/** The year that a heading of two digits may mean; null for any other. One alone proves nothing. */
export function shortYearIn(text: string): number | null {
  const digits = text.length > LONGEST ? undefined : SHORT.exec(foldBare(text))?.[1];
  return digits === undefined ? null : 2000 + Number(digits);
}

/** Whose value a year's column holds: an estimate, the year's, or the year's up to a day within it. */
export function extentOf(text: string): "estimate" | "year" | "part" {
  const folded = foldBare(text);
  if (/(?<!\p{L})(?:uoc|du kien)(?!\p{L})/u.test(folded)) return "estimate";
  const isPart = /\d\s*(?:thang|t)(?!\p{L})|(?<!\p{L})(?:quy|q)[\s.]*(?:\d|i)|\d\s*[/.-]\s*\d/u.test(folded);
  return isPart ? "part" : "year";
}
