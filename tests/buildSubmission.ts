import type { Cell } from "../src/core/sheet/cell";
import type { ReadCell, ReadColumn, ReadRow, ReadTable, ReportingUnit, Submission } from "../src/core/submission";
import { expandColumns, meaningOf, meaningOfOpenCell, type Meaning } from "../src/core/template/columns";
import { plannedRows, type Period, type TablePlan, type ValueKind } from "../src/core/template/tablePlan";
import type { Template } from "../src/core/template/template";
import type { Reading } from "../src/core/values/reading";

/** What a cell holds: a number, a word, or nothing. */
export type Held = number | string | null;

/** Row id → column id (or year) → what the cell holds; cells not named are blank. */
export type Values = Readonly<Record<string, Readonly<Record<string, Held>>>>;

/** What the builder is told beside the values. */
export interface BuildOptions {
  readonly unit?: ReportingUnit | null;
  readonly period?: Period | null;
  /** Rows the sheet lacks. */
  readonly missing?: readonly string[];
  /** Columns the sheet lacks. */
  readonly missingColumns?: readonly string[];
  /** STT written otherwise than the form prints them. */
  readonly written?: Readonly<Record<string, string>>;
  /** Rows the form does not plan: tasks, extra lines, closing lines, in their order behind the planned ones. */
  readonly rows?: readonly (Pick<ReadRow, "id"> & Partial<ReadRow>)[];
  readonly title?: string;
  /** Number of the copy, 1 unless told; decides the sheet's name too. */
  readonly copy?: number;
}

const FIRST_ROW = 6;

/** A submission of the given tables. */
export function submissionOf(tables: readonly ReadTable[], unit: ReportingUnit | null = null): Submission {
  return { unit, tables };
}

/** The tables of one copy of a form, each on its own sheet, with cells read in the plainest way; no detection takes part. */
export function buildTables(template: Template, values: Values, options: BuildOptions = {}): ReadTable[] {
  return template.tables.map((plan) => buildTable(template, plan, values, options));
}

function buildTable(template: Template, plan: TablePlan, values: Values, options: BuildOptions): ReadTable {
  const period = options.period === undefined ? template.period : options.period;
  const copy = options.copy ?? 1;
  const sheet = plan.id.toUpperCase() + (copy === 1 ? "" : ` (${copy})`);
  const columns = expandColumns(plan.columns, period).map((column, i): ReadColumn => {
    const there = !(options.missingColumns ?? []).includes(column.id);
    return { id: column.id, plan: column, heading: column.heading, headingAt: there ? { sheet, row: FIRST_ROW - 1, column: i } : null };
  });
  const rows = rowsOf(plan, sheet, options);
  const cells = new Map<string, ReadCell>();
  for (const row of rows) {
    columns.forEach((column, i) => {
      if (row.at === null || column.headingAt === null || ["extra", "closing", "section"].includes(row.role)) return;
      const meaning = row.plan ? meaningOf(row.plan, column.plan) : meaningOfOpenCell(column.plan);
      const own = values[row.id] ?? {};
      const written = column.plan.kind === "label" ? row.label : column.plan.kind === "ordinal" ? row.ordinal : undefined;
      const held = own[column.id] ?? own[column.id.replace(/^y(?=\d{4}$)/u, "")] ?? written ?? null;
      cells.set(`${row.id}@${column.id}`, readCell(row, column, held, { row: row.at.row, column: i, sheet }, meaning));
    });
  }
  const bottom = FIRST_ROW + rows.length - 1;
  return {
    id: `${plan.id}${copy === 1 ? "" : `-${copy}`}`,
    copy: `${template.id}-${copy}`,
    template,
    plan,
    period,
    pieces: [{ sheet, top: FIRST_ROW - 1, left: 0, bottom, right: columns.length - 1 }],
    confidence: 1,
    rows,
    columns,
    title: options.title === undefined ? null : { text: options.title, at: { sheet, row: 1, column: 0 } },
    cells,
    drawnByUs: false,
  };
}

function rowsOf(plan: TablePlan, sheet: string, options: BuildOptions): ReadRow[] {
  const planned = plannedRows(plan).map((row): ReadRow => {
    const { id, label, level, parent, role } = row;
    return { id, plan: row, role, label, ordinal: options.written?.[id] ?? row.ordinal, level, parent, section: null, at: null, ordinalAt: null };
  });
  const free = (options.rows ?? []).map((row): ReadRow => {
    const blank = { plan: null, role: "data" as const, label: `Nội dung ${row.id}`, ordinal: "", level: 0, parent: null, section: null };
    return { ...blank, ...row, at: null, ordinalAt: null };
  });
  return [...planned, ...free].map((row, i) => {
    if ((options.missing ?? []).includes(row.id)) return row;
    return { ...row, at: { sheet, row: FIRST_ROW + i, column: 1 }, ordinalAt: { sheet, row: FIRST_ROW + i, column: 0 } };
  });
}

function readCell(row: ReadRow, column: ReadColumn, held: Held, at: ReadCell["at"], meaning: Meaning): ReadCell {
  const kind = held === null || held === "" ? "blank" : typeof held === "number" ? "number" : "text";
  const cell: Cell = {
    row: at.row,
    column: at.column,
    kind,
    value: kind === "blank" ? null : held,
    text: held === null ? "" : String(held),
    formula: null,
    calculated: true,
    format: "General",
    font: "",
  };
  const reading = plainReading(held, meaning.value);
  return { rowId: row.id, columnId: column.id, at, meaning, cell, reading, remarks: [], mergedFrom: null };
}

const WORDS: Readonly<Record<string, "none" | "notCollected" | "notApplicable">> = {
  "-": "none",
  "không phát sinh": "none",
  "không có": "none",
  "…": "notCollected",
  "không có số liệu": "notCollected",
  "không áp dụng": "notApplicable",
};

/** `=` stands for a formula without a result, `=""` for a total that shows nothing, `#REF!` for an error, `1.234?` for an ambiguous number. */
function plainReading(held: Held, kind: ValueKind): Reading {
  if (held === null || held === "") return { state: "blank" };
  if (typeof held === "number") return { state: "value", number: held, text: String(held) };
  const word = WORDS[held];
  if (kind === "assessment") {
    if (word === "notApplicable") return { state: "notApplicable", text: held };
    return ["Đạt", "Không đạt"].includes(held) ? { state: "value", number: null, text: held } : { state: "unreadable", text: held };
  }
  if (["text", "label", "ordinal", "agencyList", "deadline"].includes(kind)) return { state: "value", number: null, text: held };
  if (word) return { state: word, text: held };
  if (held === "=") return { state: "uncalculated", text: held };
  if (held === '=""') return { state: "emptyTotal" };
  if (held.startsWith("#")) return { state: "error", text: held };
  if (held.endsWith("?")) return { state: "ambiguous", text: held, candidates: [1.234, 1234] };
  return { state: "unreadable", text: held };
}
