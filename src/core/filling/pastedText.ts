/** The cells of a block as spreadsheets and Word put it on the clipboard: a line a row, tabs between cells, quotes around cells that hold either. */
export function pastedText(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    rows[rows.length - 1]?.push(cell.trim());
    cell = "";
  };
  const signs = text.replace(/\r\n?/gu, "\n");
  for (let i = 0; i < signs.length; i++) {
    const sign = signs[i] ?? "";
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (signs[i + 1] === '"') cell += signs[++i] ?? "";
      else isQuoted = false;
    } else if (sign === '"' && cell === "" && closesCell(signs, i + 1)) isQuoted = true;
    else if (sign === "\t") endCell();
    else if (sign === "\n") {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows.filter((row) => row.some((one) => one !== ""));
}

/** A quote that opens a cell is closed before a tab, a line's end or the end; the ditto mark of a table is no such quote. */
function closesCell(text: string, from: number): boolean {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++;
    else return at > from && (at + 1 >= text.length || text[at + 1] === "\t" || text[at + 1] === "\n");
  }
  return false;
}
