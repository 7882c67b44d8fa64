import { likenessOf } from "../text/likeness";
import type { BodyRow } from "./bodyRow";
import { indexedLabel } from "./bodyRow";
import type { IndexedLabel, IndexedRow, IndexedTable } from "./formIndex";

const WORTH_COMPARING = 0.3;
const STRONG = 0.75;
const LEAST = 0.5;
const LEAST_WITH_NUMBER = 0.3;
const LEVELS = [0, 1, 2, 3, 4] as const;

/** How like the rows of a sheet and the rows of a form are: by label alone, and with number and parent. */
export interface RowLikeness {
  /** Likeness of labels, 0…1. */
  label(body: number, plan: number): number;
  /** What a match is worth; null where the two cannot be the same row. */
  gain(body: number, plan: number): number | null;
  /** True when the sheet row stands below another head than the form's row does. */
  contradictsParent(body: number, plan: number): boolean;
}

const NOTHING_ALIKE: RowLikeness = { label: () => 0, gain: () => null, contradictsParent: () => false };

/** Compares every sheet row with the rows of the form that share words with it; rows equal letter for letter need no careful look. */
export function compareRows(body: readonly BodyRow[], form: IndexedTable): RowLikeness {
  if (form.rows.length === 0) return NOTHING_ALIKE;
  const labels = body.map((row) => likenesses(indexedLabel(row), form));
  const heads = labels.map((own) => headOf(own, form));
  const parents = nearestHeads(heads, form);
  const label = (i: number, j: number): number => labels[i]?.get(j) ?? 0;
  const contradicts = (i: number, j: number): boolean => {
    const plan = form.rows[j];
    const head = plan && plan.parent >= 0 ? parents[i]?.[plan.plan.level] : undefined;
    return head !== undefined && head !== plan?.parent;
  };
  return {
    label,
    contradictsParent: contradicts,
    gain: (i, j) => {
      const [row, plan] = [body[i], form.rows[j]];
      if (!row || !plan) return null;
      const like = label(i, j);
      const number = numberAgreement(row, plan);
      if (like < (number > 0.1 ? LEAST_WITH_NUMBER : LEAST)) return null;
      const parent = plan.parent < 0 || parents[i]?.[plan.plan.level] === undefined ? 0 : contradicts(i, j) ? -0.8 : 0.3;
      return 1.5 * like * like + number + parent;
    },
  };
}

const known = new WeakMap<IndexedLabel, WeakMap<IndexedTable, ReadonlyMap<number, number>>>();

/** A label is laid against a form each time its table grows by a piece: compared once. */
function likenesses(label: IndexedLabel | null, form: IndexedTable): ReadonlyMap<number, number> {
  if (label === null) return new Map();
  const byForm = known.get(label) ?? new WeakMap<IndexedTable, ReadonlyMap<number, number>>();
  known.set(label, byForm);
  const found = byForm.get(form) ?? likenessesAnew(label, form);
  byForm.set(form, found);
  return found;
}

function likenessesAnew(label: IndexedLabel, form: IndexedTable): ReadonlyMap<number, number> {
  const equal = form.rowsByKey.get(label.text.full.key);
  if (equal) return new Map(equal.map((row) => [row, 1]));
  return new Map(sharing(label, form).map((row) => [row, bestLikeness(label, form.rows[row])]));
}

/** Rows that hold a fair share of the label's words. */
function sharing(label: IndexedLabel, form: IndexedTable): number[] {
  const shared = new Map<number, number>();
  for (const word of label.words) for (const row of form.rowsByWord.get(word) ?? []) shared.set(row, (shared.get(row) ?? 0) + 1);
  return [...shared].filter(([, count]) => count >= label.words.size * WORTH_COMPARING).map(([row]) => row);
}

function bestLikeness(label: IndexedLabel, row: IndexedRow | undefined): number {
  return (row?.labels ?? []).reduce((best, { text }) => Math.max(best, likenessOf(label.text, text)), 0);
}

/** The form's head row that a sheet row clearly is, -1 for none. Rows of the first level bound what stands below them even without children. */
function headOf(labels: ReadonlyMap<number, number>, form: IndexedTable): number {
  let best = -1;
  let likest = STRONG;
  for (const [row, like] of labels) {
    const plan = form.rows[row];
    if (plan && like > likest && (plan.isParent || plan.plan.level === 0)) [best, likest] = [row, like];
  }
  return best;
}

/** For each row and level, the nearest head above with a lower level; undefined where there is none. One pass, each row's list made from the last. */
function nearestHeads(heads: readonly number[], form: IndexedTable): readonly (readonly (number | undefined)[])[] {
  let nearest: readonly (number | undefined)[] = [];
  return heads.map((row) => {
    const above = nearest;
    const head = form.rows[row];
    if (head) nearest = LEVELS.map((level) => (level > head.plan.level ? head.index : head.plan.level === 0 ? undefined : above[level]));
    return above;
  });
}

/** Numbers that agree speak for a match, others a little against it; a dash is no number. */
function numberAgreement(row: BodyRow, { ordinal, plan }: IndexedRow): number {
  const written = row.number;
  const isMain = written !== null && written.kind !== "dash";
  const isPlannedMain = ordinal !== null && ordinal.kind !== "dash";
  if (!isPlannedMain) return isMain && written.path.length === 1 && written.kind !== "letter" && plan.level > 0 ? -0.1 : 0.05;
  if (!isMain) return written === null ? 0 : -0.1;
  return written.path.join(".") === ordinal.path.join(".") ? 0.2 : -0.1;
}
