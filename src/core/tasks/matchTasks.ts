import type { PlanTask } from "./planTasks";
import { taskWords, wordWeight, type TaskWords } from "./taskWords";

/** Which task of one plan is which of another, by their places in the two lists. */
export interface TaskMatches {
  /** The task of the second plan that surely is the same; each stands in one pair at most. */
  readonly same: ReadonlyMap<number, number>;
  /** For a task without a pair: the likest of the second plan's that has none either, where it may be the same. */
  readonly perhaps: ReadonlyMap<number, number>;
}

/** From here on two tasks say the same thing. */
const SURE = 0.75;
/** From here on a reader would want to look. */
const PERHAPS = 0.5;
const JUST_UNSURE = 0.74;
/** Words of their own weight that must agree at least. */
const LEAST_SHARED = 2;
/** A short wording wholly contained in a long one may mean it, but need not. */
const CONTAINED = 0.7;
const LEAST_CONTAINED = 4;
/** Of two plans of ten thousand tasks each only so many are held against one. */
const MOST_LOOKED_AT = 96;
const MOST_KEPT = 8;

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly score: number;
}

/** Likest first; of equals the one that stands first. */
function byScore(a: Pair, b: Pair): number {
  return b.score - a.score || a.first - b.first || a.second - b.second;
}

/**
 * Pairs the tasks of two plans by what they say: equal words first, then the likest, one to one. Tasks that name other years, numbers or kinds of
 * documents are never surely the same. Deterministic; the cost grows with the words the plans share.
 */
export function matchTasks(first: readonly PlanTask[], second: readonly PlanTask[]): TaskMatches {
  const others = second.map(({ task }) => taskWords(task.text));
  const own = first.map(({ task }) => taskWords(task.text));
  const same = equalPairs(own, others);
  const taken = new Set(same.values());
  const index = new WordIndex(others, taken);
  const pairs = own.flatMap((words, at) => (same.has(at) ? [] : index.pairsOf(at, words)));
  pairs.sort(byScore);
  for (const { first: at, second: other, score } of pairs) {
    if (score < SURE || same.has(at) || taken.has(other)) continue;
    same.set(at, other);
    taken.add(other);
  }
  const perhaps = new Map<number, number>();
  for (const { first: at, second: other } of pairs) if (!same.has(at) && !taken.has(other) && !perhaps.has(at)) perhaps.set(at, other);
  return { same, perhaps };
}

function keepLikest(pairs: Pair[], pair: Pair): void {
  const last = pairs.at(-1);
  if (pairs.length === MOST_KEPT && last && byScore(last, pair) < 0) return;
  const at = pairs.findIndex((other) => byScore(pair, other) < 0);
  pairs.splice(at < 0 ? pairs.length : at, 0, pair);
  if (pairs.length > MOST_KEPT) pairs.pop();
}

function equalPairs(own: readonly TaskWords[], others: readonly TaskWords[]): Map<number, number> {
  const byKey = new Map<string, number[]>();
  others.forEach(({ key }, at) => {
    const known = byKey.get(key);
    if (known) known.push(at);
    else byKey.set(key, [at]);
  });
  const pairs = new Map<number, number>();
  for (const list of byKey.values()) list.reverse();
  own.forEach(({ key }, at) => {
    const other = key === "" ? undefined : byKey.get(key)?.pop();
    if (other !== undefined) pairs.set(at, other);
  });
  return pairs;
}

/** The second plan's free tasks by their words, each word by a number, so that a task is held against hundreds in no time. */
class WordIndex {
  private readonly numbers = new Map<string, number>();
  private readonly weights: number[] = [];
  private readonly places: number[][] = [];
  private readonly wordsAt: (readonly number[])[];
  private readonly marked: Int32Array;
  private readonly seen: Int32Array;
  private turn = 0;

  constructor(private readonly others: readonly TaskWords[], taken: ReadonlySet<number>) {
    this.wordsAt = others.map(({ words }, at) => (taken.has(at) ? [] : words.map((word) => this.add(word, at))));
    this.marked = new Int32Array(this.weights.length);
    this.seen = new Int32Array(others.length);
  }

  /** The tasks that may say the same as one of the first plan's: those that share its rarest words, a hundred or so. */
  pairsOf(first: number, words: TaskWords): Pair[] {
    this.turn += 1;
    const known = words.words.flatMap((word) => this.numbers.get(word) ?? []);
    for (const number of known) this.marked[number] = this.turn;
    const rarest = [...known].sort((a, b) => (this.places[a]?.length ?? 0) - (this.places[b]?.length ?? 0) || a - b);
    const pairs: Pair[] = [];
    let looked = 0;
    for (const number of rarest) {
      if (looked >= MOST_LOOKED_AT) break;
      for (const second of this.places[number] ?? []) {
        if (this.seen[second] === this.turn) continue;
        this.seen[second] = this.turn;
        looked += 1;
        const score = this.score(words, second);
        if (score >= PERHAPS) keepLikest(pairs, { first, second, score });
      }
    }
    return pairs;
  }

  private score(words: TaskWords, second: number): number {
    const theirs = this.others[second];
    let all = 0;
    let telling = 0;
    for (const number of this.wordsAt[second] ?? []) {
      if (this.marked[number] !== this.turn) continue;
      const weight = this.weights[number] ?? 0;
      all += weight;
      if (weight === 1) telling += 1;
    }
    return theirs === undefined || telling < LEAST_SHARED ? 0 : scoreOf(words, theirs, all, telling);
  }

  private add(word: string, at: number): number {
    const number = this.numbers.get(word) ?? this.weights.length;
    if (number === this.weights.length) {
      this.numbers.set(word, number);
      this.weights.push(wordWeight(word));
      this.places.push([]);
    }
    this.places[number]?.push(at);
    return number;
  }
}

function scoreOf(a: TaskWords, b: TaskWords, all: number, telling: number): number {
  const alike = (2 * all) / (a.weight + b.weight);
  const contained = telling >= LEAST_CONTAINED ? (CONTAINED * all) / Math.min(a.weight, b.weight) : 0;
  const score = Math.max(alike, contained);
  return score >= SURE && isOther(a, b) ? JUST_UNSURE : score;
}

/** To report on something is not to do it. */
const REPORT = "báo cáo";

function isOther(a: TaskWords, b: TaskWords): boolean {
  if (a.kind !== b.kind && ((a.kind !== null && b.kind !== null) || a.kind === REPORT || b.kind === REPORT)) return true;
  const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].every((numeral) => other.has(numeral));
  return !isWithin(a.numerals, b.numerals) && !isWithin(b.numerals, a.numerals);
}
