import type { OpenRows, RowPlan, TablePlan } from "../../../src/core/template/tablePlan";
import type { Template } from "../../../src/core/template/template";

/** A row of a small form: a count unless told otherwise. */
export function row(id: string, label: string, more: Partial<RowPlan> = {}): RowPlan {
  return {
    id,
    ordinal: "",
    label,
    level: 0,
    parent: null,
    role: "data",
    value: "count",
    measurementUnit: "",
    measure: "flow",
    required: true,
    owner: null,
    acrossUnits: "sum",
    ...more,
  };
}

/** A table with STT, “Chỉ tiêu” and years. */
export function yearTable(rows: readonly RowPlan[]): TablePlan {
  return {
    id: "small",
    part: null,
    title: "",
    columns: [
      { id: "no", kind: "ordinal", heading: "STT", width: 6 },
      { id: "label", kind: "label", heading: "Chỉ tiêu", width: 50 },
      { id: "years", kind: "years", heading: "Năm", width: 11 },
    ],
    rows: { kind: "fixed", rows },
  };
}

/** A table of tasks with lead and deadline. */
export function taskTable(rows: Partial<OpenRows>): TablePlan {
  return {
    id: "tasks",
    part: null,
    title: "",
    columns: [
      { id: "no", kind: "ordinal", heading: "TT", width: 6 },
      { id: "task", kind: "label", heading: "Nhiệm vụ", width: 50 },
      { id: "lead", kind: "value", heading: "Cơ quan chủ trì", width: 25, value: "agencyList", required: true },
      { id: "deadline", kind: "value", heading: "Thời gian", width: 20, value: "deadline", required: true },
    ],
    rows: { kind: "open", idPrefix: "x", sections: [], sectionsAs: "none", numbering: "continuous", blankRows: 2, ...rows },
  };
}

/** A small form with whatever the test needs. */
export function form(parts: Partial<Template>): Template {
  return {
    id: "small",
    version: "1",
    name: "Phụ lục 9",
    title: "Biểu thử",
    titleAliases: [],
    basis: { document: "Kế hoạch", provision: "Phụ lục 9" },
    since: "2020-01-01",
    period: null,
    planYear: null,
    print: { appendixLine: "PHỤ LỤC 9", title: "Biểu thử", basisLine: "(Kèm theo Kế hoạch năm 2020)", notes: [] },
    tables: [yearTable([row("small.r1", "Số văn bản")])],
    rules: [],
    ...parts,
  };
}
