import { cell, docxOf, paragraph, row, table } from "../adapters/xlsx/read/word/docxOf";

type Line = readonly (string | null)[];

/** One table of a document, with the paragraphs above and below it. */
export interface WordStretch {
  readonly above: readonly string[];
  readonly lines: readonly Line[];
  readonly below?: readonly string[];
}

/** A .docx of tables; "^" continues the merged cell above, "<" the one to the left; a line shorter than the longest ends in blank cells. */
export function wordOf(stretches: readonly WordStretch[]): Uint8Array {
  const paragraphs = (texts: readonly string[]): string => texts.map((text) => paragraph(text)).join("");
  return docxOf(stretches.map(({ above, lines, below = [] }) => paragraphs(above) + wordTable(lines) + paragraphs(below)).join(""));
}

function wordTable(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ length }) => length));
  const rows = lines.map((line, at) => {
    const cells: string[] = [];
    for (let column = 0; column < width; column++) {
      let span = 1;
      while (line[column + span] === "<") span++;
      const text = line[column] ?? "";
      const down = text === "^" ? "<w:vMerge/>" : lines[at + 1]?.[column] === "^" ? `<w:vMerge w:val="restart"/>` : "";
      cells.push(cell(text === "^" ? "" : broken(text), `<w:gridSpan w:val="${span}"/>${down}`));
      column += span - 1;
    }
    return row(cells);
  });
  return table(rows, Array.from({ length: width }, () => 1200));
}

/** Line breaks within a cell are paragraphs. */
function broken(text: string): string {
  return text.split("\n").map((part) => paragraph(part)).join("");
}
