import type { Binding } from "./binding";
import type { IndexedLabel, IndexedTable } from "./formIndex";
import { splitOrdinal } from "./ordinal";
import type { SheetText } from "./sheetText";

const ROWS_LOOKED_AT = 80;
const MOST_WORDS = 0.6;

/** A first guess at how many rows below a header belong to a form: labels equal letter for letter count 1, those that share most words 0.4. */
export function quickFit(binding: Binding, last: number): number {
  let fit = 0;
  for (const labels of labelsBelow(binding, last)) {
    let best = 0;
    for (const label of labels) best = Math.max(best, labelFit(label, binding.form));
    fit += best;
  }
  return fit;
}

/** The texts, row by row, that may be labels below a header. */
type LabelsBelow = readonly (readonly IndexedLabel[])[];

const below = new WeakMap<SheetText, Map<string, LabelsBelow>>();

/** Several forms have such a header: what stands below it is the same for all that look in the same columns. */
function labelsBelow({ header: { view, bottom }, labels: { left, right } }: Binding, last: number): LabelsBelow {
  const ofView = below.get(view) ?? new Map<string, LabelsBelow>();
  below.set(view, ofView);
  const place = `${bottom} ${last} ${left} ${right}`;
  const known = ofView.get(place) ?? view.rowsBetween(bottom + 1, last).slice(0, ROWS_LOOKED_AT).map((row) => labelsIn(view, row, left, right));
  ofView.set(place, known);
  return known;
}

function labelsIn(view: SheetText, row: number, left: number, right: number): IndexedLabel[] {
  const labels: IndexedLabel[] = [];
  for (let column = left; column <= right; column++) {
    const text = view.shownText(row, column);
    if (text !== "") labels.push(view.indexed(splitOrdinal(text).rest));
  }
  return labels;
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
