import { a1, type CellRange } from "../../../src/core/sheet/address";
import type { SheetSpec } from "../../../src/core/sheet/sheetSpec";
import { isPrinted } from "../../../src/core/template/columns";
import { plannedRows } from "../../../src/core/template/tablePlan";
import { templates } from "../../../src/templates";
import { drawTemplate, drawTemplates } from "../../../src/workflows/insert/drawTemplate";

const forms = templates.map((template) => [template.id, template, drawTemplate(template)] as const);

test("each form has a sheet name of its own that Excel takes", () => {
  const names = drawTemplates(templates).map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(templates.length);
  expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$/u.test(name))).toEqual([]);
  expect(names.slice(0, 8)).toEqual(["PL1", "PL2", "PL3", "PL4", "PL5", "PL6", "PL7", "PL8"]);
});

describe.each(forms)("%s", (_, template, spec) => {
  const covered = (range: CellRange, row: number, column: number): boolean =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

  test("prints every row and every heading of its tables", () => {
    const printed = new Set(spec.cells.map(({ value }) => String(value).replace(/\n/gu, " ")));
    const wanted = template.tables.flatMap((table) => [
      ...plannedRows(table).map(({ label }) => label),
      ...table.columns.filter((column) => column.kind !== "years" && isPrinted(column)).map(({ heading }) => heading),
      ...(table.rows.kind === "open" ? table.rows.sections.map(({ title }) => title) : []),
    ]);
    expect(wanted.filter((text) => !printed.has(text))).toEqual([]);
    expect(printed.has(template.print.appendixLine) || template.print.appendixLine === "").toBe(true);
  });

  test("has five open rows in each section of an open table", () => {
    const open = template.tables.flatMap(({ rows }) => (rows.kind === "open" ? [Math.max(1, rows.sections.length) * rows.blankRows] : []));
    const drawn = spec.rows.filter(({ grows }) => grows).length;
    expect(template.tables.every(({ rows }) => rows.kind === "fixed" || rows.blankRows === 5)).toBe(true);
    for (const count of open) expect(drawn).toBe(count + plannedRows(template.tables[0]!).length);
  });

  test("opens no cell of a name, a heading or a formula, and opens every answer", () => {
    const locked = ["header", "ordinal", "label", "subLabel", "headingLabel", "headingOrdinal", "groupLabel", "title", "basis", "appendix", "closing", "empty"];
    expect(spec.cells.filter((cell) => cell.open && (locked.includes(cell.look) || cell.formula !== undefined)).map(a1)).toEqual([]);
    expect(spec.cells.filter((cell) => !cell.open && ["rate", "choice", "text", "unit"].includes(cell.look)).map(a1)).toEqual([]);
    expect(spec.cells.filter((cell) => !cell.open && cell.look === "count" && cell.formula === undefined && !inMerge(spec, cell.row, cell.column)).map(a1)).toEqual([]);
  });

  test("says what Excel can say: merges apart, rows it can show, notices it can hold, formulas it can take", () => {
    const { merges } = spec;
    const clashing = merges.filter((one, i) => merges.slice(i + 1).some((other) => covered(one, Math.max(one.top, other.top), Math.max(one.left, other.left)) && covered(other, Math.max(one.top, other.top), Math.max(one.left, other.left))));
    expect(clashing).toEqual([]);
    expect(spec.rows.filter(({ height }) => height <= 0 || height >= 409)).toEqual([]);
    const notices = spec.validations.flatMap(({ prompt, error }) => [prompt, error]).filter((notice) => notice !== null);
    expect(notices.filter(({ title, text }) => title.length > 32 || text.length > 225)).toEqual([]);
    expect(spec.cells.filter(({ formula }) => (formula ?? "").length > 8000)).toEqual([]);
  });

  test("is as wide as the page, with an empty cell for the unit's name", () => {
    const width = spec.columnWidths.reduce((sum, column) => sum + column, 0);
    expect(width).toBeGreaterThan(105);
    expect(width).toBeLessThan(125);
    const label = spec.cells.find(({ value }) => value === "Đơn vị báo cáo: ");
    const name = spec.cells.find((cell) => cell.look === "unit");
    expect([name?.row, name?.value, name?.open]).toEqual([label?.row, null, true]);
  });
});

function inMerge({ merges }: SheetSpec, row: number, column: number): boolean {
  return merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
}

test("totals are formulas only where the form's rule is an equality", () => {
  const totals = forms.map(([id, , spec]) => [id, spec.cells.filter(({ formula }) => formula?.startsWith("IF(COUNT(")).map(a1)] as const);
  expect(totals.filter(([, cells]) => cells.length > 0)).toEqual([
    ["pl2", ["D7", "E7", "F7", "G7", "H7", "I7"]],
    ["pl3", ["C7", "D7", "E7", "F7", "G7", "H7"]],
    ["pl6", ["C8", "D8", "E8", "F8", "G8", "H8"]],
  ]);
});
