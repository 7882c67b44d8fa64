import type { SpecConditionalFormat } from "../../core/sheet/sheetSpec";

/** Tells Excel how cells look while a formula holds; no sync. Excel puts what is added last before the others. */
export function drawConditionalFormats(sheet: Excel.Worksheet, formats: readonly SpecConditionalFormat[]): void {
  for (const { range, formula, color, fill, bold } of [...formats].reverse()) {
    const { top, left, bottom, right } = range;
    const { rule, format } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).conditionalFormats.add("Custom").custom;
    rule.formula = `=${formula}`;
    if (fill !== undefined) format.fill.color = `#${fill}`;
    if (color !== undefined) format.font.color = `#${color}`;
    if (bold !== undefined) format.font.bold = bold;
  }
}
