const MOST_SPAN = 100;

/** The tables of a piece of HTML, as Word and Excel put it on the clipboard, as text with tabs between cells; null where it holds none. */
export function pastedTable(html: string): string | null {
  const rows = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr")];
  const lines: string[][] = [];
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.querySelectorAll<HTMLTableCellElement>(":scope > td, :scope > th")) {
      while (lines[at]?.[column] !== undefined) column++;
      const [across, down] = [cell.colSpan, cell.rowSpan].map((span) => Math.min(Math.max(span, 1), MOST_SPAN));
      for (let i = 0; i < (down ?? 1) && at + i < rows.length; i++) {
        const line = (lines[at + i] ??= []);
        for (let j = 0; j < (across ?? 1); j++) line[column + j] = i + j === 0 ? textOf(cell) : "";
      }
    }
    lines[at] ??= [];
  });
  return lines.length === 0 ? null : lines.map((line) => Array.from(line, (text) => text ?? "").join("\t")).join("\n");
}

function textOf(cell: HTMLTableCellElement): string {
  return (cell.textContent ?? "").replace(/\s+/gu, " ").trim();
}
