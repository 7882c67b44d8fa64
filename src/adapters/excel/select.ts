import { a1Range, type CellRange, type CellRef } from "../../core/sheet/address";
import { isBusy } from "./refusals";

/** Goes to a cell in one round trip; with those of `besides` that stand in its column or row, the stretch that holds them all is chosen. False: the sheet is hidden or gone. */
export async function select(context: Excel.RequestContext, at: CellRef, besides: readonly CellRef[] = []): Promise<boolean> {
  const { sheet: name } = at;
  const { worksheets } = context.workbook;
  try {
    const sheet = worksheets.getItem(name);
    sheet.activate();
    sheet.getRange(a1Range(stretchOf(at, besides.filter(({ sheet: other }) => other === name)))).select();
    await context.sync();
    return true;
  } catch (error) {
    if (isBusy(error)) throw error;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const found = worksheets.items.find((item) => item.name.toLowerCase() === name.toLowerCase());
    if (found?.visibility === "Visible") throw error;
    return false;
  }
}

/** Excel's way to choose single cells apart came late, so that those out of line are left out. */
function stretchOf({ row, column }: CellRef, besides: readonly CellRef[]): CellRange {
  const below = besides.filter((other) => other.column === column).map((other) => other.row);
  const beside = below.some((other) => other !== row) ? [] : besides.filter((other) => other.row === row).map((other) => other.column);
  return { top: Math.min(row, ...below), bottom: Math.max(row, ...below), left: Math.min(column, ...beside), right: Math.max(column, ...beside) };
}
