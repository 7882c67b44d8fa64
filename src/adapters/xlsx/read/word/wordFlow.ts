import type { WordBlock, WordRow, WordTable, WordText } from "./wordBlock";
import { linesOfBlocks } from "./wordText";

/** Texts side by side: a paragraph, or a line of each cell of a table that only lays the page out. */
export interface FlowLine {
  readonly kind: "texts";
  readonly texts: readonly WordText[];
}

/** What stands in a document, one below the other, its tables told from those that only lay the page out. */
export type FlowItem = FlowLine | WordTable | { readonly kind: "break" };

/** Letterheads and signatures stand in tables without borders, so small. */
const LAYOUT_ROWS = { two: 6, three: 2 } as const;

/** A document's tables with the lines around them, in order; blank lines left out. A table within a table's cell follows that table. */
export function flowOf(blocks: readonly WordBlock[]): FlowItem[] {
  const flow = flowWith(blocks, isLayout);
  return flow.some(({ kind }) => kind === "table") ? flow : flowWith(blocks, isFrame);
}

function flowWith(blocks: readonly WordBlock[], isPassedThrough: (table: WordTable) => boolean): FlowItem[] {
  const flow: FlowItem[] = [];
  const add = (block: WordBlock): void => {
    if (block.kind === "break") flow.push(block);
    else if (block.kind === "line") addTexts(flow, [block]);
    else if (isPassedThrough(block)) block.rows.forEach(addRow);
    else {
      for (const table of withTablesWithin(block, [])) if (table === block || !isPassedThrough(table)) flow.push(table);
    }
  };
  const addRow = ({ cells }: WordRow): void => {
    if (cells.some(({ blocks: within }) => holdsTable(within))) return cells.forEach(({ blocks: within }) => within.forEach(add));
    const lines = cells.map((cell) => linesOfBlocks(cell.blocks));
    const most = lines.reduce((sum, { length }) => Math.max(sum, length), 0);
    for (let i = 0; i < most; i++) addTexts(flow, lines.map((own) => own[i] ?? { text: "", font: "" }));
  };
  blocks.forEach(add);
  return flow;
}

function addTexts(flow: FlowItem[], texts: readonly WordText[]): void {
  if (texts.some(({ text }) => text.trim() !== "")) flow.push({ kind: "texts", texts });
}

/** A frame around something, or a page's layout: two columns, or a line or two of three. */
function isLayout(table: WordTable): boolean {
  const widest = columnsOf(table);
  return isFrame(table) || (widest <= 2 && table.rows.length <= LAYOUT_ROWS.two) || (widest <= 3 && table.rows.length <= LAYOUT_ROWS.three);
}

function isFrame(table: WordTable): boolean {
  return columnsOf(table) <= 1;
}

function columnsOf({ rows }: WordTable): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

function holdsTable(blocks: readonly WordBlock[]): boolean {
  return blocks.some(({ kind }) => kind === "table");
}

function withTablesWithin(table: WordTable, found: WordTable[]): WordTable[] {
  found.push(table);
  for (const { cells } of table.rows) {
    for (const { blocks } of cells) {
      for (const block of blocks) if (block.kind === "table") withTablesWithin(block, found);
    }
  }
  return found;
}
