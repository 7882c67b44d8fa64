import type { Sheet } from "../sheet/sheet";
import { cellOf, type ReadCell, type ReadTable } from "../submission";
import { formulaBookOf } from "../values/formula/formulaBook";
import { readCells } from "../values/readCells";
import { carriedValue } from "./carriedValue";
import { isFilled } from "./pasteLayout";

/** A line of a block with the row of the form that it is taken for. */
export interface PastedLine {
  /** From 0, headings not counted. */
  readonly line: number;
  readonly rowId: string;
  readonly likeness: number;
  readonly label: string;
}

/** One pasted cell, read as the row means it. */
export interface PastedCell {
  readonly match: PastedLine;
  readonly cell: ReadCell;
  readonly text: string;
  /** What would be written; null where it says nothing that a cell could hold. */
  readonly value: number | string | null;
  /** It can be read in two ways, and this is one. */
  readonly isUnclear: boolean;
}

/** Reads the cells of a block that was laid out in the table's columns, the first of which stands at `first`; line n stands in row n + 1. */
export function readPasted(sheet: Sheet, lines: readonly PastedLine[], table: ReadTable, first: number): PastedCell[] {
  const columns = table.columns.filter(isFilled);
  const places = lines.flatMap((match) =>
    columns.flatMap((column, i) => {
      const to = cellOf(table, match.rowId, column.id);
      const cell = sheet.cellAt(match.line + 1, first + i);
      return to && cell.kind !== "blank" ? [{ match, to, cell, column }] : [];
    }),
  );
  const readings = readCells(
    places.map(({ to, cell, column: { id, plan } }) => ({ rowId: to.rowId, columnId: id, year: plan.kind === "year" ? plan.year : null, meaning: to.meaning, cell, sheet: sheet.name, isTotal: false })),
    formulaBookOf([sheet]),
  );
  return places.flatMap(({ match, to, cell }, i) => {
    const read = readings[i];
    if (!read) return [];
    const own: ReadCell = { rowId: to.rowId, columnId: to.columnId, at: { sheet: "", row: cell.row, column: cell.column }, meaning: to.meaning, cell, mergedFrom: null, ...read };
    return [{ match, cell: own, text: cell.text, ...valueOf(own, to) }];
  });
}

/** Of a number that can be read in two ways the grouped one: 1.234 is how a Vietnamese writes it, 1,234 may be either. */
function valueOf(cell: ReadCell, to: ReadCell): Pick<PastedCell, "value" | "isUnclear"> {
  const { reading } = cell;
  if (reading.state !== "ambiguous") return { value: carriedValue(cell, to), isUnclear: false };
  const [grouped, decimal] = reading.candidates;
  return grouped === decimal ? { value: null, isUnclear: true } : { value: grouped, isUnclear: !/\d\.\d{3}$/u.test(reading.text) };
}
