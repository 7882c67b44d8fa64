import type { ConcreteColumn, Period } from "../template/tablePlan";
import type { Binding } from "./binding";
import type { IndexedTable } from "./formIndex";
import type { Header } from "./header";
import type { HeaderShape } from "./headerShape";

/** A binding without its header: the same for every header of its shape that begins in the same column. */
interface KeptBinding extends Pick<Binding, "period" | "labels" | "ordinal" | "score"> {
  /** First sheet column of the header. */
  readonly left: number;
  /** Each column of the form with its number among the header's, -1 where the header lacks it. */
  readonly columns: readonly { readonly plan: ConcreteColumn; readonly slot: number; readonly score: number }[];
}

/** What is known of headers of one shape as headers of one form. */
interface Known {
  /** They cannot be it. */
  refused: boolean;
  kept: KeptBinding | null;
}

const known = new WeakMap<HeaderShape, Map<IndexedTable, Map<string, Known>>>();

/** What headers of a shape are to a form, by the period that its mark names: the eight headers of a workbook are those of all workbooks of a batch. */
export function bindingsKnown(shape: HeaderShape, form: IndexedTable, marked: Period | null): Known {
  const byForm = known.get(shape) ?? new Map<IndexedTable, Map<string, Known>>();
  known.set(shape, byForm);
  const byPeriod = byForm.get(form) ?? new Map<string, Known>();
  byForm.set(form, byPeriod);
  const period = marked === null ? "" : `${marked.from} ${marked.to} ${marked.asOf}`;
  const found = byPeriod.get(period) ?? { refused: false, kept: null };
  byPeriod.set(period, found);
  return found;
}

/** What of a binding is true of every header of its shape; null where more than the headings spoke: words below them, answers in columns of their own. */
export function keptOf({ header, period, columns, labels, ordinal, score }: Binding): KeptBinding | null {
  const kept = columns.map((column) => ({ plan: column.plan, score: column.score, slot: column.found === null ? -1 : header.columns.indexOf(column.found) }));
  const isByHeadings = columns.every(({ plan, found, parts, score: own }, i) => parts === undefined && (found === null || kept[i]?.slot !== -1) && (plan.kind !== "label" || own > 0));
  return isByHeadings ? { left: header.left, period, columns: kept, labels, ordinal, score } : null;
}

/** The binding of another header of the same shape. */
export function boundAgain({ period, columns, labels, ordinal, score }: KeptBinding, header: Header, form: IndexedTable): Binding {
  const bound = columns.map(({ plan, slot, score: own }) => ({ plan, found: header.columns[slot] ?? null, score: own }));
  return { header, form, period, columns: bound, labels, ordinal, score };
}
