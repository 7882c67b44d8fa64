import { lastRowOf } from "./bodyRows";
import type { IndexedTable } from "./formIndex";
import type { FormLabels } from "./formLabels";
import type { Header } from "./header";
import type { SheetText } from "./sheetText";

/** So many rows of another form must follow each other before it is one. */
const LEAST_ROWS = 2;
/** A title or a section's heading fills no more cells than this. */
const CELLS_OF_A_HEADING = 2;

interface LabelledRow {
  readonly row: number;
  /** The forms with rows of this label. */
  readonly forms: readonly IndexedTable[];
}

/**
 * Headers that hold on: where one header stands on top and the rows of several forms follow, parted only by titles, the later forms are
 * read under the header in force. Gives the header once more for each of them, just above its first row.
 */
export function headersInForce(headers: readonly Header[], labels: FormLabels): Header[] {
  return headers.flatMap((header) => {
    const labelled = labelledRows(header, lastRowOf(header, headers), labels);
    return changes(labelled).map((change) => {
      const top = firstRow(header.view, labelled, change);
      return { ...header, top, bottom: top - 1 };
    });
  });
}

function labelledRows(header: Header, last: number, labels: FormLabels): LabelledRow[] {
  const { view } = header;
  const labelled: LabelledRow[] = [];
  for (const row of view.rowsBetween(header.bottom + 1, last)) {
    const forms = formsOfRow(header, row, labels);
    if (forms) labelled.push({ row, forms });
  }
  return labelled;
}

/** The forms that print the first label of a row below a header. */
function formsOfRow({ view, left, right }: Header, row: number, labels: FormLabels): readonly IndexedTable[] | null {
  const { first, end } = view.lineOf(row);
  for (let at = first; at < end; at++) {
    const column = view.columnAt(at);
    const label = column < left || column > right || !view.isTextAt(at) ? null : labels.find(view, view.textNumberAt(at));
    if (label) return label.forms;
  }
  return null;
}

interface Change {
  /** Slot of the last row that only the form above has, and of the first that only the form below has. */
  readonly above: number;
  readonly below: number;
  readonly form: IndexedTable;
}

/** Where rows that only one form has give way to rows that only another has. */
function changes(rows: readonly LabelledRow[]): Change[] {
  const sure = rows.flatMap(({ forms: [form, other] }, slot) => (form && !other ? [{ slot, form }] : []));
  const found: Change[] = [];
  let now = sure[0];
  sure.forEach((next, i) => {
    const goesOn = sure.slice(i, i + LEAST_ROWS).every(({ form }) => form === next.form);
    if (now && next.form !== now.form && next.form.template !== now.form.template && goesOn && sure.length >= i + LEAST_ROWS) {
      found.push({ above: sure[i - 1]?.slot ?? 0, below: next.slot, form: next.form });
      now = next;
    }
  });
  return found;
}

/** The row below the last title between the two forms; without one, the first row that only the form below may have. */
function firstRow(view: SheetText, rows: readonly LabelledRow[], { above, below, form }: Change): number {
  const [last, first] = [rows[above]?.row ?? 0, rows[below]?.row ?? 0];
  const before = rows[above]?.forms ?? [];
  const known = new Map(rows.slice(above + 1, below).map(({ row, forms }) => [row, forms]));
  const between = view.rowsBetween(last + 1, first - 1);
  const own = between.find((row) => known.get(row)?.includes(form) && !known.get(row)?.some((other) => before.includes(other))) ?? first;
  const title = between.filter((row) => row < own && !known.has(row) && view.sheet.cellsOfRow(row).length <= CELLS_OF_A_HEADING).at(-1);
  return title === undefined ? own : title + 1;
}
