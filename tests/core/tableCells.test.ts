import { readTables } from "../../src/workflows/readTables";
import { detectTables } from "../../src/core/detection/detectTables";
import type { ReadCell } from "../../src/core/submission";
import { TableCells } from "../../src/core/tableCells";
import { templates } from "../../src/templates";
import { bookOfLines } from "../documents/bookOf";
import { headings, lines, titles } from "../documents/tasks2023";

const book = bookOfLines({ KH: [...titles.map((title) => [title]), [], [...headings], ...lines] });
const [table] = readTables(book, detectTables(book.sheets, [], templates).tables);
const list: readonly ReadCell[] = [...(table?.cells.values() ?? [])];
const spelled = new Map(list.map((cell) => [`${cell.rowId}@${cell.columnId}`, cell]));

test("the cells of a table are those of a map by “row@column”, in the rows' order", () => {
  const cells = new TableCells(list);
  expect(list.length).toBeGreaterThan(100);
  expect(cells.size).toBe(spelled.size);
  expect([...cells.keys()]).toEqual([...spelled.keys()]);
  expect([...cells.entries()]).toEqual([...spelled]);
  expect([...cells]).toEqual([...spelled]);
  const seen: string[] = [];
  cells.forEach((cell, key) => seen.push(`${key} ${cell.at.row}`));
  expect(seen).toEqual([...spelled].map(([key, cell]) => `${key} ${cell.at.row}`));
});

test("a cell is found by its key, and none by another", () => {
  const cells = new TableCells(list);
  for (const [key, cell] of spelled) expect(cells.get(key)).toBe(cell);
  for (const key of ["", "@", "bd2023.1", "bd2023.1@", "@task", "bd2023.1@nobody", "bd2023.999@task"]) expect([key, cells.get(key), cells.has(key)]).toEqual([key, undefined, false]);
  expect(cells.has("bd2023.1@task")).toBe(true);
});

test("a row's id may hold the sign itself", () => {
  const [first] = list;
  if (!first) throw new Error("no cells");
  const odd: ReadCell = { ...first, rowId: "+thư@điện tử" };
  expect(new TableCells([odd]).get(`+thư@điện tử@${first.columnId}`)).toBe(odd);
});
