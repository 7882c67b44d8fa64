import type { FileSheet, PreviewFile } from "../files/previewFile";
import type { HostWorkbook } from "../officeHost/hostWorkbook";

/** More rows than this are left at the usual height: measuring them would hold up the page. */
const MOST_FITTED = 400;

/** Makes rows whose height the file leaves open as high as their wrapped text needs. */
export function fitGrowingRows(workbook: HostWorkbook, file: PreviewFile): void {
  const ids = workbook.sheets().map(({ id }) => id);
  file.sheets.forEach((sheet, at) => {
    const rows = growingRows(sheet);
    const id = ids[at];
    if (id === undefined || rows.length > MOST_FITTED) return;
    for (const [from, to] of runsOf(rows)) workbook.fitLines(id, "rows", from, to);
  });
}

/** Rows with wrapped text and no height of their own, ascending. */
export function growingRows({ cells, rows, looks }: FileSheet): number[] {
  const growing = cells.filter(({ row, value, look }) => !rows.has(row) && typeof value === "string" && looks[look]?.wrapText);
  return [...new Set(growing.map(({ row }) => row))].sort((a, b) => a - b);
}

/** Neighbouring numbers taken together, as first and last. */
export function runsOf(numbers: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
