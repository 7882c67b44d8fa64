import { readAssessment } from "./assessment";
import { readBinary } from "./binary";
import { Calculator } from "./calculate";
import { contentOf, isSettled } from "./content";
import { readCount } from "./count";
import type { FormulaBook } from "./formula/formulaBook";
import { readPercent } from "./percent";
import type { CellReading } from "./reading";
import type { HeldCell } from "./tableContext";
import { TableContext } from "./tableContext";
import { readTarget } from "./target";
import { readOrdinal, readText } from "./textValue";
import type { UnreadCell } from "./unreadCell";

export type { FormulaBook, UnreadCell };

/**
 * Reads all cells of one table at once, each as what its row and column say it is; the result is by key ("row@column").
 * Cells help each other: how numbers are written, their magnitude, whether a row of rates is written as fractions. Rates come out in percent.
 * Never throws on what a cell holds: odd cells come out unreadable, ambiguous or with remarks (check-report, “Reading cells”).
 */
export function readCells(cells: readonly UnreadCell[], book: FormulaBook): ReadonlyMap<string, CellReading> {
  const calculator = new Calculator(book);
  const contents = cells.map((unread) => ({ unread, content: contentOf(unread, calculator) }) as Contained);
  const table = new TableContext(contents.filter(isHeld));
  return new Map(contents.map((cell) => [cell.unread.key, isHeld(cell) ? readHeld(cell, table) : cell.content]));
}

type Contained = HeldCell | { readonly unread: UnreadCell; readonly content: CellReading };

function isHeld(cell: Contained): cell is HeldCell {
  return !isSettled(cell.content);
}

/** A text that a formula gives is put right where the formula looks: nothing is proposed in its place. */
function readHeld(cell: HeldCell, table: TableContext): CellReading {
  const read = readCell(cell, table);
  if (cell.unread.cell.formula === null || cell.content.kind !== "text") return read;
  return { ...read, remarks: read.remarks.map((remark) => ({ ...remark, propose: null })) };
}

function readCell({ unread, content }: HeldCell, table: TableContext): CellReading {
  const { meaning, cell } = unread;
  switch (meaning.value) {
    case "count":
      return readCount(content, meaning.measurementUnit, table.forCount(unread));
    case "percent":
      return readPercent(content, unread, table.forPercent(unread));
    case "binary":
      return readBinary(content, meaning.acceptsDocumentNumber);
    case "assessment":
      return readAssessment(content);
    case "ordinal":
      return readOrdinal(content);
    case "target":
      return readTarget(content, cell.format);
    case "agencyList":
    case "deadline":
      return readText(content, true);
    case "text":
    case "label":
      return readText(content, false);
  }
}
