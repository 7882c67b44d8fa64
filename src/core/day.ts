/** ISO day "2025-03-31" of a year, month and day; null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (!Number.isInteger(day) || day < 1 || day > days) return null;
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** ISO day of "31/3/2025", "31-03-2025" or "2025-03-31"; null when there is no such day. */
export function readDay(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/u.exec(text);
  const local = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/u.exec(text);
  const [year, month, day] = (iso ? [iso[1], iso[2], iso[3]] : [local?.[3], local?.[2], local?.[1]]).map(Number);
  return isoDay(Number(year), Number(month), Number(day));
}

/** An ISO day as the forms write it: "2025-03-31" → "31/3/2025". */
export function writeDay(isoDay: string): string {
  return isoDay.split("-").map(Number).reverse().join("/");
}

/** The same without its year, as it stands beside one: "2025-03-31" → "31/3". */
export function writeDayAndMonth(isoDay: string): string {
  return writeDay(isoDay).split("/").slice(0, 2).join("/");
}

/** Days before 1 March 1900 are counted one too many by spreadsheets. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/** ISO day of a date as spreadsheets count it; null for a part of a day or none of theirs. Day 61 is 1 March 1900, 693,960 days after 1 March of year 0: years counted from March have their leap day last. */
export function dayOfSerial(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const since = serial - FIRST_SERIAL + 693_960;
  const era = Math.floor(since / 146_097);
  const dayOfEra = since - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return isoDay(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}
