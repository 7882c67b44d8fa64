import { dayOfSerial, readDay } from "../day";
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

/** ISO day of a cell that holds a date or “1/7/2025”; null when it is blank or holds no day. */
export function dayOfCell(cell: Cell | null): string | null {
  if (cell === null) return null;
  return cell.kind === "number" ? dayOfSerial(Number(cell.value)) : readDay(contentText(cell).replace(/^ngày /iu, ""));
}
