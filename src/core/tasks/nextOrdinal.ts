import { runFaults } from "../rules/ordinals";
import type { CellRef } from "../sheet/address";
import type { Cell } from "../sheet/sheet";
import type { ReadRow, ReadTable } from "../submission";
import { ordinalLetter, parseOrdinal, parseOrdinalRange } from "../values/ordinal";

/** The number of a new row in a column of numbers, and the rows below that count on from it. */
export interface NextOrdinal {
  /** As its neighbours write theirs; null where none is numbered. */
  readonly written: string | number | null;
  /** The cell of the number right above, which a formula may count on from; null where there is none, or one of a row below a task. */
  readonly above: CellRef | null;
  readonly renumbered: readonly { readonly at: CellRef; readonly to: string | number }[];
}

type CellAt = (at: CellRef) => Cell | null;

/** One row of a run, with its number in parts: “10.1” is main 10, sub 1; “3-4” goes to 4. */
interface Numbered {
  readonly row: ReadRow;
  readonly main: number;
  readonly last: number;
  readonly sub: number | null;
}

/**
 * What number a new row below `own` gets. Sections count anew or run on, whichever the table's own rows do; where they run on and the number is
 * taken, all rows below move up by one. `group`: the row above that the new one is counted under (“3” gives “3.5”).
 */
export function nextOrdinal(table: ReadTable, own: readonly ReadRow[], { group, part }: { readonly group: ReadRow | null; readonly part: string | null }, cellAt: CellAt): NextOrdinal {
  const tasks = table.rows.filter(({ role, at }) => at !== null && (role === "data" || role === "heading"));
  const head = group ? mainOf(group) : prefixOf(own);
  if (group || head !== null) return { written: head === null ? null : below(head, own, cellAt), above: null, renumbered: [] };
  const last = own.at(-1);
  const runs = runsOn(table, tasks);
  const at = runs ? placeIn(table, tasks, last, part) : own.length;
  const run = runs ? tasks : own;
  const before = run.slice(0, at).flatMap(numbered);
  const after = run.slice(at).flatMap(numbered);
  if (before.length === 0 && after.length === 0) return { written: unlikeNumbers(tasks, own), above: null, renumbered: [] };
  const number = Math.max(0, ...before.map((one) => one.last)) + 1;
  const taken = after.some(({ main }) => main === number);
  const above = before.at(-1);
  const sample = before.filter(({ sub }) => sub === null).at(-1) ?? after.find(({ sub }) => sub === null);
  return {
    written: likeIt(sample?.row, cellAt, () => number) ?? (sample && isCounted(sample.row, cellAt) ? number : null),
    above: above?.sub === null ? above.row.ordinalAt : null,
    renumbered: taken ? after.filter(({ main }) => main >= number).flatMap((one) => movedUp(one, cellAt)) : [],
  };
}

/** Whether the numbers run on through all sections: as the form says, unless the sheet's own numbers plainly do the other. */
function runsOn(table: ReadTable, tasks: readonly ReadRow[]): boolean {
  const { rows } = table.plan;
  const says = rows.kind === "open" && rows.numbering !== "perSection";
  const sections = [...new Set(tasks.map(({ section }) => section))];
  if (sections.length < 2) return says;
  const faults = (rowsOfRun: readonly ReadRow[]): number => runFaults(rowsOfRun.map(({ ordinal }) => ordinal)).length;
  const through = faults(tasks);
  const each = sections.reduce((sum, id) => sum + faults(tasks.filter(({ section }) => section === id)), 0);
  return through === each ? says : through < each;
}

/** Index among all tasks where a new one of its part stands. */
function placeIn(table: ReadTable, tasks: readonly ReadRow[], last: ReadRow | undefined, part: string | null): number {
  if (last) return tasks.indexOf(last) + 1;
  const head = table.rows.findIndex(({ id }) => id === part);
  const next = tasks.findIndex((row) => table.rows.indexOf(row) > head);
  return next < 0 ? tasks.length : next;
}

