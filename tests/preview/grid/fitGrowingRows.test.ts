import { blankFile } from "../../../src/preview/files/blankFile";
import type { FileCell, FileSheet } from "../../../src/preview/files/previewFile";
import { growingRows, runsOf } from "../../../src/preview/grid/fitGrowingRows";

const cell = (row: number, value: string | number, look: number): FileCell => ({ row, column: 0, value, formula: null, error: false, format: "General", look });

test("rows grow by wrapped text where the file states no height", () => {
  const [blank] = blankFile("a.xlsx", "Biểu").sheets as readonly [FileSheet];
  const sheet = { ...blank, looks: [{ wrapText: true }, { wrapText: false }], rows: new Map([[2, { size: 30, hidden: false }]]), cells: [cell(0, "dài", 0), cell(1, "dài", 1), cell(2, "dài", 0), cell(3, 12, 0), cell(5, "dài", 0)] };
  expect(growingRows(sheet)).toEqual([0, 5]);
});

test("neighbouring rows are fitted together", () => {
  expect(runsOf([0, 1, 2, 5, 7, 8])).toEqual([[0, 2], [5, 5], [7, 8]]);
  expect(runsOf([])).toEqual([]);
});
