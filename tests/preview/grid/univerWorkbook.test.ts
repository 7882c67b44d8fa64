import { blankFile } from "../../../src/preview/files/blankFile";
import { hostWorkbookContract } from "../officeHost/hostWorkbookContract";
import { openHeadless } from "./headlessUniver";

const opened: { dispose(): void }[] = [];
afterAll(() => opened.forEach((one) => one.dispose()));

hostWorkbookContract("UniverWorkbook", () => {
  const blank = blankFile("bieu.xlsx", "Biểu 1");
  const second = blankFile("bieu.xlsx", "Biểu 2");
  const grid = openHeadless({ ...blank, sheets: [...blank.sheets, ...second.sheets] });
  opened.push(grid);
  return grid.workbook;
});
