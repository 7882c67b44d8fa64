import type { CellRef } from "../sheet/address";
import { fold } from "../text/fold";
import { likenessOf, prepare } from "../text/likeness";
import type { MissedForm } from "./detection";
import type { IndexedTable } from "./formIndex";
import type { FormLabels } from "./formLabels";
import { firstWordsOf, mayBeginWith } from "./labelStarts";
import type { JoinedTable } from "./piece";
import type { SheetText } from "./sheetText";

const LEAST_ROWS = 3;
/** So many of its rows speak for a form that has no title. */
const MOST_ROWS = 0.5;
const SURE_TITLE = 0.85;
/** No form prints a title or a label so long. */
const LONGEST = 1_000;

/** The forms found nowhere whose rows, and title or most of the rows, stand on a sheet all the same: their header was not understood. */
export function missedForms(views: readonly SheetText[], tables: readonly JoinedTable[], forms: readonly IndexedTable[], labels: FormLabels): MissedForm[] {
  const read = new Set(tables.map(({ form }) => form.template));
  const lost = forms.filter(({ plan, template }) => plan.rows.kind === "fixed" && !read.has(template));
  const missed = lost.length === 0 ? [] : views.flatMap((view) => missedOn(view, lost, labels));
  return missed.filter(({ template, sheet }, i) => missed.findIndex((other) => other.template === template && other.sheet === sheet) === i);
}

function missedOn(view: SheetText, forms: readonly IndexedTable[], labels: FormLabels): MissedForm[] {
  const signs = forms.map((form) => ({ form, rows: new Set<string>(), at: null as CellRef | null, hasTitle: false }));
  const titles = firstWordsOf(forms.flatMap(({ titles: own, template }) => [...own, prepare(template.print.appendixLine)]));
  for (const { row, at } of firstOfEach(view)) {
    const text = view.textAt(at);
    if (text.length > LONGEST) continue;
    const label = labels.find(view, view.textNumberAt(at));
    const mayBeTitle = mayBeginWith(titles, text);
    if (label === null && !mayBeTitle) continue;
    for (const sign of signs) {
      if (label?.forms.includes(sign.form)) {
        sign.at ??= view.ref(row, view.columnAt(at));
        sign.rows.add(label.key);
      } else sign.hasTitle ||= mayBeTitle && namesForm(view, text, sign.form);
    }
  }
  return signs.flatMap(({ form, rows, at, hasTitle }) => {
    const least = hasTitle ? LEAST_ROWS : Math.max(LEAST_ROWS, form.rowsByKey.size === 0 ? Infinity : labelsOf(form) * MOST_ROWS);
    return at && rows.size >= least ? [{ sheet: view.sheet.name, template: form.template, at }] : [];
  });
}

/** Of each different text of a sheet's cells of words the first cell, in reading order. */
function* firstOfEach(view: SheetText): Iterable<{ readonly row: number; readonly at: number }> {
  const seen = new Uint8Array(view.texts.length);
  for (const row of view.rows) {
    const { first, end } = view.lineOf(row);
    for (let at = first; at < end; at++) {
      const number = view.textNumberAt(at);
      if (seen[number] === 1 || !view.isTextAt(at)) continue;
      seen[number] = 1;
      yield { row, at };
    }
  }
}

/** How many different labels the form prints. */
function labelsOf(form: IndexedTable): number {
  return new Set(form.rows.map(({ labels }) => labels[0]?.text.full.key)).size;
}

function namesForm(view: SheetText, text: string, form: IndexedTable): boolean {
  if (text.length > 200 || text.length < 7) return false;
  const line = fold(form.template.print.appendixLine);
  if (line !== "" && fold(text) === line) return true;
  const { text: prepared } = view.indexed(text);
  const first = prepared.full.words[0]?.bare;
  return form.titles.some((title) => title.full.words[0]?.bare === first && likenessOf(title, prepared) >= SURE_TITLE);
}
