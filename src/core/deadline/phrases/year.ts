import { PARTS } from "./month";
import { END, pattern } from "./pattern";
import type { Period, PeriodReader } from "./period";
import { OTHER_YEAR, YEAR, yearsAway } from "./writtenYear";

const EDGE = "(?:(?:(?:những|các) tháng )?(?<part>đầu|giữa|cuối) )?";
const WHOLE = "(?:(?:trong )?(?:cả|toàn|suốt|quanh) |trong )?";
const NUMBERED = pattern(`${EDGE}${WHOLE}năm ?(?<year>${YEAR})${END}`);
const OTHER = pattern(`${EDGE}${WHOLE}${OTHER_YEAR}`);
const PART = pattern(`(?:(?:những|các) tháng )?(?<part>đầu|giữa|cuối) năm(?! ?\\d{4}| học)${END}`);
const WORDED = pattern(`(?:trong )?(?<lead>cả|toàn|suốt|quanh|trong) năm(?! ?\\d{4}| học)${END}`);
const QUARTERS = pattern(`(?:cả )?(?:0?4|bốn) quý(?: (?:trong|của) năm)?(?! ?\\d)${END}`);
const ALONE = pattern(`(?<year>${YEAR})(?= ?(?:[;:,)]|\\n|$)| và (?:các|những) năm)`);

/** A year: “Cả năm”, “Trong năm”, “Năm 2021”, “cả năm 2021”, “cuối năm”, “năm sau”; “2021” where nothing else stands. */
export const readYearPeriod: PeriodReader = (text, at) => {
  const match = NUMBERED(text, at) ?? OTHER(text, at) ?? PART(text, at) ?? WORDED(text, at) ?? QUARTERS(text, at) ?? (standsAlone(text.folded, at) ? ALONE(text, at) : null);
  if (!match) return null;
  const { part, lead, year, other } = match.groups ?? {};
  return yearPeriod(at + match[0].length, {
    year: year === undefined ? null : Number(year),
    relative: other === undefined ? null : yearsAway(other),
    lead: part === undefined ? (lead === "trong" ? lead : "") : (PARTS[part] ?? part),
  });
};

/** A whole year. */
export function yearPeriod(end: number, told: Pick<Period, "year" | "relative" | "lead">): Period {
  return { unit: "year", firstMonth: 1, lastMonth: 12, day: null, guessed: [], possible: true, end, ...told };
}

function standsAlone(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1) === " " ? folded.charAt(at - 2) : folded.charAt(at - 1);
  return before === "" || ";:\n(".includes(before);
}
