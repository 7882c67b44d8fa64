import { NumberFormats } from "../../../adapters/xlsx/read/numberFormats";
import type { CellRange } from "../../../core/sheet/address";
import type { HostCell } from "../hostWorkbook";
import type { MemorySheet, StoredContent } from "./memorySheet";

/** The cells of a range as the host hands them out. */
export function hostCells(sheet: MemorySheet, range: CellRange): HostCell[][] {
  const shown = new NumberFormats();
  return sheet.table(range).map((row, r) =>
    row.map((content, c) => {
      const format = sheet.formatAt(range.top + r, range.left + c);
      return { kind: kindOf(content), value: content.value, formula: content.formula, text: textOf(content, format, shown), format };
    }),
  );
}

function kindOf({ value, error }: StoredContent): HostCell["kind"] {
  if (value === null) return "blank";
  if (error) return "error";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
}

function textOf({ value, error }: StoredContent, format: string, formats: NumberFormats): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return (error ? undefined : formats.shown(format, value)) ?? String(value);
}
