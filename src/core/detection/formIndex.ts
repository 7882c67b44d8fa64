import { prepare } from "../text/likeness";
import type { PreparedText } from "../text/likeness";
import { remembered } from "../text/remembered";
import type { ColumnPlan, RowPlan, TablePlan } from "../template/tablePlan";
import { plannedRows } from "../template/tablePlan";
import type { Template } from "../template/template";
import type { Ordinal } from "./ordinal";
import { readOrdinal } from "./ordinal";

/** A column of a form, its headings ready for comparing; the first is the printed one. */
export interface IndexedColumn {
  readonly plan: ColumnPlan;
  readonly headings: readonly IndexedLabel[];
  /** Upper headings that may span it, the printed one first; none where the form has no upper heading there. */
  readonly groups: readonly IndexedLabel[];
}

/** A label ready for comparing: with the words it holds, marks dropped, for a quick look before a careful one. */
export interface IndexedLabel {
  readonly text: PreparedText;
  readonly words: ReadonlySet<string>;
}

/** A row of a form, its label and aliases ready for comparing. */
export interface IndexedRow {
  readonly plan: RowPlan;
  readonly index: number;
  readonly labels: readonly IndexedLabel[];
  readonly ordinal: Ordinal | null;
  /** Index of the row it belongs to, -1 for none. */
  readonly parent: number;
  readonly isParent: boolean;
}

/** One table of one form, ready for detection. */
export interface IndexedTable {
  readonly template: Template;
  readonly plan: TablePlan;
  readonly columns: readonly IndexedColumn[];
  readonly rows: readonly IndexedRow[];
  /** Labels letter for letter → rows that bear them. */
  readonly rowsByKey: ReadonlyMap<string, readonly number[]>;
  /** Word of a label, marks dropped → rows that hold it. */
  readonly rowsByWord: ReadonlyMap<string, readonly number[]>;
  readonly groupLabels: readonly PreparedText[];
  readonly titles: readonly PreparedText[];
  readonly sections: readonly { readonly id: string; readonly title: PreparedText }[];
  readonly hasYears: boolean;
}

const known = new WeakMap<Template, readonly IndexedTable[]>();

/** The tables of the forms, ready for detection; made once for each template. */
export function indexTemplates(templates: readonly Template[]): readonly IndexedTable[] {
  return templates.flatMap((template) => {
    const tables = known.get(template) ?? template.tables.map((plan) => indexTable(template, plan));
    known.set(template, tables);
    return tables;
  });
}

/** No form prints a label or heading half so long: of a longer text the beginning tells as much, in a fraction of the time. */
const LONGEST = 1_000;

/** A label or heading, ready for comparing; the same object for the same text, so that what was found out about it need not be found out again. */
export const indexLabel = remembered((text: string): IndexedLabel => {
  const prepared = prepare(text.slice(0, LONGEST));
  return { text: prepared, words: new Set(prepared.full.words.map(({ bare }) => bare)) };
});

/**
 * A heading ready for comparing, the same object for the same text. A year in it (“Chỉ tiêu phấn đấu năm 2023”) is another one next
 * year: headings are compared without.
 */
export const indexHeading = remembered((text: string): IndexedLabel => {
  const without = text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, " ").trim();
  return indexLabel(/\p{L}/u.test(without) ? without : text);
});

function indexTable(template: Template, plan: TablePlan): IndexedTable {
  const rows = indexRows(plannedRows(plan));
  return {
    template,
    plan,
    columns: plan.columns.map((column) => ({
      plan: column,
      headings: [column.heading, ...(column.aliases ?? [])].map(indexHeading),
      groups: column.kind === "value" && column.group !== undefined ? [column.group, ...(column.groupAliases ?? [])].map(indexLabel) : [],
    })),
    rows,
    rowsByKey: gather(rows, ({ labels }) => labels.map(({ text }) => text.full.key)),
    rowsByWord: gather(rows, ({ labels }) => labels.flatMap(({ words }) => [...words])),
    groupLabels: [...new Set(rows.map((row) => row.plan.groupLabel ?? ""))].filter(Boolean).map(prepare),
    titles: [plan.title, template.title, template.print.title, ...template.titleAliases].filter(Boolean).map(prepare),
    sections: plan.rows.kind === "open" ? plan.rows.sections.map(({ id, title }) => ({ id, title: prepare(title) })) : [],
    hasYears: plan.columns.some(({ kind }) => kind === "years"),
  };
}

function indexRows(plans: readonly RowPlan[]): IndexedRow[] {
  const places = new Map(plans.map(({ id }, index) => [id, index]));
  const parents = new Set(plans.map(({ parent }) => parent));
  return plans.map((plan, index) => ({
    plan,
    index,
    labels: [plan.label, ...(plan.aliases ?? [])].map(indexLabel),
    ordinal: plan.ordinal === "" ? null : readOrdinal(plan.ordinal),
    parent: plan.parent === null ? -1 : (places.get(plan.parent) ?? -1),
    isParent: parents.has(plan.id),
  }));
}

function gather(rows: readonly IndexedRow[], keysOf: (row: IndexedRow) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const gathered = new Map<string, number[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const list = gathered.get(key);
      if (list) list.push(row.index);
      else gathered.set(key, [row.index]);
    }
  }
  return gathered;
}

