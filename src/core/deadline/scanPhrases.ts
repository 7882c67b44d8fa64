import { POINT_BREAK, type DeadlineText } from "./deadlineText";
import { readCitation } from "./phrases/citation";
import { readPhrase } from "./phrases";
import { pattern } from "./phrases/pattern";
import type { TimePhrase } from "./phrases/phraseShape";

/** A stretch of a deadline's text: words that name no time, one time, or a time the calendar lacks. */
export type Part =
  | { readonly kind: "words"; readonly from: number; readonly to: number }
  | { readonly kind: "time"; readonly from: number; readonly to: number; readonly phrase: TimePhrase }
  | { readonly kind: "impossible"; readonly from: number; readonly to: number };

/** One point of a list (“- Ban hành kế hoạch: Quý I”): what lies between two dashes, semicolons or numbers. */
export interface Point {
  readonly parts: readonly Part[];
  /** True when a dash inside a line, not a semicolon or a new line, ends the point before: “Báo chí - Xuất bản” is one name. */
  readonly afterDash: boolean;
}

const WORD = pattern("[\\p{L}\\p{M}]+|\\d[\\d.,/-]*(?:(?<=[./-])|[\\p{L}\\p{M}]*)");
const ORDINAL = pattern("\\(?(?:(?:\\d{1,2}|[a-zđ])\\)|\\d{1,2}\\.|(?![qt]\\.)[a-zđ]\\.(?= )) ?(?=[\\p{L}\"(])");
const BULLETS = "+*•·●▪■○◦➢►✓";

/** Splits a text into points, and each into words and times. Each place is looked at once. */
export function scanPhrases(text: DeadlineText): readonly Point[] {
  const scanner = new Scanner(text);
  while (!scanner.atEnd()) scanner.step();
  return scanner.finish();
}

class Scanner {
  private readonly points: Point[] = [];
  private parts: Part[] = [];
  private afterDash = false;
  private wordsFrom: number | null = null;
  private at = 0;

  constructor(private readonly text: DeadlineText) {}

  atEnd(): boolean {
    return this.at >= this.text.folded.length;
  }

  step(): void {
    const sign = this.text.folded.charAt(this.at);
    if (sign === POINT_BREAK || sign === ";") this.breakPoint(1, false);
    else if (sign === "-" && this.dashBreaks()) this.breakPoint(1, true);
    else if (BULLETS.includes(sign) && this.isBare()) this.breakPoint(1, sign === "+");
    else if (/[\p{L}\d(]/u.test(sign)) this.readWord();
    else this.takeWords(1);
  }

  finish(): readonly Point[] {
    this.breakPoint(0, false);
    return this.points;
  }

  private readWord(): void {
    const ordinal = this.isBare() ? ORDINAL(this.text, this.at) : null;
    if (ordinal) return this.breakPoint(ordinal[0].length, false);
    const word = WORD(this.text, this.at)?.[0] ?? "";
    const begins = /^\d/u.test(word) ? "#" : word;
    const cited = readCitation(this.text, this.at, begins);
    if (cited !== null) return this.takeWords(cited);
    const match = readPhrase(this.text, this.at, begins);
    if (match) this.takeTime(match.end, match.phrases);
    else this.takeWords(word.length || 1);
  }

  private takeTime(end: number, phrases: readonly TimePhrase[]): void {
    this.closeWords();
    if (phrases.length === 0) this.parts.push({ kind: "impossible", from: this.at, to: end });
    for (const phrase of phrases) this.parts.push({ kind: "time", from: phrase.from, to: phrase.to, phrase });
    this.at = end;
  }

  private takeWords(length: number): void {
    this.wordsFrom ??= this.at;
    this.at += length;
  }

  private closeWords(): void {
    if (this.wordsFrom !== null && this.text.folded.slice(this.wordsFrom, this.at).trim() !== "") this.parts.push({ kind: "words", from: this.wordsFrom, to: this.at });
    this.wordsFrom = null;
  }

  private breakPoint(length: number, isDash: boolean): void {
    this.closeWords();
    if (this.parts.some((part) => part.kind !== "words" || /[\p{L}\p{N}]/u.test(this.text.folded.slice(part.from, part.to)))) {
      this.points.push({ parts: this.parts, afterDash: this.afterDash });
      this.afterDash = isDash;
    } else this.afterDash = isDash && this.points.length > 0;
    this.parts = [];
    this.at += length;
  }

  /** A dash with a space before or behind it begins a point, and one right behind a time; inside a word it belongs to it. */
  private dashBreaks(): boolean {
    const { folded } = this.text;
    const [before, behind] = [folded.charAt(this.at - 1), folded.charAt(this.at + 1)];
    return before === "" || before === " " || before === POINT_BREAK || behind === " " || this.wordsFrom === null;
  }

  /** Nothing but blanks since the last break or time: a number here begins a point. */
  private isBare(): boolean {
    const { folded } = this.text;
    const before = this.wordsFrom === null ? "" : folded.slice(Math.max(this.wordsFrom, this.at - 2), this.at);
    return before.trim() === "" && (this.wordsFrom === null || this.at - this.wordsFrom < 2);
  }
}
