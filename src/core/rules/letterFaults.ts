import { parseOrdinal, plainOrdinal } from "../values/ordinal";
import { runFaults, type OrdinalFault } from "./ordinals";

const [A, Z, D_BARRED] = [97, 122, 0x111];
const LETTER_D = 4;

interface Point {
  readonly index: number;
  readonly value: number;
  readonly written: string;
}

/**
 * Faults of points a, b, c or a), b): each list counts anew behind a number and at “a”. One point alone, capitals and i, ii, iii tell nothing;
 * a list may follow the English alphabet, which has no “đ”.
 */
export function letterFaults(written: readonly string[]): OrdinalFault[] {
  return listsIn(written).flatMap((list) => {
    const isEnglish = !list.some(({ value }) => value === LETTER_D + 1);
    const places = list.map(({ value }) => String(isEnglish && value > LETTER_D ? value - 1 : value));
    return runFaults(places).flatMap(({ index, fault, previous }): OrdinalFault[] => {
      const point = list[index];
      return point ? [{ index: point.index, fault, previous: previous === "" ? "" : (list[index - 1]?.written ?? ""), isLetter: true }] : [];
    });
  });
}

function listsIn(written: readonly string[]): Point[][] {
  const lists: Point[][] = [];
  let list: Point[] = [];
  for (let index = 0; index < written.length; index++) {
    const text = written[index] ?? "";
    if (!mayBeLetter(text)) {
      if (beginsAnew(text)) list = [];
      continue;
    }
    const ordinal = parseOrdinal(text);
    if (ordinal?.kind === "roman") return [];
    const [value, ...below] = ordinal?.kind === "letter" ? ordinal.path : [];
    if (value === undefined || below.length > 0) continue;
    if (value === 1 && list.at(-1)?.value !== 1) list = [];
    list.push({ index, value, written: plainOrdinal(text) });
    if (list.length === 2) lists.push(list);
  }
  return lists;
}

function mayBeLetter(text: string): boolean {
  const code = text.charCodeAt(text.charAt(0) === "(" ? 1 : 0);
  return (code >= A && code <= Z) || code === D_BARRED;
}

/** A number or a capital; a blank or a dash stands below the point above it. */
function beginsAnew(text: string): boolean {
  return /^[\p{Lu}\p{N}(]/u.test(text);
}
