import { isoDay, readDay } from "../day";
import type { Cell } from "../sheet/sheet";
import { decodedText } from "../text/legacy/decodedText";
import { normalizeText } from "../text/normalize";

/** A cell's text, or a text itself, in Unicode and normalised; "" for a blank one. */
export function contentText(cell: Cell | string | null): string {
  if (cell === null) return "";
  if (typeof cell === "string") return normalizeText(cell);
  const written = cell.kind === "text" ? String(cell.value ?? "") : cell.text;
  return decodedText(written, cell.font);
}

/** Days before 1 March 1900 are counted one too many by spreadsheets. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/** ISO day of a cell that holds a date or “1/7/2025”; null when it is blank or holds no day. */
export function dayOfCell(cell: Cell | null): string | null {
  if (cell === null) return null;
  return cell.kind === "number" ? dayOfSerial(Number(cell.value)) : readDay(contentText(cell).replace(/^ngày /iu, ""));
}

/** Day 61 is 1 March 1900, 693,960 days after 1 March of year 0: years counted from March have their leap day last. */
function dayOfSerial(serial: number): string | null {
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
