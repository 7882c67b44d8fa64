import { remembered } from "../text/remembered";

/** Excel's limit; a longer code is none, and its end tells nothing. */
const LONGEST = 255;

/** The parts of a number format code that place digits: quoted texts, escaped signs, brackets and paddings left out. */
function placeholders(format: string): string {
  const [positive = ""] = format.slice(0, LONGEST).replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gsu, "").split(";");
  return positive;
}

/** True when Excel shows the number times a hundred with a % sign. */
export const isPercentFormat = remembered((format: string): boolean => placeholders(format).includes("%"));

/** True when Excel shows the number as a day or a time: someone typed 1/2 and Excel made 1 February of it. */
export const isDateFormat = remembered((format: string): boolean => {
  if (/^(?:general|standard|@)$/iu.test(format)) return false;
  const codes = placeholders(format);
  if (/[#?%]/u.test(codes)) return false;
  return codes.includes("0") ? /s\.0/iu.test(codes) : /[ymdhs]/iu.test(codes);
});

/** True when a date's format shows the day of the month or of the week. */
export function showsDay(format: string): boolean {
  return /d/iu.test(placeholders(format));
}

/** True when a date's format shows its month. */
export function showsMonth(format: string): boolean {
  return /m/iu.test(placeholders(format));
}
