/** A day or a time as Excel keeps it. */
export interface TypedDate {
  readonly serial: number;
  /** The format Excel gives to a cell that had none. */
  readonly format: string;
}

/** Years without a century. */
const LAST_OF_2000S = 29;
/** Where Excel takes the year from the clock, the host takes this one, so that it answers the same every day. */
const YEAR_OF_SHORT_DATES = 2026;
const DAY = 86_400_000;
/** Day zero, so that 1 March 1900 is 61 as in Excel. */
const ORIGIN = Date.UTC(1899, 11, 30);

/** Reads what Excel on an English keyboard takes for a day or a time: "3/31/2020", "12/20", "2020-03-31", "7:30". Null: it stays a text. */
export function typedDate(text: string): TypedDate | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/u.exec(text);
  if (full) return dayOf(centuryOf(full[3] ?? ""), Number(full[1]), Number(full[2]), "m/d/yyyy");
  const monthYear = /^(\d{1,2})[-/](\d{4})$/u.exec(text);
  if (monthYear) return dayOf(Number(monthYear[2]), Number(monthYear[1]), 1, "mmm-yy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (short) return dayOf(YEAR_OF_SHORT_DATES, Number(short[1]), Number(short[2]), "d-mmm") ?? dayOf(centuryOf(short[2] ?? ""), Number(short[1]), 1, "mmm-yy");
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/u.exec(text);
  if (time) return { serial: (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400, format: time[3] === undefined ? "h:mm" : "h:mm:ss" };
  return null;
}

function centuryOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= LAST_OF_2000S ? 2000 + year : 1900 + year;
}

function dayOf(year: number, month: number, day: number, format: string): TypedDate | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? { serial: Math.round((at.getTime() - ORIGIN) / DAY), format } : null;
}
