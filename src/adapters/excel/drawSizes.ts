import type { SheetSpec } from "../../core/sheet/sheetSpec";

/** Width of a digit, as a part of the font's size (from the fonts' own metrics); most text fonts draw digits half as wide as high. */
const DIGIT: Readonly<Record<string, number>> = { Arial: 0.556, Calibri: 0.507, "Segoe UI": 0.539, Tahoma: 0.546 };
const USUAL_DIGIT = 0.5;

/**
 * Gives a new sheet its column widths and row heights, one call each, in points; no sync. Widths come in digits of the plain font. A row that
 * grows is fitted to its text instead: only then Excel fits it again when a longer one is typed.
 */
export function drawSizes(sheet: Excel.Worksheet, { font, columnWidths, rows }: SheetSpec): void {
  const digit = font.size * (DIGIT[font.name] ?? USUAL_DIGIT);
  if (columnWidths.length > 0) {
    const widths = columnWidths.map((width) => ({ format: { columnWidth: Math.round(width * digit * 4) / 4 } }));
    sheet.getRangeByIndexes(0, 0, 1, widths.length).setColumnProperties(widths);
  }
  if (rows.length === 0) return;
  sheet.getRangeByIndexes(0, 0, rows.length, 1).setRowProperties(rows.map(({ height }) => ({ format: { rowHeight: height } })));
  for (const { from, count } of growing(rows)) sheet.getRangeByIndexes(from, 0, count, Math.max(1, columnWidths.length)).format.autofitRows();
}

function growing(rows: SheetSpec["rows"]): { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  rows.forEach(({ grows }, row) => {
    if (!grows) return;
    const last = runs[runs.length - 1];
    if (last && last.from + last.count === row) last.count++;
    else runs.push({ from: row, count: 1 });
  });
  return runs;
}
