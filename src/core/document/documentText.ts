import type { DocumentBlock, DocumentSpec, SpecColumns, SpecTable } from "./documentSpec";

/** A document as plain text: what stands side by side comes one after another, a row of a table is one line, with “ – ” between its cells. */
export function documentText({ blocks }: DocumentSpec): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: DocumentBlock): string {
  if (block.kind === "paragraph") return oneLine(block.text);
  return block.kind === "columns" ? columnsText(block) : tableText(block);
}

function columnsText({ columns }: SpecColumns): string {
  const texts = columns.map(({ lines }) => lines.flatMap((line) => (line.kind === "paragraph" && line.text.trim() !== "" ? [oneLine(line.text)] : [])).join("\n"));
  return texts.filter((text) => text !== "").join("\n\n");
}

function tableText({ columns, rows }: SpecTable): string {
  return [columns.map(({ heading }) => heading), ...rows].map((cells) => cells.map(oneLine).filter((text) => text !== "").join(" – ")).join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
