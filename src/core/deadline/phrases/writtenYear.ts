import type { DeadlineText } from "../deadlineText";
import { END, pattern } from "./pattern";

/** The year beside a quarter, a month or a day: a number, or years after the plan's (“năm sau” is 1); both null when there is none. */
export interface WrittenYear {
  readonly year: number | null;
  readonly relative: number | null;
  readonly end: number;
  /** False for “/202” and “/20221”. */
  readonly possible: boolean;
}

/** Years that a plan can name. */
export const YEAR = "(?:199\\d|20\\d\\d)";
/** “năm sau” and the like; “trong năm trước 15/8” is no year. */
export const OTHER_YEAR = "năm (?<other>kế hoạch|nay|này|sau|tới|tiếp theo|kế tiếp|liền kề|liền sau|ngoái|liền trước|trước)(?: liền kề)?(?! ?(?:\\d|ngày|tháng|quý|khi|mùng))" + END;

const FULL = pattern(` ?(?:[/.,-] ?|\\( ?)?(?:(?:của|trong|thuộc) )?(?:năm ?)?(${YEAR})(?! ?/ ?\\p{L}{2}|[/.-]\\d| ?- ?\\d{4})${END}(?: ?\\))?`);
const FULL_WORDED = pattern(` ?[,(]? ?(?:của )?năm ?(${YEAR})${END}(?: ?\\))?`);
const SHORT = pattern(` ?(?:/ ?(?:năm )?|\\.|năm )(\\d\\d)(?! ?[/.-] ?\\d| ?(?:tháng|ngày|lần|giờ))${END}`);
const OTHER = pattern(` ?[,/(]? ?(?:của |trong )?${OTHER_YEAR}`);
const BROKEN = pattern(` ?(?:/ ?(?:năm )?|năm )(?!${YEAR}${END})(?:\\d{3,}|0)(?! ?/ ?\\p{L})${END}`);
const LAST_MONTH = 12;

const OTHERS: Readonly<Record<string, number>> = {
  "kế hoạch": 0, nay: 0, "này": 0, sau: 1, "tới": 1, "tiếp theo": 1, "kế tiếp": 1, "liền kề": 1, "liền sau": 1,
  "ngoái": -1, "liền trước": -1, "trước": -1,
  "ke hoach": 0, toi: 1, "tiep theo": 1, "ke tiep": 1, "lien ke": 1, "lien sau": 1, ngoai: -1, "lien truoc": -1, truoc: -1,
};

/** Years between the plan's and the one that words such as “sau”, “trước”, “nay” name. */
export function yearsAway(words: string): number {
  return OTHERS[words] ?? 0;
}

/** Reads the year that follows a period. `short` says whether two figures are one: in “tháng 10/12” they are a month, in “30/4” with no third part nothing may follow. */
export function readYear(text: DeadlineText, at: number, short: "any" | "notMonth" | "worded"): WrittenYear {
  const full = (short === "worded" ? FULL_WORDED : FULL)(text, at);
  if (full) return { year: Number(full[1]), relative: null, end: at + full[0].length, possible: true };
  const other = OTHER(text, at);
  if (other) return { year: null, relative: yearsAway(other.groups?.["other"] ?? ""), end: at + other[0].length, possible: true };
  const two = short === "worded" ? null : SHORT(text, at);
  if (two && (short === "any" || Number(two[1]) > LAST_MONTH)) return { year: 2000 + Number(two[1]), relative: null, end: at + two[0].length, possible: true };
  const broken = BROKEN(text, at);
  return { year: null, relative: null, end: at + (broken?.[0].length ?? 0), possible: broken === null };
}
