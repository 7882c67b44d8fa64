import { cutText } from "../withinLimits";
import type { WordBlock, WordCell, WordLine } from "./wordBlock";

/** What a cell of a sheet holds of a Word cell. */
export interface CellText {
  readonly text: string;
  readonly font: string;
}

/** The paragraphs of a cell as one text, a line each, blank ones at its ends left out; of a table within, a line each row. */
export function textOfBlocks(blocks: readonly WordBlock[]): CellText {
  const lines = linesOfBlocks(blocks);
  const fonts = new Set(lines.filter(({ text }) => text.trim() !== "").map(({ font }) => font));
  const [font = ""] = fonts;
  return { text: cutText(lines.map(({ text }) => text).join("\n").replace(/^\n+|\n+$/g, "")), font: fonts.size === 1 ? font : "" };
}

/** The lines of blocks, one below the other. */
export function linesOfBlocks(blocks: readonly WordBlock[]): WordLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === "line") return [block];
    return block.kind === "table" ? block.rows.map(({ cells }) => lineOfCells(cells)) : [];
  });
}

function lineOfCells(cells: readonly WordCell[]): WordLine {
  const texts = cells.filter(({ down }) => down !== "goesOn").map(({ blocks }) => textOfBlocks(blocks));
  const [first] = texts;
  return { kind: "line", text: texts.map(({ text }) => text).filter((text) => text !== "").join(" "), font: first?.font ?? "" };
}
