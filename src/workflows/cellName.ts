import type { ReportedCell } from "./reportedFinding";

/** A cell as it is named beside a finding on a sheet: “D9” there, “PL3!D9” elsewhere, “[b.xlsx]PL3!D9” in another file of the unit. */
export function cellName({ sheet, cell, file }: ReportedCell, on: string | null): string {
  if (file !== undefined) return `[${file.split(/[/\\]/u).pop() ?? file}]${sheet}!${cell}`;
  return sheet === on ? cell : `${sheet}!${cell}`;
}
