import { expandAbbreviations } from "../text/abbreviations";
import { bareOf, fold } from "../text/fold";
import { isLetterAt } from "../text/foldedWords";
import { standsAt, WordTable } from "../text/wordTable";

/** One word as tasks are compared by it, in full and without marks, with a number of its own. */
export interface TaskWord {
  readonly text: string;
  readonly number: number;
  /** “2021”, “iv”: what tells one task of a series from the next. */
  readonly isFigure: boolean;
}

/** Words that change nothing about what is to be done; of those that begin alike the longest first. */
const IDLE = [
  "ban hành", "các", "cho", "công tác", "của", "đối với", "lập", "những", "phê duyệt", "trên địa bàn tỉnh", "trên địa bàn", "trên", "tại", "tham mưu",
  "và", "về", "việc", "xây dựng", "tổ chức thực hiện", "tổ chức triển khai", "thực hiện", "triển khai",
];
/** These name the work itself where nothing stands before them: “Thực hiện dân chủ ở cơ sở”. */
const ONLY_BEHIND_WORDS: ReadonlySet<string> = new Set(["tổ", "thực", "triển"]);
/** “…; mức độ thực hiện kế hoạch đạt 100%” says how well, not what. */
const HOW_WELL = ["mức độ", "đạt", "đảm bảo", "bảo đảm", "phấn đấu"];
const FIGURE = /^(?:[ivx]+|.*\d.*)$/u;
/** Numbers and their sums stay whole and exact. */
const LARGE = 1_000_003;
const MOST = 2_147_483_647;

/** A written word: what it is compared as (an abbreviation is several words), and the phrases it may open. */
interface Written {
  readonly words: readonly TaskWord[];
  readonly idle: readonly string[];
  readonly isBehind: boolean;
  readonly howWell: readonly string[];
  /** Opens no phrase. */
  readonly isPlain: boolean;
}

const NO_PHRASES: readonly string[] = [];
const DIGITS = /^\d+$/u;

const written = new WordTable("words", (word): Written => {
  // A task's own number opens no phrase and abbreviates nothing.
  if (DIGITS.test(word)) return { words: [{ text: word, number: wordNumber(word), isFigure: true }], idle: NO_PHRASES, isBehind: false, howWell: NO_PHRASES, isPlain: true };
  const opening = (phrases: readonly string[]) => phrases.filter((phrase) => phrase.split(" ")[0] === word);
  const [idle, howWell] = [opening(IDLE), opening(HOW_WELL)];
  return { words: taskWordsOf(word), idle, isBehind: ONLY_BEHIND_WORDS.has(word), howWell, isPlain: idle.length + howWell.length === 0 };
});

function taskWordsOf(word: string): readonly TaskWord[] {
  return expandAbbreviations([fold(word)]).map((full) => {
    const text = bareOf(full);
    return { text, number: wordNumber(text), isFigure: FIGURE.test(full) };
  });
}

/** The number of a word, from its letters. */
export function wordNumber(text: string): number {
  let number = 7;
  for (let at = 0; at < text.length; at++) number = (number * 31 + text.charCodeAt(at) * LARGE) % MOST;
  return number;
}

/** The numbers of a written word's own words. */
export function numbersOf(word: string): number[] {
  return (written.next(word, 0)?.words ?? []).map(({ number }) => number);
}

const NONE: readonly TaskWord[] = [];

/** Goes through the words of a text that say what is to be done. Ten thousand tasks are as many texts: nothing is cut out or kept. */
export class TaskWords {
  private after = 0;

  constructor(private readonly text: string) {}

  /** What the next written word is compared as, of an idle word nothing; null at the end. */
  next(): readonly TaskWord[] | null {
    const { text } = this;
    const word = written.next(text, this.after);
    if (word === null) return null;
    const at = written.from;
    this.after = written.to;
    if (word.isPlain) return word.words;
    if (word.howWell.length > 0 && saysHowWell(text, at, word)) {
      this.after = text.length;
      return null;
    }
    const idle = word.idle.length === 0 ? 0 : idleLength(text, at, word);
    if (idle === 0) return word.words;
    this.after = at + idle;
    return NONE;
  }
}

/** Hands over, one by one, the words of a text that say what is to be done. */
export function eachTaskWord(text: string, take: (word: TaskWord) => void): void {
  const reader = new TaskWords(text);
  for (let words = reader.next(); words; words = reader.next()) for (const word of words) take(word);
}

/** How long the idle phrase is that begins here; 0 where none does. */
function idleLength(text: string, at: number, { idle, isBehind }: Written): number {
  if (isBehind && !(text.charAt(at - 1) === " " && isLetterAt(text, at - 2))) return 0;
  for (const phrase of idle) if (standsWhole(text, at, phrase)) return phrase.length;
  return 0;
}

function saysHowWell(text: string, at: number, { howWell }: Written): boolean {
  const sign = text.charAt(at - (text.charAt(at - 1) === " " ? 2 : 1));
  return (sign === ";" || sign === "," || sign === ".") && howWell.some((phrase) => standsWhole(text, at, phrase));
}

function standsWhole(text: string, at: number, phrase: string): boolean {
  return standsAt(text, at, phrase) && !isLetterAt(text, at + phrase.length);
}
