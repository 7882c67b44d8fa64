import { foldBare } from "../text/fold";

/** A heading that names a year; `asOf` is the day and month it counts to, when it says so. */
export interface YearHeading {
  readonly year: number;
  readonly asOf: { readonly day: number; readonly month: number } | null;
}

const YEAR = /(?<!\d)(19[89]\d|20\d\d)(?!\d)/gu;
const DAY = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})(?!\d)/u;
const WORDS_BESIDE_A_YEAR = new Set("nam tinh den ngay het thang quy dau thuc hien ket qua so lieu uoc i ii iii iv cuoi ky".split(" "));

/** Reads "2015", "Năm 2015", "Năm 2020 (Tính đến 31/3)"; null for a heading that says anything else or names no single year. */
export function readYearHeading(text: string): YearHeading | null {
  const folded = foldBare(text);
  const years = new Set(folded.match(YEAR));
  const [year] = years;
  if (year === undefined || years.size > 1) return null;
  const words = folded.match(/\p{L}+/gu) ?? [];
  if (!words.every((word) => WORDS_BESIDE_A_YEAR.has(word))) return null;
  return { year: Number(year), asOf: readDay(folded) };
}

function readDay(folded: string): YearHeading["asOf"] {
  const match = /den/u.test(folded) ? DAY.exec(folded) : null;
  const day = Number(match?.[1]);
  const month = Number(match?.[2]);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month } : null;
}
