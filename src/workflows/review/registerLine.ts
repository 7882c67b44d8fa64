import { plainLine } from "./plainLine";

/** Letters that a cell of a register holds at most; what is longer no row shows. */
const MOST = 700;

/** A text as a register's cell holds it. */
export function registerLine(text: string): string {
  return plainLine(text, MOST);
}
