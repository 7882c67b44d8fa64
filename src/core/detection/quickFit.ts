import type { Binding } from "./binding";
import type { IndexedLabel, IndexedTable } from "./formIndex";
import { splitOrdinal } from "./ordinal";

const ROWS_LOOKED_AT = 80;
const MOST_WORDS = 0.6;

/** A first guess at how many rows below a header belong to a form: labels equal letter for letter count 1, those that share most words 0.4. */
export function quickFit(binding: Binding, last: number): number {
  const { view, bottom } = binding.header;
  const rows = view.rowsBetween(bottom + 1, last).slice(0, ROWS_LOOKED_AT);
  return rows.reduce((sum, row) => {
    const texts: string[] = [];
    for (let column = binding.labels.left; column <= binding.labels.right; column++) texts.push(view.shownText(row, column));
    return sum + Math.max(...texts.filter(Boolean).map((text) => labelFit(view.indexed(splitOrdinal(text).rest), binding.form)), 0);
  }, 0);
}

const known = new WeakMap<IndexedLabel, WeakMap<IndexedTable, number>>();

function labelFit(label: IndexedLabel, form: IndexedTable): number {
  const byForm = known.get(label) ?? new WeakMap<IndexedTable, number>();
  known.set(label, byForm);
  const fit = byForm.get(form) ?? fitAnew(label, form);
  byForm.set(form, fit);
  return fit;
}

function fitAnew(label: IndexedLabel, form: IndexedTable): number {
  if (form.rowsByKey.has(label.text.full.key)) return 1;
  const shared = new Map<number, number>();
  for (const word of label.words) for (const row of form.rowsByWord.get(word) ?? []) shared.set(row, (shared.get(row) ?? 0) + 1);
  return Math.max(0, ...shared.values()) >= label.words.size * MOST_WORDS ? 0.4 : 0;
}