function numbered(row: ReadRow): Numbered[] {
  const range = parseOrdinalRange(row.ordinal);
  if (range) return [{ row, main: range.first, last: range.last, sub: null }];
  const ordinal = parseOrdinal(row.ordinal);
  const [main, sub = null] = ordinal?.path ?? [];
  return ordinal?.kind === "number" && main !== undefined && ordinal.path.length < 3 ? [{ row, main, last: main, sub }] : [];
}

/** “3” of a group's own number; null where it has none of digits alone. */
function mainOf(group: ReadRow): number | null {
  const head = parseOrdinal(group.ordinal);
  const [main] = head?.path ?? [];
  return head?.kind !== "number" || main === undefined || head.path.length > 1 ? null : main;
}

/** “2” where the tasks of a section count 2.1, 2.2 behind the section's number; null where any counts for itself. */
function prefixOf(own: readonly ReadRow[]): number | null {
  const numbers = own.flatMap(numbered);
  const [first] = numbers;
  return first && numbers.every(({ main, sub }) => sub !== null && main === first.main) ? first.main : null;
}

function isCounted({ ordinalAt }: ReadRow, cellAt: CellAt): boolean {
  return ordinalAt !== null && (cellAt(ordinalAt)?.formula ?? null) !== null;
}

/** “3.5” after 3.1 … 3.4; “8.1” below a row 8 that has none. */
function below(main: number, own: readonly ReadRow[], cellAt: CellAt): string | number | null {
  const subs = own.flatMap(numbered).filter((one) => one.main === main && one.sub !== null);
  const sub = Math.max(0, ...subs.map((one) => one.sub ?? 0)) + 1;
  const sample = subs.at(-1)?.row;
  const text = sample && writtenIn(sample, cellAt);
  return typeof text === "string" ? text.replace(/\d+(?=\D*$)/u, String(sub)) : `${main}.${sub}`;
}

/** A run without numbers: the next letter or dash as above, 1 in a table where nobody wrote yet, else none. */
function unlikeNumbers(tasks: readonly ReadRow[], own: readonly ReadRow[]): string | number | null {
  const last = own.at(-1);
  const above = last ? parseOrdinal(last.ordinal) : null;
  const [place] = above?.path ?? [];
  if (above?.kind === "dash") return last?.ordinal ?? null;
  if (above?.kind === "letter" && above.path.length === 1 && place !== undefined) return (last?.ordinal ?? "").replace(/\p{L}/u, ordinalLetter(place + 1));
  return own.length === 0 && (tasks.length === 0 || tasks.some((row) => numbered(row).length > 0)) ? 1 : null;
}

function movedUp({ row }: Numbered, cellAt: CellAt): { readonly at: CellRef; readonly to: string | number }[] {
  const to = likeIt(row, cellAt, (number) => number + 1);
  return row.ordinalAt && to !== null ? [{ at: row.ordinalAt, to }] : [];
}

/** Another number written as a row writes its own: as a number, or within the same signs; null for a formula, which counts by itself. */
function likeIt(row: ReadRow | undefined, cellAt: CellAt, change: (number: number) => number): string | number | null {
  const text = row && writtenIn(row, cellAt);
  if (text === undefined) return change(0);
  if (typeof text === "number") return Number(withNumbers(String(text), change));
  return text === null ? null : withNumbers(text, change);
}

/** “07.” → “08.”, “10.1” → “11.1”, “3-4” → “4-5”. */
function withNumbers(text: string, change: (number: number) => number): string {
  const all = parseOrdinalRange(text) !== null;
  let first = true;
  return text.replace(/\d+/gu, (digits) => {
    if (!all && !first) return digits;
    first = false;
    return String(change(Number(digits))).padStart(digits.startsWith("0") ? digits.length : 0, "0");
  });
}

/** What stands in a row's number cell; null for a formula. */
function writtenIn(row: ReadRow, cellAt: CellAt): string | number | null {
  const cell = row.ordinalAt && cellAt(row.ordinalAt);
  return cell && cell.formula === null ? cell.value : null;
}
