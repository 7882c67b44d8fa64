import type { ExampleRow, RuleExample } from "../src/core/rules";
import type { ReadRow, ReportingUnit, Submission } from "../src/core/submission";
import type { ColumnPlan, Period, RowPlan } from "../src/core/template/tablePlan";
import type { RuleBase, Template } from "../src/core/template/template";
import { buildTables, submissionOf } from "./buildSubmission";

/** The little sheet of a rule's example as a form of its own, filled in as the example says. */
export function submissionOfExample(example: RuleExample<RuleBase>): Submission {
  const period = periodOf(example);
  const template = templateOfExample(example, period);
  const known = Object.entries(example.rows ?? {});
  const free = Object.keys(example.cells)
    .map((id): Pick<ReadRow, "id"> & Partial<ReadRow> => freeRow(id, example.rows?.[id] ?? {}))
    .filter(({ id, role }) => example.open === true || ["extra", "closing", "section"].includes(role ?? "data") || !isPlanned(example, id));
  const tables = buildTables(template, example.cells, {
    period,
    rows: free,
    missing: known.filter(([, row]) => row.missing).map(([id]) => id),
    written: Object.fromEntries(known.flatMap(([id, row]) => (row.written === undefined ? [] : [[id, row.written]]))),
    ...(example.title === undefined ? {} : { title: example.title }),
  });
  return submissionOf(tables, senderOf(example));
}

/** The form an example's rule belongs to. */
export function templateOfExample(example: RuleExample<RuleBase>, period: Period | null = periodOf(example)): Template {
  const basis = { document: "003", provision: "Ví dụ" };
  const planned = Object.keys(example.cells).filter((id) => isPlanned(example, id));
  const named = [...new Set(Object.values(example.cells).flatMap((cells) => Object.keys(cells)))].filter((id) => !/^\d{4}$/u.test(id));
  const columns: ColumnPlan[] = [
    { id: "no", kind: "ordinal", heading: "STT", width: 5 },
    { id: "label", kind: "label", heading: "Nội dung", width: 40 },
    ...(period ? [{ id: "years", kind: "years" as const, heading: "Các năm", width: 10 }] : []),
    ...named.map((id): ColumnPlan => ({ id, kind: "value", heading: `Cột ${id}`, width: 10, value: example.columns?.[id] ?? "count", required: true })),
  ];
  return {
    id: "ex",
    version: "1",
    name: "Biểu ví dụ",
    title: "Biểu ví dụ",
    titleAliases: [],
    basis,
    since: "2020-01-01",
    period,
    planYear: null,
    print: { appendixLine: "", title: "", basisLine: "", notes: [] },
    tables: [
      {
        id: "ex",
        part: null,
        title: "",
        columns,
        rows: example.open
          ? { kind: "open", idPrefix: "ex", sections: [], sectionsAs: "none", numbering: "continuous", blankRows: 3 }
          : { kind: "fixed", rows: planned.map((id) => plannedRow(id, example.rows?.[id] ?? {})) },
      },
    ],
    rules: [example.rule],
  };
}

function isPlanned(example: RuleExample<RuleBase>, id: string): boolean {
  return example.open !== true && ["data", "heading"].includes(example.rows?.[id]?.role ?? "data");
}

function periodOf({ cells, asOf }: RuleExample<RuleBase>): Period | null {
  const years = Object.values(cells).flatMap((row) => Object.keys(row).filter((id) => /^\d{4}$/u.test(id)).map(Number));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years), asOf: asOf ?? null };
}

function plannedRow(id: string, row: ExampleRow): RowPlan {
  return {
    id,
    ordinal: row.ordinal ?? "",
    label: row.label ?? `Chỉ tiêu ${id}`,
    level: row.level ?? 0,
    parent: row.parent ?? null,
    role: row.role === "heading" ? "heading" : "data",
    value: row.value ?? "count",
    measurementUnit: "",
    measure: row.measure ?? "flow",
    required: row.required ?? true,
    owner: row.owner ?? null,
    acrossUnits: "sum",
    ...(row.readsPair ? { readsPair: row.readsPair } : {}),
  };
}

function freeRow(id: string, row: ExampleRow): Pick<ReadRow, "id"> & Partial<ReadRow> {
  const { ordinal = "", label = `Nhiệm vụ ${id}`, role = "data", level = 0, parent, section } = row;
  return { id, ordinal, label, role, level, parent: parent ?? null, section: section ?? null };
}

function senderOf({ sender }: RuleExample<RuleBase>): ReportingUnit | null {
  return sender === undefined ? null : { name: `Cơ quan ${sender}`, from: "letterhead", agency: sender, kind: "assigned", nearest: null };
}
