import type { Suggestion } from "../finding";
import { speaker, type Message } from "../message";
import { a1 } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import type { ReadCell, ReadRow, ReadTable } from "../submission";
import { plainOrdinal } from "../values/ordinal";
import { formNumbers, runNumbers, type NewNumber } from "./newNumbers";
import { writtenOrdinal } from "./writtenOrdinal";

const words = speaker("renumber", {
  changed: { vi: "Đánh lại cho liên tục: {from} thành {to}.", en: "Numbered on: {from} becomes {to}." },
  blank: { vi: "Dòng này chưa có số thứ tự.", en: "The row has no number yet." },
  cited: {
    vi: "Đánh lại cho liên tục: {from} thành {to}. Lưu ý: ô {cells} có nhắc số {from}; số nhắc trong câu không tự đổi.",
    en: "Numbered on: {from} becomes {to}. Note: {cells} speaks of number {from}, which is not changed there.",
  },
});

/** What is said of a new number. */
export const renumberSentences = words.sentences;

/** A run of more changes is proposed once, at its first fault, so that ten thousand rows stay light. */
const MOST_REPEATED = 2_000;
const NAMED = 3;
const CITES = /(?<!\p{L})(?:nhiệm vụ|mục|dòng|số thứ tự|stt|tt)(?: số| thứ)? ?0?(\d{1,4}(?:\.\d{1,2})?)(?![\d\p{L}]|[.,/-]\d)/giu;

/**
 * New STT for a run of rows that makes it run on, each written as it was (“7.”, “07”, a number); rows below a task follow it. None where a formula
 * counts, or a row stands below another than its number says. `scheme` as in the rule; `prefix` as in runNumbers.
 */
export function renumbering(table: ReadTable, rows: readonly ReadRow[], scheme: "form" | "running", prefix: number | null = null): Suggestion[] {
  const column = table.columns.find(({ plan }) => plan.kind === "ordinal")?.id;
  if (column === undefined) return [];
  const cellOf = (row: ReadRow): ReadCell | undefined => table.cells.get(`${row.id}@${column}`);
  const run = scheme === "form" ? formNumbers(rows) : runNumbers(table, rows.filter((row) => cellOf(row)?.mergedFrom === null), prefix);
  if (!run) return [];
  const model = run.numbers.find(({ row, number }) => row.ordinal !== "" && number.length === 1)?.row;
  const style = { model: model && cellOf(model)?.cell, width: widthOf(run.numbers) };
  const changes = run.numbers.map((change) => newOrdinal(change, cellOf(change.row), style));
  if (changes.includes("impossible")) return [];
  const changed = changes.flatMap((change) => (change === null || change === "impossible" ? [] : [change]));
  const cited = citedIn(table, new Set(changed.map(({ from }) => from)));
  const guess = run.isGuess ? { unsure: true as const } : {};
  return changed.map(({ cell: { at }, from, to, value }) => ({ at, value, reason: reasonOf(from, to, cited.get(from)), ...guess }));
}

/** How many figures the longest number has that is written with noughts before it. */
function widthOf(numbers: readonly NewNumber[]): number {
  return numbers.reduce((width, { row }) => Math.max(width, /^\D*(0\d+)/u.exec(row.ordinal)?.[1]?.length ?? 1), 1);
}

/** The same suggestions for each of several faults, or for the first alone where they are many. */
export function forFault(suggestions: readonly Suggestion[], index: number, faults: number): readonly Suggestion[] {
  return index === 0 || suggestions.length * faults <= MOST_REPEATED ? suggestions : [];
}

interface Change {
  readonly cell: ReadCell;
  readonly from: string;
  readonly to: string;
  readonly value: number | string;
}

/** How the run writes its numbers: a cell to write a missing one like, and how many figures its numbers have. */
interface Style {
  readonly model: Cell | undefined;
  readonly width: number;
}

/** Null where the number stays. */
function newOrdinal({ row, number }: NewNumber, cell: ReadCell | undefined, { model, width }: Style): Change | null | "impossible" {
  const isBlank = row.ordinal === "";
  const to = number.join(isBlank ? "." : separatorIn(row.ordinal));
  const from = plainOrdinal(row.ordinal).replace(/\d+/gu, (figures) => String(Number(figures)));
  if (from === to) return null;
  const written = cell && cell.cell.formula === null && cell.mergedFrom === null ? writtenOrdinal(isBlank ? (model ?? cell.cell) : cell.cell, number, width) : null;
  return cell === undefined || written === null ? "impossible" : { cell, from, to, value: written };
}

/** “3-4” stands for a span, “3.4” for a row below. */
function separatorIn(ordinal: string): string {
  return /\d ?([-–]) ?\d/u.exec(ordinal)?.[1] ?? ".";
}

function reasonOf(from: string, to: string, cells: readonly string[] | undefined): Message {
  if (from === "") return words.say("blank", {});
  return cells === undefined ? words.say("changed", { from, to }) : words.say("cited", { from, to, cells });
}

/** Cells in whose words a number is cited (“theo nhiệm vụ 7”), by the number. */
function citedIn(table: ReadTable, numbers: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const cited = new Map<string, string[]>();
  for (const { at, meaning, reading, mergedFrom } of numbers.size === 0 ? [] : table.cells.values()) {
    if (mergedFrom !== null || meaning.value === "ordinal" || reading.state !== "value" || !/\d/u.test(reading.text)) continue;
    for (const [, number = ""] of reading.text.matchAll(CITES)) {
      const cells = cited.get(number) ?? [];
      if (numbers.has(number) && cells.length < NAMED && !cells.includes(a1(at))) cited.set(number, [...cells, a1(at)]);
    }
  }
  return cited;
}
