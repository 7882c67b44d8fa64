import type { IndexedTable } from "./formIndex";
import { LabelStarts } from "./labelStarts";
import { splitOrdinal } from "./ordinal";
import type { SheetText } from "./sheetText";

const DIGITS = /^\d+$/u;

/** A label of forms with rows of their own, letter for letter, and the forms that print it. */
export interface FormLabel {
  readonly key: string;
  readonly forms: readonly IndexedTable[];
}

/** The labels of forms with rows of their own. */
interface LabelIndex {
  readonly forms: readonly IndexedTable[];
  readonly byKey: ReadonlyMap<string, FormLabel>;
  readonly starts: LabelStarts;
}

const indexes = new WeakMap<IndexedTable, LabelIndex>();

/** The forms are the same in all workbooks: their labels are gathered once. */
function indexOf(forms: readonly IndexedTable[]): LabelIndex {
  const [first] = forms;
  const known = first && indexes.get(first);
  if (known && known.forms.length === forms.length && known.forms.every((form, i) => form === forms[i])) return known;
  const byKey = new Map<string, { readonly key: string; readonly forms: IndexedTable[] }>();
  for (const form of forms.filter(({ plan }) => plan.rows.kind === "fixed")) {
    for (const key of form.rowsByKey.keys()) {
      const label = byKey.get(key);
      if (label) label.forms.push(form);
      else byKey.set(key, { key, forms: [form] });
    }
  }
  const index = { forms, byKey, starts: new LabelStarts(byKey.keys()) };
  if (first) indexes.set(first, index);
  return index;
}

/** Finds the texts of sheets that are labels of the forms; a number before the label is no part of it. Each text of a sheet is looked at once. */
export class FormLabels {
  private readonly index: LabelIndex;
  private readonly known = new WeakMap<SheetText, (FormLabel | null | undefined)[]>();
  /** The sheet asked about last: its texts are asked about one after the other. */
  private view: SheetText | null = null;
  private inView: (FormLabel | null | undefined)[] = [];

  constructor(forms: readonly IndexedTable[]) {
    this.index = indexOf(forms);
  }

  /** The label that a text of a sheet is, by the text's number there; null for a text that is none. */
  find(view: SheetText, text: number): FormLabel | null {
    const inView = this.view === view ? this.inView : this.turnTo(view);
    const known = inView[text];
    if (known !== undefined) return known;
    const label = this.labelOf(view, view.texts[text] ?? "");
    inView[text] = label;
    return label;
  }

  private turnTo(view: SheetText): (FormLabel | null | undefined)[] {
    this.view = view;
    this.inView = this.known.get(view) ?? [];
    this.known.set(view, this.inView);
    return this.inView;
  }

  private labelOf(view: SheetText, text: string): FormLabel | null {
    const { byKey, starts } = this.index;
    if (DIGITS.test(text)) return byKey.get(text) ?? null;
    const { rest } = splitOrdinal(text);
    return starts.mayHave(rest) ? (byKey.get(view.indexed(rest).text.full.key) ?? null) : null;
  }
}
