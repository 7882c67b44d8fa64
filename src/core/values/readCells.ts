import type { Meaning } from "../template/columns";
import { readAssessment } from "./assessment";
import { readBinary } from "./binary";
import { Calculator } from "./calculate";
import type { Content } from "./content";
import { contentOf, isSettled } from "./content";
import { readCount, readNumber } from "./count";
import type { FormulaBook } from "./formula/formulaBook";
import { readPercent } from "./percent";
import type { CellReading } from "./reading";
import type { HeldCell } from "./tableContext";
import { TableContext } from "./tableContext";
import { readTarget } from "./target";
import { readDeadline, readOrdinal, readText } from "./textValue";
import type { UnreadCell } from "./unreadCell";

export type { FormulaBook, UnreadCell };

/**
 * Reads all cells of one table at once, each as what its row and column say it is; the readings come in the cells' order.
 * Cells help each other: how numbers are written, their magnitude, whether a row of rates is written as fractions. Rates come out in percent.
 * Never throws on what a cell holds: odd cells come out unreadable, ambiguous or with remarks (check-report, “Reading cells”).
 */
export function readCells(cells: readonly UnreadCell[], book: FormulaBook): readonly CellReading[] {
  const calculator = new Calculator(book);
  const held: HeldCell[] = [];
  const contents = cells.map((unread) => {
    const content = isFigure(unread.meaning) ? contentOf(unread, calculator) : null;
    if (content && !isSettled(content)) held.push({ unread, content });
    return content;
  });
  const table = new TableContext(held);
  return cells.map((unread, i) => readUnread(unread, contents[i] ?? contentOf(unread, calculator), table));
}

/** `readCells` for cells of a table without figures, that are read one by one: of a large table not all need to be held at once. */
export function singleCellReader(book: FormulaBook): (unread: UnreadCell) => CellReading {
  const calculator = new Calculator(book);
  const table = new TableContext([]);
  return (unread) => readUnread(unread, contentOf(unread, calculator), table);
}

/** True for a count or a rate: only they help each other. */
export function isFigure({ value }: Meaning): boolean {
  return value === "count" || value === "percent";
}

/** A text that a formula gives is put right where the formula looks: nothing is proposed in its place. */
function readUnread(unread: UnreadCell, content: Content | CellReading, table: TableContext): CellReading {
  if (isSettled(content)) return content;
  const read = readCell(unread, content, table);
  if (unread.cell.formula === null || content.kind !== "text" || read.remarks.length === 0) return read;
  return { ...read, remarks: read.remarks.map((remark) => ({ ...remark, propose: null })) };
}

function readCell(unread: UnreadCell, content: Content, table: TableContext): CellReading {
  const { meaning, cell } = unread;
  switch (meaning.value) {
    case "count":
      return content.kind === "number" ? readNumber(content) : readCount(content, meaning.measurementUnit, table.forCount(unread));
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
      return readText(content, true);
    case "deadline":
      return readDeadline(content, cell.format);
    case "text":
    case "label":
      return readText(content, false);
  }
}
