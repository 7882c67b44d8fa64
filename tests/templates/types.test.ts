import { defineFormSet, defineTemplate } from "../../src/core/rules";
import type { PrintPlan } from "../../src/core/template/template";

const basis = { document: "Kế hoạch", provision: "Phụ lục" } as const;
const print: PrintPlan = { appendixLine: "", title: "Mẫu", basisLine: "", notes: [] };
const said = { severity: "error", basis, why: "Vì vậy." } as const;
const figure = { ordinal: "", level: 0, parent: null, measurementUnit: "", required: true, owner: null, acrossUnits: "none", role: "data" } as const;
const heading = { id: "x.head", label: "Tiêu đề", value: "text", measure: "none", ...figure, role: "heading" } as const;
const table = {
  id: "x",
  part: null,
  title: "",
  columns: [{ id: "no", kind: "ordinal", heading: "STT", width: 5 }, { id: "label", kind: "label", heading: "Chỉ tiêu", width: 40 }],
  rows: {
    kind: "fixed",
    rows: [
      { id: "x.count", label: "Số", value: "count", measure: "flow", ...figure },
      { id: "x.rate", label: "Tỷ lệ", value: "percent", measure: "rate", ...figure },
      { id: "x.goal", label: "Mục tiêu", value: "assessment", measure: "state", ...figure },
      { id: "x.binary", label: "Có", value: "binary", measure: "state", ...figure },
      heading,
    ],
  },
} as const;
const template = {
  id: "x", version: "1", name: "Mẫu", title: "Mẫu", titleAliases: [], basis, since: "2020-01-01", period: null, planYear: null, print, tables: [table],
} as const;

test("a template is what it was declared as", () => {
  const declared = defineTemplate({ ...template, rules: [{ kind: "percentRange", id: "R-1", ...said, rows: ["x.rate"], columns: "years" }] });
  expect(declared).toEqual({ ...template, rules: [{ kind: "percentRange", id: "R-1", ...said, rows: ["x.rate"], columns: "years" }] });
});

test("a misspelt row id does not compile", () => {
  const declared = defineTemplate({
    ...template,
    // @ts-expect-error the table has no row "x.rates"
    rules: [{ kind: "percentRange", id: "R-1", ...said, rows: ["x.rates"], columns: "years" }],
  });
  expect(declared.rules).toHaveLength(1);
});

test("a percent range over a count does not compile", () => {
  const declared = defineTemplate({
    ...template,
    // @ts-expect-error "x.count" holds a count
    rules: [{ kind: "percentRange", id: "R-1", ...said, rows: ["x.count"], columns: "years" }],
  });
  expect(declared.rules).toHaveLength(1);
});

test("a figure's rule over a heading does not compile", () => {
  const declared = defineTemplate({
    ...template,
    // @ts-expect-error "x.head" heads other rows and holds no figure
    rules: [{ kind: "bound", id: "R-1", ...said, smaller: [{ row: "x.head" }], larger: [{ row: "x.count" }], columns: "years", at: "smaller" }],
  });
  expect(declared.rules).toHaveLength(1);
});

test("an assessment's rule over a yes-or-no row does not compile", () => {
  const declared = defineTemplate({
    ...template,
    // @ts-expect-error "x.binary" is answered by 1 or 0
    rules: [{ kind: "assessment", id: "R-1", ...said, rows: ["x.binary"], column: "label", notApplicableRows: [] }],
  });
  expect(declared.rules).toHaveLength(1);
});

test("a misspelt column does not compile", () => {
  const declared = defineTemplate({
    ...template,
    // @ts-expect-error the table has no column "labels"
    rules: [{ kind: "assessment", id: "R-1", ...said, rows: ["x.goal"], column: "labels", notApplicableRows: [] }],
  });
  expect(declared.rules).toHaveLength(1);
});

test("a form set's rule on a row that none of its forms has does not compile", () => {
  const declared = defineFormSet({
    id: "set", title: "Bộ biểu mẫu", basis, assignments: [], rounds: [], outline: [], consolidator: null,
    templates: [defineTemplate({ ...template, rules: [] })],
    // @ts-expect-error no form has a row "y.count"
    rules: [{ kind: "percentRange", id: "R-1", ...said, rows: ["y.count"], columns: "years" }],
  });
  expect(declared.rules).toHaveLength(1);
});
