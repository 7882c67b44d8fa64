import { blankFile } from "../../../src/preview/files/blankFile";
import type { UniverWorkbook } from "../../../src/preview/grid/univerWorkbook";
import { templates } from "../../../src/templates";
import { drawTemplate } from "../../../src/workflows/insert/drawTemplate";
import { openHeadless } from "./headlessUniver";

const form = templates.find(({ id }) => id === "tasks-2023");
const opened: { dispose(): void }[] = [];
afterAll(() => opened.forEach((one) => one.dispose()));

/** Draws the form's cells as Office.js would: contents in one write, then merges, then looks over all of them. */
function drawn(withTasks: boolean): { readonly workbook: UniverWorkbook; readonly sheet: string; readonly formulas: () => unknown[] } {
  if (!form) throw new Error("no such form");
  const spec = drawTemplate(form, { withTasks });
  const grid = openHeadless(blankFile("ke-hoach.xlsx", "Kế hoạch"));
  opened.push(grid);
  const { workbook } = grid;
  const sheet = workbook.activeSheet();
  const [bottom, right] = [Math.max(...spec.cells.map(({ row }) => row)), Math.max(...spec.cells.map(({ column }) => column))];
  const contents = Array.from({ length: bottom + 1 }, () => Array.from({ length: right + 1 }, (): { value: string | number | null; formula: string | null } => ({ value: null, formula: null })));
  for (const { row, column, value, formula } of spec.cells) (contents[row] ?? [])[column] = formula === undefined ? { value, formula: null } : { value: null, formula: `=${formula}` };
  workbook.write(sheet, { top: 0, left: 0, bottom, right }, contents);
  for (const merge of spec.merges) workbook.merge(sheet, merge);
  workbook.changeStyle(sheet, { top: 0, left: 0, bottom, right }, { fontName: "Times New Roman", locked: false });
  const counted = spec.cells.filter(({ formula }) => formula !== undefined);
  return { workbook, sheet, formulas: () => counted.map(({ row, column }) => workbook.cells(sheet, { top: row, left: column, bottom: row, right: column })[0]?.[0]?.value) };
}

test("a blank form's title stands there without a number and counts what is written, sub-tasks left out", async () => {
  const { workbook, sheet, formulas } = drawn(false);
  await workbook.settle();
  expect(formulas()).toEqual(["NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023", "TỔNG CỘNG: 0 NHIỆM VỤ"]);
  const rows = [["1", "một"], ["1.1", "con"], ["2.", "hai"]] as const;
  workbook.write(sheet, { top: 6, left: 0, bottom: 8, right: 1 }, rows.map((row) => row.map((value) => ({ value, formula: null }))));
  await workbook.settle();
  expect(formulas()).toEqual(["2 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023", "TỔNG CỘNG: 2 NHIỆM VỤ"]);
});

test("a form with the plan's own tasks counts them", async () => {
  const { workbook, formulas } = drawn(true);
  await workbook.settle();
  expect(formulas()).toEqual(["27 NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2023", "TỔNG CỘNG: 27 NHIỆM VỤ"]);
});
