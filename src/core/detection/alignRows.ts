import type { Alignment, RowMatch } from "./alignment";
import type { BodyRow } from "./bodyRow";
import type { IndexedTable } from "./formIndex";
import { joinsLabelAbove } from "./brokenLabel";
import { byPlace } from "./byPlace";
import { extraRows } from "./extraRows";
import { inOrder } from "./inOrder";
import type { RowLikeness } from "./rowLikeness";
import { rowsOfOtherPlaces } from "./otherPlaces";
import { compareRows } from "./rowLikeness";

const SURE = 0.85;

/** Of a form that prints no rows of its own. */
const NOTHING_KNOWN: Alignment = { matches: [], extras: [], fit: 0, coverage: 0 };

/**
 * Lays the rows of a sheet against the rows of a form: one pass finds the best matches in order, by label, number and parent together;
 * then what stands between two matches is taken by its place, and what stands elsewhere only where its label is sure.
 */
export function alignRows(body: readonly BodyRow[], form: IndexedTable): Alignment {
  if (form.rows.length === 0) return NOTHING_KNOWN;
  const elsewhere = rowsOfOtherPlaces(body, form);
  const likeness = withoutRows(compareRows(body, form), elsewhere);
  const ordered = inOrder(body.length, form.rows.length, likeness).map(([i, j]) => matchOf(i, j, likeness, false));
  const placed = [...ordered, ...byPlace(ordered, body, form, likeness)];
  const matches = [...placed, ...movedRows(placed, body, form, likeness)].sort((a, b) => a.plan - b.plan);
  const broken = joinsLabelAbove(matches, body, form);
  const extras = extraRows(matches, body, form).filter((i) => !broken.has(i) && !elsewhere.has(i) && !isHeadAgain(i, body, form, likeness));
  return { matches, extras, fit: fitOf(matches, body, elsewhere), coverage: matches.length / form.rows.length };
}

function withoutRows(likeness: RowLikeness, rows: ReadonlySet<number>): RowLikeness {
  if (rows.size === 0) return likeness;
  const label = (i: number, j: number): number => (rows.has(i) ? 0 : likeness.label(i, j));
  return { ...likeness, label, gain: (i, j) => (rows.has(i) ? null : likeness.gain(i, j)) };
}

function matchOf(body: number, plan: number, likeness: RowLikeness, moved: boolean): RowMatch {
  return { body, plan, likeness: likeness.label(body, plan), moved };
}

/** “3. Tuyên truyền CCHC (tiếp)”: a head printed again at the top of the next page is no row of its own. */
function isHeadAgain(i: number, body: readonly BodyRow[], form: IndexedTable, likeness: RowLikeness): boolean {
  return body[i]?.filled === 0 && form.rows.some(({ index, isParent }) => isParent && likeness.label(i, index) >= SURE);
}

function movedRows(placed: readonly RowMatch[], body: readonly BodyRow[], form: IndexedTable, likeness: RowLikeness): RowMatch[] {
  const takenRows = new Set(placed.map((match) => match.body));
  const takenPlans = new Set(placed.map((match) => match.plan));
  const moved: RowMatch[] = [];
  body.forEach((_, i) => {
    if (takenRows.has(i)) return;
    const best = form.rows
      .filter(({ index }) => !takenPlans.has(index) && likeness.label(i, index) >= SURE && !likeness.contradictsParent(i, index))
      .sort((a, b) => likeness.label(i, b.index) - likeness.label(i, a.index))[0];
    if (!best) return;
    takenPlans.add(best.index);
    moved.push(matchOf(i, best.index, likeness, true));
  });
  return moved;
}

const MARGIN = 3;

/** Likeness of the matched rows, less for each row nobody knows: near the matches it counts in full, further off by half (as a root). */
function fitOf(matches: readonly RowMatch[], body: readonly BodyRow[], elsewhere: ReadonlySet<number>): number {
  if (matches.length === 0) return 0;
  const taken = new Set(matches.map((match) => match.body));
  const unknown = body.flatMap((row, i) => (!taken.has(i) && !elsewhere.has(i) && row.label !== "" && !row.isAside && (row.filled > 0 || row.number !== null) ? [i] : []));
  const first = Math.min(...taken) - MARGIN;
  const last = Math.max(...taken) + MARGIN;
  const near = unknown.filter((i) => i >= first && i <= last).length;
  const sum = matches.reduce((total, match) => total + Math.max(match.likeness, 0.3), 0);
  return (sum / (matches.length + near)) * Math.sqrt(matches.length / (matches.length + unknown.length));
}
