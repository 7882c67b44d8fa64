import { sheetOf } from "../../../../core/sheet/sheet";
import type { CellInput, Sheet } from "../../../../core/sheet/sheet";
import { tooLarge } from "../../fileProblem";
import { GRID, LIMITS } from "../../limits";
import type { ReadBudget } from "../readBudget";
import type { WordTable } from "./wordBlock";
import type { FlowItem, FlowLine } from "./wordFlow";
import { layTable } from "./wordGrid";

/** Rows kept for the lines above a table, so that its first row is row 101 of its sheet, its fifth row 105. */
const ROOM_ABOVE = 100;
/** Of more lines, the first (the letterhead) and the last (the title) are kept. */
const FIRST_ABOVE = 40;
/** Lines below a table stand apart from it: in Word nothing but its own rows belongs to it. */
const GAP_BELOW = 20;

interface Stretch {
  readonly above: readonly FlowLine[];
  readonly table: WordTable;
  below: readonly FlowLine[];
}

/** One sheet for each table, “Bảng 1”, “Bảng 2” …, from row 101 on, under the lines that stand above it in the document. */
export function wordSheets(flow: readonly FlowItem[], budget: ReadBudget): Sheet[] {
  return stretchesOf(flow).map((stretch, i) => {
    if (i === LIMITS.sheets) throw tooLarge(`more than ${LIMITS.sheets} tables`);
    return sheetOfStretch(stretch, `Bảng ${i + 1}`, budget);
  });
}

/** Lines between two tables belong to the next one, but for those before a new page: they close the one before. */
function stretchesOf(flow: readonly FlowItem[]): Stretch[] {
  const stretches: Stretch[] = [];
  let lines: FlowLine[] = [];
  let isClosed = true;
  for (const item of flow) {
    const last = stretches.at(-1);
    if (item.kind === "texts") lines.push(item);
    else if (item.kind === "table") {
      stretches.push({ above: lines, table: item, below: [] });
      lines = [];
      isClosed = false;
    } else if (last && !isClosed) {
      last.below = lines;
      lines = [];
      isClosed = true;
    }
  }
  const last = stretches.at(-1);
  if (last) last.below = [...last.below, ...lines];
  return stretches;
}

function sheetOfStretch({ above, table, below }: Stretch, name: string, budget: ReadBudget): Sheet {
  const laid = layTable(table, budget);
  const kept = above.length <= ROOM_ABOVE ? above : [...above.slice(0, FIRST_ABOVE), ...above.slice(FIRST_ABOVE - ROOM_ABOVE)];
  const end = ROOM_ABOVE + laid.rowCount;
  if (end + GAP_BELOW + below.length > GRID.rows) throw tooLarge(`a Word table of ${laid.rowCount} rows`);
  const width = Math.max(laid.columnCount, 1);
  const cells: CellInput[] = [
    ...kept.flatMap((line, i) => cellsOfLine(line, ROOM_ABOVE - kept.length + i, width)),
    ...laid.cells.map((cell) => ({ ...cell, row: cell.row + ROOM_ABOVE })),
    ...below.flatMap((line, i) => cellsOfLine(line, i === 0 ? end : end + GAP_BELOW + i, width)),
  ];
  const merges = laid.merges.map((merge) => ({ ...merge, top: merge.top + ROOM_ABOVE, bottom: merge.bottom + ROOM_ABOVE }));
  return sheetOf({ name, merges, onlyTexts: true }, cells);
}

/** Texts side by side share out the width of the table. */
function cellsOfLine({ texts }: FlowLine, row: number, width: number): CellInput[] {
  const share = Math.max(width / texts.length, 1);
  return texts.flatMap(({ text, font }, i) => (text.trim() === "" ? [] : [{ row, column: Math.floor(i * share), value: text, font }]));
}
