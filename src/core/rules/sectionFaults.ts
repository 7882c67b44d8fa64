import type { ReadRow, ReadTable } from "../submission";
import { parseOrdinal, plainOrdinal, type Ordinal } from "../values/ordinal";

/** A section's number that skips or stands twice. */
export interface SectionFault {
  readonly row: ReadRow;
  readonly fault: "gap" | "duplicate";
  readonly previous: string;
}

interface Level {
  readonly kind: Ordinal["kind"];
  readonly last: number;
  readonly written: string;
}

/** “E” behind “D”: lists in the order of the English alphabet have no “Đ”. */
const LETTER_D = 4;
const LETTER_H = 8;
const LETTER_I = 9;

/**
 * Sections A, B … and I, II … that skip a number or say one twice; the inner count anew in each outer one. Where a list begins is not asked: a sheet
 * may hold some parts of a plan.
 */
export function sectionFaults(table: ReadTable): SectionFault[] {
  const faults: SectionFault[] = [];
  let levels: readonly Level[] = [];
  for (const row of table.rows) {
    if (row.at === null || !beginsWithCapital(row.ordinal)) continue;
    const read = parseOrdinal(row.ordinal);
    if (read === null || read.path.length !== 1) continue;
    const { kind, value } = asLetter(read, levels);
    const depth = levels.findIndex((level) => level.kind === kind);
    const written = plainOrdinal(row.ordinal);
    const above = levels[depth];
    const isNext = above === undefined || value === above.last + 1 || (kind === "letter" && above.last === LETTER_D && value === LETTER_D + 2);
    if (above && !isNext && value >= above.last) faults.push({ row, fault: value === above.last ? "duplicate" : "gap", previous: above.written });
    levels = [...(depth < 0 ? levels : levels.slice(0, depth)), { kind, last: value, written }];
  }
  return faults;
}

/** “I” behind “H” is the letter. */
function asLetter({ kind, path }: Ordinal, levels: readonly Level[]): { readonly kind: Ordinal["kind"]; readonly value: number } {
  const value = path[0] ?? 0;
  const isLetter = kind === "roman" && value === 1 && levels.at(-1)?.kind === "letter" && levels.at(-1)?.last === LETTER_H;
  return isLetter ? { kind: "letter", value: LETTER_I } : { kind, value };
}

function beginsWithCapital(ordinal: string): boolean {
  const code = ordinal.charCodeAt(0);
  return (code >= 65 && code <= 90) || code === 0x110;
}
