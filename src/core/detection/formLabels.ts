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

/** Finds the texts of sheets that are labels of the forms; a number before the label is no part of it. Each text of a sheet is looked at once. */
export class FormLabels {
  private readonly byKey = new Map<string, { readonly key: string; readonly forms: IndexedTable[] }>();
  private readonly starts: LabelStarts;
  private readonly known = new WeakMap<SheetText, (FormLabel | null | undefined)[]>();
  /** The sheet asked about last: its texts are asked about one after the other. */
  private view: SheetText | null = null;
  private inView: (FormLabel | null | undefined)[] = [];

  constructor(forms: readonly IndexedTable[]) {
    for (const form of forms.filter(({ plan }) => plan.rows.kind === "fixed")) {
      for (const key of form.rowsByKey.keys()) {
        const label = this.byKey.get(key);
        if (label) label.forms.push(form);
        else this.byKey.set(key, { key, forms: [form] });
      }
    }
    this.starts = new LabelStarts(this.byKey.keys());
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
    if (DIGITS.test(text)) return this.byKey.get(text) ?? null;
    const { rest } = splitOrdinal(text);
    return this.starts.mayHave(rest) ? (this.byKey.get(view.indexed(rest).text.full.key) ?? null) : null;
  }
}
