import type { ReadTable } from "../submission";
import { NOTHING_WRITTEN, writtenValue } from "./writtenValue";
import { sha256 } from "./sha256";

const GROUPS = 5;

/**
 * The code of the figures of a submission: “8C1F-…”, twenty hex digits of the SHA-256 of what stands in which row and column of which form.
 * Where tables stand, in what order, and blank cells do not count.
 */
export function figuresCode(tables: readonly ReadTable[]): string {
  const copies = [...new Set(tables.map(({ copy }) => copy))].map((copy) => figuresIn(tables.filter((table) => table.copy === copy)).sort().join("\n"));
  const hash = sha256(copies.filter((figures) => figures !== "").sort().join("\n"));
  return Array.from({ length: GROUPS }, (_, i) => hash.slice(i * 4, i * 4 + 4)).join("-");
}

/** The figures of one copy of a form stay together: of two copies that exchange a figure both are others. */
function figuresIn(tables: readonly ReadTable[]): string[] {
  return tables.flatMap((table) =>
    [...table.cells.values()].flatMap((cell) => {
      const value = writtenValue(cell);
      return value === NOTHING_WRITTEN || cell.mergedFrom !== null ? [] : [[table.template.id, cell.rowId, cell.columnId, value].join("|")];
    }),
  );
}
