import { cutText } from "../withinLimits";
import type { WordBlock, WordLine, WordRow, WordText } from "./wordBlock";

const BLANK: WordText = { text: "", font: "" };

/** The paragraphs of a cell as one text, a line each, blank ones at its ends left out; of a table within, a line each row. */
export function textOfBlocks(blocks: readonly WordBlock[]): WordText {
  const lines = blocks.length === 0 ? [] : linesOfBlocks(blocks);
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last) return BLANK;
  const shown = lines.slice(lines.indexOf(first), lines.lastIndexOf(last) + 1);
  const isOneFont = filled.every(({ font }) => font === first.font);
  return { text: cutText(shown.map(({ text }) => text).join("\n")), font: isOneFont ? first.font : "" };
}

/** The lines of blocks, one below the other. */
export function linesOfBlocks(blocks: readonly WordBlock[]): WordLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === "line") return [block];
    return block.kind === "table" ? block.rows.map(lineOfRow) : [];
  });
}

function lineOfRow({ cells }: WordRow): WordLine {
  const texts = cells.filter(({ down, shown }) => down !== "goesOn" && shown.text !== "").map(({ shown }) => shown);
  return { kind: "line", text: texts.map(({ text }) => text).join(" "), font: texts[0]?.font ?? "" };
}
