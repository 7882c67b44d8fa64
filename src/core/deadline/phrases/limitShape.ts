import type { DeadlineText } from "../deadlineText";
import { END, pattern } from "./pattern";
import type { Period } from "./period";
import { periodPhrase, type Limit } from "./periodPhrase";
import type { PhraseShape, TimePhrase } from "./phraseShape";
import { readDayPeriod } from "./day";
import { readPeriod } from "./readPeriod";
import { yearPeriod } from "./year";

const YEAR_ALONE = pattern(`năm(?! ?\\d| học)${END}`);
const ONWARDS = pattern(` ?,? ?(?:trở đi|trở về sau|về sau|(?:và |cùng )(?:các|những) (?:năm|quý|tháng) (?:tiếp theo|kế tiếp|sau đó|sau|về sau))${END}`);
const NEXT_DAY = pattern(" ?(?:,|và) ?(?:và )?(?=(?:ngày ?)?\\d{1,2} ?/)");

/** A shape of a limiting word and a period; further days after commas are under the same limit (“trước 20/3, 20/6 và 20/9”). */
export function limitShape(begins: string, lead: string, limit: Exclude<Limit, "within">): PhraseShape {
  const word = pattern(lead);
  const read: PhraseShape["read"] = (text, at) => {
    const head = word(text, at);
    if (!head) return null;
    const period = limitPeriod(text, at + head[0].length, limit);
    if (!period || period.guessed.length > 0) return null;
    const phrases: TimePhrase[] = [periodPhrase(withOnwards(text, period), limit, at)];
    if (period.unit === "day") phrases.push(...furtherDays(text, period.end, limit));
    return { end: phrases.at(-1)?.to ?? period.end, phrases };
  };
  return { begins, read };
}

/** “Hết năm” is enough for an end, “trước năm” for nothing. */
function limitPeriod(text: DeadlineText, at: number, limit: Limit): Period | null {
  const period = readPeriod(text, at);
  if (period) return limit !== "by" && isAnyYear(period) ? null : period;
  return limit === "by" ? readYearAlone(text, at) : null;
}

/** The period with “trở đi” or “và các năm tiếp theo” behind it; the same one where nothing of the kind stands. */
export function withOnwards(text: DeadlineText, period: Period): Period {
  const onwards = ONWARDS(text, period.end);
  return onwards ? { ...period, end: period.end + onwards[0].length } : period;
}

/** “Cả năm”, “trong năm”: no edge of a span. */
export function isAnyYear({ unit, year, relative, lead }: Period): boolean {
  return unit === "year" && year === null && relative === null && (lead === "" || lead === "trong");
}

/** “Năm” alone behind “hết”. */
export function readYearAlone(text: DeadlineText, at: number): Period | null {
  const year = YEAR_ALONE(text, at);
  return year && yearPeriod(at + year[0].length, { year: null, relative: null, lead: "" });
}

function furtherDays(text: DeadlineText, start: number, limit: Limit): TimePhrase[] {
  const phrases: TimePhrase[] = [];
  for (let at = start; ; ) {
    const gap = NEXT_DAY(text, at);
    const day = gap && readDayPeriod(text, at + gap[0].length);
    if (!gap || !day) return phrases;
    phrases.push(periodPhrase(day, limit, at + gap[0].length));
    at = day.end;
  }
}
