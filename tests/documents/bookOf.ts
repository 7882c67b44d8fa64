import type { CellRange } from "../../src/core/sheet/address";
import type { CellInput, Sheet } from "../../src/core/sheet/sheet";
import { sheetOf } from "../../src/core/sheet/sheet";
import type { Workbook } from "../../src/core/sheet/workbook";

type Line = readonly (string | null)[];

/** Puts lines on a sheet; "^" continues the merged cell above, "<" the one to the left. */
export function sheetOfLines(name: string, lines: readonly Line[]): Sheet {
  const cells: CellInput[] = [];
  const anchors = new Map<string, CellRange>();
  const owner = new Map<string, string>();
  lines.forEach((line, row) =>
    line.forEach((text, column) => {
      const here = `${row},${column}`;
      const from = text === "^" ? owner.get(`${row - 1},${column}`) : text === "<" ? owner.get(`${row},${column - 1}`) : undefined;
      owner.set(here, from ?? here);
      if (from !== undefined) {
        const [top = 0, left = 0] = from.split(",").map(Number);
        const old = anchors.get(from);
        anchors.set(from, { top, left, bottom: Math.max(row, old?.bottom ?? row), right: Math.max(column, old?.right ?? column) });
      } else if (text !== null && text !== "") cells.push({ row, column, value: text });
    }),
  );
  return sheetOf({ name, merges: [...anchors.values()] }, cells);
}

/** A workbook of one or more sheets of lines. */
export function bookOfLines(sheets: Readonly<Record<string, readonly Line[]>>): Workbook {
  return { name: "van-ban.xlsx", sheets: Object.entries(sheets).map(([name, lines]) => sheetOfLines(name, lines)), definedNames: [], savedAt: null };
}
