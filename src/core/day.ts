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
