import type { CellRef } from "../../core/sheet/address";
import { isBusy } from "./refusals";

/** Goes to a cell in one round trip. False: the sheet is hidden or gone. */
export async function select(context: Excel.RequestContext, { sheet: name, row, column }: CellRef): Promise<boolean> {
  const { worksheets } = context.workbook;
  try {
    const sheet = worksheets.getItem(name);
    sheet.activate();
    sheet.getCell(row, column).select();
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
