import { a1, a1Range, type CellRef } from "../../core/sheet/address";
import { rectanglesOf } from "./rectangles";
import { isBusy } from "./refusals";

/** Goes to a cell in one round trip and chooses those of `besides` on its sheet with it; typing goes to the cell. Before ExcelApi 1.18 the cell alone is chosen. False: the sheet is hidden or gone. */
export async function select(context: Excel.RequestContext, at: CellRef, besides: readonly CellRef[] = []): Promise<boolean> {
  const { sheet: name } = at;
  const { worksheets } = context.workbook;
  try {
    const sheet = worksheets.getItem(name);
    sheet.activate();
    const others = rectanglesOf(besides.filter((one) => one.sheet === name && !(one.row === at.row && one.column === at.column)));
    if (others.length > 0 && Office.context.requirements.isSetSupported("ExcelApi", "1.18")) {
      sheet.getRanges([a1(at), ...others.map(a1Range)].join(",")).select();
    } else sheet.getCell(at.row, at.column).select();
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
