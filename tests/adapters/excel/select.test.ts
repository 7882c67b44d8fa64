import { sheetOf } from "../../../src/core/sheet/sheet";
import { parseA1, parseA1Range } from "../../../src/core/sheet/address";
import { openInMemory, workbookOf } from "./openInMemory";

const cells = [0, 1, 2, 3, 4].map((row) => ({ row, column: 2, value: row }));
const book = workbookOf(sheetOf({ name: "PL 2" }, cells), sheetOf({ name: "PL3" }, cells));
const ref = (cell: string, sheet = "PL 2") => ({ sheet, ...(parseA1(cell) ?? { row: -1, column: -1 }) });

test.each([
  ["a total with its parts below", "C2", ["C4", "C3"], "C2:C4"],
  ["a part with its total above", "C4", ["C2"], "C2:C4"],
  ["figures of two years in a row", "C2", ["D2"], "C2:D2"],
  ["cells out of line are left out", "C2", ["D3", "E5"], "C2"],
  ["a column before a row", "C2", ["C3", "D2"], "C2:C3"],
  ["nothing besides", "C2", ["C2"], "C2"],
])("%s", async (_, at, besides, chosen) => {
  const { open, grid, host } = await openInMemory(book, 14);
  expect(await open.select(ref(at), [...besides.map((cell) => ref(cell)), ref("C9", "PL3")])).toBe(true);
  expect(grid.selection().range).toEqual(parseA1Range(chosen));
  expect(host.syncs).toBe(1);
});
