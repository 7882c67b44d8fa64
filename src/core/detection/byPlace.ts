import { fold } from "../text/fold";
import type { RowMatch } from "./alignment";
import type { BodyRow } from "./bodyRow";
import { indexedLabel } from "./bodyRow";
import type { IndexedRow, IndexedTable } from "./formIndex";
import type { Ordinal } from "./ordinal";
import type { RowLikeness } from "./rowLikeness";

const CLEAR_BY_NUMBER = 0.2;
const CLEAR_BY_PLACE = 0.35;
/** In a run of rows each place speaks for the next. */
const CLEAR_IN_RUN = 0.2;
const ROUNDING = 1e-9;
const TELLING_WORD = 1;
const RATE = /(?<!\p{L})(?:tỷ lệ|tỉ lệ)(?!\p{L})|%/u;
const NUMBER = /^(?:tổng )?số(?!\p{L})/u;

/** A sheet row beside the form row whose place it holds. */
interface Pair {
  readonly i: number;
  readonly row: BodyRow;
  readonly plan: IndexedRow;
}

/**
 * Between two known rows, as many unknown rows as the form has there: those rows, reworded. Their numbers must not speak against it, and
 * each must be known by its number with a word in common, or have some of the words of its own place.
 */
export function byPlace(ordered: readonly RowMatch[], body: readonly BodyRow[], form: IndexedTable, likeness: RowLikeness): RowMatch[] {
  const bounds = [{ body: -1, plan: -1 }, ...ordered, { body: body.length, plan: form.rows.length }];
  return bounds.slice(1).flatMap((after, at) => {
    const before = bounds[at];
    if (!before || after.plan - before.plan < 2) return [];
    const plans = form.rows.slice(before.plan + 1, after.plan);
    const pairs = pairsBetween(before.body, after.body, body, plans);
    const known = new Set([...ordered.map(({ plan }) => plan), ...plans.map(({ index }) => index), -1]);
    return takenOf(pairs, known, likeness).map(({ i, plan }) => ({ body: i, plan: plan.index, likeness: likeness.label(i, plan.index), moved: false }));
  });
}

/** The unknown rows between two bounds beside the form rows there; none where there are more or fewer of them. */
function pairsBetween(before: number, after: number, body: readonly BodyRow[], plans: readonly IndexedRow[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = before + 1; i < after; i++) {
    const row = body[i];
    if (!row || row.label === "" || row.isAside) continue;
    const plan = plans[pairs.length];
    if (!plan) return [];
    pairs.push({ i, row, plan });
  }
  return pairs.length === plans.length ? pairs : [];
}

function takenOf(pairs: readonly Pair[], known: ReadonlySet<number>, likeness: RowLikeness): readonly Pair[] {
  const [only] = pairs;
  if (only && pairs.length === 1) return likeEnough(only, likeness) || (isNumbered(only) && sharesWord(only)) ? [only] : [];
  if (pairs.some((pair) => contradicts(pair))) return [];
  const numbered = pairs.filter((pair) => isNumbered(pair) && sharesWord(pair));
  return pairs.every((pair) => numbered.includes(pair) || (known.has(pair.plan.parent) && likestHere(pair, pairs, likeness))) ? pairs : numbered;
}

function likeEnough(pair: Pair, likeness: RowLikeness): boolean {
  return likeness.label(pair.i, pair.plan.index) >= (isNumbered(pair) ? CLEAR_BY_NUMBER : CLEAR_BY_PLACE);
}

/** Some of the words of its own place; the two places the other way round would fit no better. */
function likestHere({ i, plan }: Pair, pairs: readonly Pair[], likeness: RowLikeness): boolean {
  const own = likeness.label(i, plan.index);
  const swapped = (other: Pair): number => likeness.label(i, other.plan.index) + likeness.label(other.i, plan.index);
  return own >= CLEAR_IN_RUN && pairs.every((other) => swapped(other) <= own + likeness.label(other.i, other.plan.index) + ROUNDING);
}

/** Another number than the form's there, a number where the form has a dash, or figures where the form has a heading. */
function contradicts({ row, plan }: Pair): boolean {
  if (plan.plan.role === "heading" && row.hasFigures) return true;
  const [written, printed] = [mainNumber(row.number), mainNumber(plan.ordinal)];
  return row.number !== null && written !== printed;
}

function isNumbered({ row, plan }: Pair): boolean {
  const written = mainNumber(row.number);
  return written !== "" && written === mainNumber(plan.ordinal);
}

function mainNumber(number: Ordinal | null): string {
  return number === null || number.kind === "dash" ? "" : number.path.join(".");
}

/** A word in common, tones and all, that is not on every line of such forms; a number of things is no rate of them. */
function sharesWord({ row, plan }: Pair): boolean {
  const label = fold(row.label);
  if (plan.plan.value === "percent" ? NUMBER.test(label) && !RATE.test(label) : plan.plan.value === "count" && RATE.test(label)) return false;
  const words = new Set(plan.labels.flatMap(({ text }) => text.full.words.map(({ word }) => word)));
  return indexedLabel(row)?.text.full.words.some(({ word, weight }) => weight >= TELLING_WORD && words.has(word)) ?? false;
}
