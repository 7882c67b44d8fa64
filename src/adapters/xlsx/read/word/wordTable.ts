import { tooLarge } from "../../fileProblem";
import { GRID } from "../../limits";
import type { ReadBudget } from "../readBudget";
import type { XmlScanner } from "../xmlScanner";
import type { Merging, WordBlock, WordCell, WordRow, WordTable } from "./wordBlock";
import { eachWordChild } from "./wordChildren";
import { wordAttribute, wordName, wordNumber } from "./wordNames";
import { textOfBlocks } from "./wordText";

/** Takes one thing that stands in a cell; `isShown` is false where a cell merged from above covers it. */
export type TakeBlock = (name: string, blocks: WordBlock[], isShown: boolean) => void;

/** Reads `<w:tbl>` just opened; `file.tooLarge` when it is wider than any sheet, or longer than the budget allows. */
export function readWordTable(scanner: XmlScanner, take: TakeBlock, budget: ReadBudget): WordTable {
  const widths: number[] = [];
  const rows: WordRow[] = [];
  eachWordChild(scanner, (name) => {
    if (name === "tblGrid") readWidths(scanner, widths);
    else if (name === "tr") rows.push(...readRow(scanner, take));
    else scanner.skip();
    // Cells without anything in them take memory too.
    if (name === "tr") budget.wordPieces(1 + (rows.at(-1)?.cells.length ?? 0));
  });
  return { kind: "table", widths, rows };
}

function readWidths(scanner: XmlScanner, widths: number[]): void {
  const { depth } = scanner;
  while (scanner.nextChild(depth)) {
    if (wordName(scanner) === "gridCol") widths.push(Math.max(wordNumber(scanner, "w", 0), 0));
    else scanner.skip();
    if (widths.length > GRID.columns) throw tooWide();
  }
}

/** Nothing for a row that was deleted while changes were tracked. */
function readRow(scanner: XmlScanner, take: TakeBlock): WordRow[] {
  const cells: WordCell[] = [];
  let before = 0;
  let isDeleted = false;
  let columns = 0;
  eachWordChild(scanner, (name) => {
    if (name === "tc") cells.push(readCell(scanner, take));
    else if (name === "trPr") ({ before, isDeleted } = readRowProperties(scanner));
    else scanner.skip();
    columns += name === "tc" ? (cells.at(-1)?.span ?? 0) : 0;
    if (before + columns > GRID.columns) throw tooWide();
  });
  return isDeleted ? [] : [{ before, cells }];
}

function readRowProperties(scanner: XmlScanner): { before: number; isDeleted: boolean } {
  const { depth } = scanner;
  let before = 0;
  let isDeleted = false;
  while (scanner.nextChild(depth)) {
    const name = wordName(scanner);
    if (name === "gridBefore") before = Math.max(Math.trunc(wordNumber(scanner, "val", 0)), 0);
    else if (name === "del") isDeleted = true;
    else scanner.skip();
  }
  return { before, isDeleted };
}

function readCell(scanner: XmlScanner, take: TakeBlock): WordCell {
  const blocks: WordBlock[] = [];
  let properties = PLAIN_CELL;
  eachWordChild(scanner, (name) => {
    if (name === "tcPr") properties = readCellProperties(scanner);
    else take(name, blocks, properties.down !== "goesOn");
  });
  const { span, down, right } = properties;
  return { span, down, right, blocks, shown: textOfBlocks(blocks) };
}

type CellProperties = Pick<WordCell, "span" | "down" | "right">;
const PLAIN_CELL: CellProperties = { span: 1, down: "none", right: "none" };

function readCellProperties(scanner: XmlScanner): CellProperties {
  const { depth } = scanner;
  let span = 1;
  let down: Merging = "none";
  let right: Merging = "none";
  while (scanner.nextChild(depth)) {
    const name = wordName(scanner);
    if (name === "gridSpan") span = Math.max(Math.trunc(wordNumber(scanner, "val", 1)), 1);
    else if (name === "vMerge") down = mergingIn(scanner);
    else if (name === "hMerge") right = mergingIn(scanner);
    else scanner.skip();
  }
  return { span, down, right };
}

/** Without a value the cell goes on (ECMA-376-1, 17.4.84). */
function mergingIn(scanner: XmlScanner): Merging {
  return wordAttribute(scanner, "val") === "restart" ? "starts" : "goesOn";
}

function tooWide(): Error {
  return tooLarge(`a Word table of more than ${GRID.columns} columns`);
}
