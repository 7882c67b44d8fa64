import type { CellRef } from "../core/sheet/address";

/** The next cell to be filled after the chosen one: on its sheet first, then on the sheets that follow, and round again; null when nothing is left. */
export function nextBlank(blanks: readonly CellRef[], selection: CellRef | null, sheets: readonly string[]): CellRef | null {
  if (selection === null) return blanks[0] ?? null;
  const place = ({ sheet, row, column }: CellRef) => [sheets.indexOf(sheet), row, column] as const;
  const here = place(selection);
  const isLater = (cell: CellRef) => {
    const there = place(cell);
    const differs = there.findIndex((one, i) => one !== here[i]);
    return differs >= 0 && (there[differs] ?? 0) > (here[differs] ?? 0);
  };
  return blanks.find(isLater) ?? blanks[0] ?? null;
}
