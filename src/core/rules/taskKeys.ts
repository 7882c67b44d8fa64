import type { CellRef } from "../sheet/address";
import type { ReadCell, ReadRow, ReadTable } from "../submission";
import { NumberSet } from "./numberSet";
import { taskLabel } from "./tableIndex";
import { standingAt, taskCells, taskRows } from "./taskRows";
import { eachTaskWord, TaskWords, wordNumber } from "./taskText";

/** What a task is about, for finding the same task again: equal where texts differ in order, marks, abbreviations and words that say nothing. */
export interface TaskKey {
  readonly row: ReadRow;
  /** What it was told by, and in which column that stands. */
  readonly text: string;
  readonly columnId: string;
  /** The same without the plan's own year at its end, which every task of the plan has. */
  readonly core: string;
  /** Where that stands, its row's own place where the sheet lacks the cell. */
  readonly at: CellRef | null;
  /** Sum of its words' numbers: equal for equal words, whatever their order. */
  readonly sum: number;
  /** Equal where tasks of one parent open with the same two words and hold the same figures. */
  readonly opening: number;
}

/** The first of several products: “1. Kế hoạch tuyên truyền năm 2021. 2. Báo cáo …”. */
const FIRST_PRODUCT = /^(?:\d[.)] ?|- ?)?((?:kế hoạch|đề án|chương trình|quy chế|quy định)(?!\p{L}).*?)(?:;|\.? \d[.)] ?.*|\.)?$/iu;
const FEWEST = 4;

/** The tasks of a table that say enough to be told again, in order. Rows that share one merged task are told by their product. Linear in the table's size. */
export function taskKeys(table: ReadTable, productId: string, planYear: number | null = null): readonly TaskKey[] {
  const label = table.columns.find(({ plan }) => plan.kind === "label")?.id ?? "";
  const labels = taskCells(table, label);
  const products = taskCells(table, productId);
  const rows = taskRows(table);
  const keys: TaskKey[] = [];
  rows.forEach((row, i) => {
    const isShared = isBelowMerged(labels[i]) || isBelowMerged(labels[i + 1]);
    const text = isShared ? firstProduct(standingAt(table, productId, row.id)?.text ?? "") : taskLabel(table, row);
    const without = withoutYear(text, planYear);
    const own = without === text ? null : sumsOf(without);
    const isOwn = own !== null && own.words >= FEWEST;
    const sums = isOwn ? own : sumsOf(text);
    if (sums.words < FEWEST) return;
    const parent = row.parent === null ? 0 : wordNumber(row.parent);
    const at = (isShared ? products[i] : labels[i])?.at ?? row.at;
    keys.push({ row, text, core: isOwn ? without : text, columnId: isShared ? productId : label, at, sum: parent + sums.all, opening: parent + sums.opening });
  });
  return keys;
}

function firstProduct(text: string): string {
  return FIRST_PRODUCT.exec(text.replace(/\s+/gu, " "))?.[1] ?? "";
}

/** At the end, or before how well the task is to be done. */
const YEAR_BEHIND = /[,;]? ?(?:trong )?năm (\d{4})(?=[ .;]*$|[;,.] ?(?:mức độ|đạt|đảm bảo|bảo đảm|phấn đấu)(?!\p{L}))/iu;

/** “…, năm 2024” and “… trong năm 2024” in a plan for 2024; a year of several (“năm 2023, năm 2024”) stays. */
function withoutYear(text: string, planYear: number | null): string {
  if (planYear === null || !text.includes(String(planYear))) return text;
  const written = text.normalize("NFC");
  const behind = YEAR_BEHIND.exec(written);
  const before = behind === null || Number(behind[1]) !== planYear ? "" : written.slice(0, behind.index);
  return behind === null || before === "" || /\d{4}$/u.test(before) ? text : before + written.slice(behind.index + behind[0].length);
}

const met = new NumberSet();

/** How many different words a text has, the sum of their numbers, and what its first words and its figures come to. */
function sumsOf(text: string): { readonly words: number; readonly all: number; readonly opening: number } {
  const reader = new TaskWords(text);
  let all = 0;
  let opening = 0;
  met.clear();
  for (let words = reader.next(); words; words = reader.next()) {
    for (const { number, isFigure } of words) {
      if (!met.add(number)) continue;
      all += number;
      if (isFigure) opening += 3 * number;
      if (met.size <= 2) opening += (met.size === 1 ? 5 : 7) * number;
    }
  }
  return { words: met.size, all, opening };
}

/** Its words' numbers, each once. */
export function taskNumbers({ core }: TaskKey): ReadonlySet<number> {
  const numbers = new Set<number>();
  eachTaskWord(core, ({ number }) => numbers.add(number));
  return numbers;
}

/** Its words in order of the alphabet, to be sure where sums agree. */
export function sortedWords({ row, core }: TaskKey): string {
  const words = new Set<string>();
  eachTaskWord(core, (word) => words.add(word.text));
  return [row.parent ?? "", ...[...words].sort()].join(" ");
}

/** True where the task's cell is merged with the one above. */
function isBelowMerged(from: ReadCell | undefined): boolean {
  return from !== undefined && from.mergedFrom !== null && from.mergedFrom.row !== from.at.row;
}
