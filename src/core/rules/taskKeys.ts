import { bareOf, fold } from "../text/fold";
import { expandAbbreviations } from "../text/abbreviations";
import { foldedWords } from "../text/foldedWords";
import { remembered } from "../text/remembered";
import { cellOf, type ReadRow, type ReadTable } from "../submission";
import { taskLabel } from "./tableIndex";
import { standingTexts, taskRows } from "./taskRows";

/** What a task is about, for finding the same task again: equal where texts differ in order, marks, abbreviations and words that say nothing. */
export interface TaskKey {
  readonly row: ReadRow;
  /** What it was told by, and in which column that stands. */
  readonly text: string;
  readonly columnId: string;
  /** Sum of its words' numbers: equal for equal words, whatever their order. */
  readonly sum: number;
  /** Its words' numbers, each once. */
  readonly numbers: () => ReadonlySet<number>;
  /** Equal where tasks of one parent open with the same two words and hold the same figures. */
  readonly opening: number;
  /** The words in order of the alphabet, to be sure where sums agree. */
  readonly words: () => string;
}

/** Words that change nothing about what is to be done, by their first letter: at most places one look at it is enough. */
const IDLE =
  /(?<!\p{L})(?:ban hành|c(?:ác|ho|ông tác|ủa)|đối với|lập|những|phê duyệt|t(?:rên(?: địa bàn(?: tỉnh)?)?|ại|ham mưu|(?<=\p{L} t)(?:ổ chức t)?(?:hực hiện|riển khai))|v(?:à|ề|iệc)|xây dựng)(?!\p{L})/gu;
/** “…; mức độ thực hiện kế hoạch đạt 100%” says how well, not what. */
const HOW_WELL = /[;,.] ?(?:mức độ|đạt|đảm bảo|bảo đảm|phấn đấu)(?!\p{L}).*$/u;
/** The first of several products: “1. Kế hoạch tuyên truyền năm 2021. 2. Báo cáo …”. */
const FIRST_PRODUCT = /^(?:\d[.)] ?|- ?)?((?:kế hoạch|đề án|chương trình|quy chế|quy định)(?!\p{L}).*?)(?:;|\.? \d[.)] ?.*|\.)?$/iu;
/** “2021”, “iv”: what tells one task of a series from the next. */
const FIGURE = /^(?:[ivx]+|.*\d.*)$/u;
const DIGITS = /^\d+$/u;
const FEWEST = 4;
/** Numbers and their sums stay whole and exact. */
const LARGE = 1_000_003;

interface Word {
  readonly text: string;
  readonly number: number;
  readonly isFigure: boolean;
}

/** A text's word as compared, in full and without marks, with a number of its own; texts of a plan share few words. */
const wordOf = remembered((written: string): readonly Word[] =>
  expandAbbreviations([fold(written)]).map((word) => {
    const text = bareOf(word);
    return { text, number: numberOf(text), isFigure: FIGURE.test(word) };
  }),
);

function numberOf(text: string): number {
  let number = 7;
  for (let i = 0; i < text.length; i++) number = (number * 31 + text.charCodeAt(i) * LARGE) % 2_147_483_647;
  return number;
}

/** The tasks of a table that say enough to be told again, in order. Rows that share one merged task are told by their product. Linear in the table's size. */
export function taskKeys(table: ReadTable, productId: string): readonly TaskKey[] {
  const label = table.columns.find(({ plan }) => plan.kind === "label")?.id ?? "";
  const rows = taskRows(table);
  const products = new Map(standingTexts(table, productId).map(({ row, text }) => [row.id, text]));
  const numbers = new Set<number>();
  const keys: TaskKey[] = [];
  rows.forEach((row, i) => {
    const isShared = isBelowMerged(table, row, label) || isBelowMerged(table, rows[i + 1], label);
    const text = isShared ? (FIRST_PRODUCT.exec((products.get(row.id) ?? "").replace(/\s+/gu, " "))?.[1] ?? "") : taskLabel(table, row);
    numbers.clear();
    let figures = 0;
    for (const { number, isFigure } of wordsIn(text)) {
      if (isFigure && !numbers.has(number)) figures += number;
      numbers.add(number);
    }
    if (numbers.size < FEWEST) return;
    const parent = row.parent === null ? 0 : numberOf(row.parent);
    let sum = parent;
    for (const number of numbers) sum += number;
    const [first = 0, second = 0] = numbers;
    const opening = parent + 3 * figures + 5 * first + 7 * second;
    const words = (): string => [row.parent ?? "", ...[...new Set(wordsIn(text).map((word) => word.text))].sort()].join(" ");
    keys.push({ row, text, columnId: isShared ? productId : label, sum, opening, numbers: () => new Set(wordsIn(text).map(({ number }) => number)), words });
  });
  return keys;
}

/** The numbers of a written word's own words: an abbreviation has several. */
export function numbersOf(written: string): number[] {
  return wordOf(written).map(({ number }) => number);
}

/** The words of a text that say what is to be done. */
function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const written of foldedWords(text.toLowerCase().replace(HOW_WELL, "").replace(IDLE, " "))) {
    if (DIGITS.test(written)) words.push({ text: written, number: numberOf(written), isFigure: true });
    else for (const word of wordOf(written)) words.push(word);
  }
  return words;
}

/** True where the task's cell is merged with the one above. */
function isBelowMerged(table: ReadTable, row: ReadRow | undefined, label: string): boolean {
  const from = row && cellOf(table, row.id, label);
  return from !== undefined && from.mergedFrom !== null && from.mergedFrom.row !== from.at.row;
}
