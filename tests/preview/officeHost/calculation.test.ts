import { recalculate } from "../../../src/preview/officeHost/memory/recalculate";
import { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import { at } from "./hostWorkbookContract";

/** Writes formulas with their stored results (null: none) below each other from A1 and answers what the cells show. */
async function shown(cells: readonly (readonly [formula: string | null, value: number | string | null])[]): Promise<unknown[]> {
  const book = new MemoryWorkbook();
  const range = { ...at("A1"), bottom: cells.length - 1 };
  book.write(book.activeSheet(), range, cells.map(([formula, value]) => [{ formula, value }]));
  await book.settle();
  return book.cells(book.activeSheet(), range).map(([cell]) => cell?.value);
}

test("what the core computes is computed, whatever was stored", async () => {
  expect(await shown([[null, 2], [null, 3], ["=SUM(A1:A2)", 99], ["=A3*2", 0], ['=IF(COUNT(A1:A2)=0,"",A1/A2)', null], ["=ROUND(A5,2)", null]])).toEqual([2, 3, 5, 10, 0.666666666666667, 0.67]);
});

test("of other formulas the stored result stays, and those that refer to it use it", async () => {
  expect(await shown([["=VLOOKUP(1,B1:C9,2)", 7], ["=A1+1", null], ["=SUM(A1:A2)", null]])).toEqual([7, 8, 15]);
  expect(await shown([["=VLOOKUP(1,B1:C9,2)", "Đạt"], ["=SUM(A1:A1)", 5]])).toEqual(["Đạt", 0]);
});

test("a formula beyond us without a stored result shows 0, as an unopened file would", async () => {
  expect(await shown([["=XLOOKUP(1,B:B,C:C)", null], ["=A2+1", null]])).toEqual([0, 0]);
});

test("nothing to compute ends at once", () => {
  expect(() => recalculate([], [])).not.toThrow();
});
