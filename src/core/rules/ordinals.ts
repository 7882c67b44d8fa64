import { parseOrdinal, parseOrdinalRange, plainOrdinal } from "../values/ordinal";

/** A number out of its run: skipped, said twice, or out of order. */
export interface OrdinalFault {
  readonly index: number;
  readonly fault: "gap" | "duplicate" | "order";
  /** The number before it, "" at the start. */
  readonly previous: string;
  /** Among points a, b, c. */
  readonly isLetter?: true;
}

/** A written STT of digits: “10.1” is main 10, sub 1; “3-4” runs from 3 to 4. */
interface RunNumber {
  readonly main: number;
  readonly last: number;
  readonly sub: number | null;
}

const PLAIN = /^-?[1-9]\d{0,4}$/u;

/** `prefix`: the number of the section that its tasks repeat (“2” of “2.1”, “2.2”), which is no part of their own. */
function runNumber(written: string, prefix: number | null = null): RunNumber | null {
  if (PLAIN.test(written)) return { main: Number(written), last: Number(written), sub: null };
  const range = parseOrdinalRange(written);
  if (range) return { main: range.first, last: range.last, sub: null };
  const ordinal = /\p{L}/u.test(written) ? null : parseOrdinal(written);
  const path = ordinal?.path ?? [];
  const [main, sub, ...deeper] = prefix !== null && path.length > 1 && path[0] === prefix ? path.slice(1) : path;
  return main === undefined || deeper.length > 0 ? null : { main, last: main, sub: sub ?? null };
}

/**
 * Faults of a run of STT that begins at 1: whole numbers one after the other, “10.1”, “10.2” right below “10”.
 * Blank, Roman and lettered ones are passed over (`letterFaults`); none stands before 1. `prefix`: the section's number before each (“2.1”, “2.2” in section II).
 */
export function runFaults(written: readonly string[], prefix: number | null = null): OrdinalFault[] {
  if (runsOn(written)) return [];
  const run = inRun(written, prefix);
  const faults: OrdinalFault[] = [];
  const seen = new Set<string>();
  let places: ReadonlyMap<number, number> | null = null;
  let previous = "";
  let highest = 0;
  let repeats = 0;
  let subs = 0;
  let current = 0;
  for (const { index, main, last, sub, text } of run) {
    let fault: OrdinalFault["fault"] | null = null;
    if (seen.has(text)) {
      fault = "duplicate";
      if (sub === null) repeats += 1;
    } else if (sub !== null) {
      if (main !== current) fault = "order";
      else if (sub !== subs + 1) fault = sub > subs ? "gap" : "order";
    } else if (main < 1) fault = previous === "" ? "gap" : "order";
    else if (main < highest) fault = "order";
    else if (main > highest + 1 && main !== highest + 1 + repeats && !comesLater((places ??= lastPlaces(run)), index, highest + 1, main)) fault = "gap";
    if (fault !== null) faults.push({ index, fault, previous });
    seen.add(text);
    previous = text;
    if (sub === null) {
      if (main > highest) repeats = 0;
      highest = Math.max(highest, last);
      subs = 0;
      current = last;
    } else subs = sub;
  }
  return faults;
}

/** Most tables count 1, 2, 3 … to their end. */
function runsOn(written: readonly string[]): boolean {
  for (let index = 0; index < written.length; index++) if (written[index] !== String(index + 1)) return false;
  return true;
}

interface InRun extends RunNumber {
  readonly index: number;
  readonly text: string;
}

/** The numbers of a run with the rows they stand in; rows without one are left out. */
function inRun(written: readonly string[], prefix: number | null): InRun[] {
  const run: InRun[] = [];
  for (let index = 0; index < written.length; index++) {
    const text = written[index] ?? "";
    const number = runNumber(text, prefix);
    if (number) run.push({ main: number.main, last: number.last, sub: number.sub, index, text: plainOrdinal(text) });
  }
  return run;
}

/** Where each whole number stands last. */
function lastPlaces(run: readonly InRun[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const { main, sub, index } of run) if (sub === null) places.set(main, index);
  return places;
}

/** True when every number skipped here stands further down: the rows are out of order, nothing is missing. */
function comesLater(lastPlace: ReadonlyMap<number, number>, after: number, from: number, to: number): boolean {
  for (let number = from; number < to; number++) if ((lastPlace.get(number) ?? -1) < after) return false;
  return true;
}

/**
 * Faults against the STT a form prints. Rows counted 1, 2, 3 … in a sheet that holds only a part of the form are right too.
 * A run shifted by the same amount is one fault, at its first row.
 */
export function formFaults(rows: readonly { readonly printed: string; readonly written: string }[]): OrdinalFault[] {
  const numbers = rows.map(({ printed, written }) => ({ printed: numberIn(printed), written: numberIn(written) }));
  if (numbers.every(({ written }, i) => written === i + 1)) return [];
  const faults: OrdinalFault[] = [];
  let shift = 0;
  numbers.forEach(({ printed, written }, index) => {
    if (printed === null || written === null) return;
    const off = written - printed;
    const previous = plainOrdinal(rows[index - 1]?.written ?? "");
    const twice = numbers.slice(0, index).some((other) => other.written === written);
    if (off !== shift && off !== 0) faults.push({ index, fault: twice ? "duplicate" : off > 0 ? "gap" : "order", previous });
    shift = off;
  });
  return faults;
}

function numberIn(ordinal: string): number | null {
  const number = runNumber(ordinal);
  return number === null || number.sub !== null || number.last !== number.main ? null : number.main;
}
