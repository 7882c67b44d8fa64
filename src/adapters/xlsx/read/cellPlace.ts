import type { Position } from "../../../core/sheet/address";
import type { XmlScanner } from "./xmlScanner";

/** More letters or digits than any address has; longer ones are off the grid all the same. */
const MOST_LETTERS = 4;
const MOST_DIGITS = 8;

/**
 * The address in an attribute of the element just opened, read from its bytes because there is one a cell.
 * Null when absent or no address; positions outside the grid are given as they stand.
 */
export function placeIn(scanner: XmlScanner, attribute: string): Position | null {
  const index = scanner.attributes.indexOf(attribute);
  if (index < 0) return null;
  const { bytes } = scanner;
  const end = scanner.attributes.valueEnd(index);
  const start = scanner.attributes.valueStart(index);
  let at = start;
  let column = 0;
  for (; at < end && at - start < MOST_LETTERS; at++) {
    const letter = bytes[at]! & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  const digits = at;
  let row = 0;
  for (; at < end && at - digits < MOST_DIGITS; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  return at === end && digits > start && row > 0 ? { row: row - 1, column: column - 1 } : null;
}
