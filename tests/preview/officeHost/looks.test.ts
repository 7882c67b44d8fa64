import { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import type { OfficeHost } from "../../../src/preview/officeHost/officeHost";
import { at } from "./hostWorkbookContract";
import { loadOffice } from "./loadOffice";
import { refusal } from "./refusal";

let host: OfficeHost;
let sheetId: string;
beforeEach(async () => {
  host = await loadOffice(new MemoryWorkbook("bao-cao.xlsx", ["PL1"]));
  sheetId = host.grid.activeSheet();
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("PL1");

test("letters, ground, alignment and lock are set and read; what differs reads null", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B2");
    range.format.font.set({ name: "Times New Roman", size: 13, bold: true, color: "#C00000" });
    range.format.fill.color = "#F2F2F2";
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    range.format.textOrientation = 90;
    sheetOf(context).getRange("B2").format.protection.locked = false;
    const wider = sheetOf(context).getRange("A1:C2");
    range.load("format/font/name,format/font/size,format/fill/color,format/horizontalAlignment,format/wrapText,format/indentLevel,format/textOrientation,format/protection/locked");
    wider.load("format/fill/color,format/font/bold");
    await context.sync();
    const { format } = range;
    expect([format.font.name, format.font.size, format.fill.color, format.horizontalAlignment, format.wrapText, format.indentLevel, format.textOrientation]).toEqual(["Times New Roman", 13, "#F2F2F2", "Center", true, 2, 90]);
    expect([format.protection.locked, wider.format.fill.color, wider.format.font.bold]).toEqual([null, null, null]);
  });
});

test("lines are drawn on the edges and inside", async () => {
  await Excel.run(async (context) => {
    const { borders } = sheetOf(context).getRange("B2:C3").format;
    for (const side of ["EdgeTop", "EdgeLeft", "EdgeBottom", "EdgeRight", "InsideHorizontal"] as const) {
      borders.getItem(side).style = "Continuous";
      borders.getItem(side).color = "#000000";
    }
    borders.getItem("EdgeBottom").style = "Dot";
    borders.getItem("EdgeLeft").style = "None";
    const inside = borders.getItem("InsideVertical").load("style");
    const bottom = borders.getItem("EdgeBottom").load("style,color,weight");
    await context.sync();
    expect([inside.style, bottom.style, bottom.color, bottom.weight]).toEqual(["None", "Dot", "#000000", "Thin"]);
  });
  const sides = host.grid.styles(sheetId, at("B2:C3")).map((row) => row.map(({ borders }) => [borders.top, borders.right, borders.bottom, borders.left].map((line) => line?.style ?? "-").join(" ")));
  expect(sides).toEqual([
    ["Continuous - Continuous -", "Continuous Continuous Continuous -"],
    ["Continuous - Dot -", "Continuous Continuous Dot -"],
  ]);
});

test("heights, widths, hidden lines", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A:A").format.columnWidth = 100;
    sheet.getRange("2:3").format.rowHeight = 40;
    sheet.getRange("B1").getEntireColumn().columnHidden = true;
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("A10:A11").setRowProperties([{ format: { rowHeight: 20 } }, { rowHidden: true }]);
    sheet.getRange("D1:E1").setColumnProperties([{ format: { columnWidth: 70 } }, {}]);
    const rows = sheet.getRange("A1:E4").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = sheet.getRange("A1:E4").getColumnProperties({ columnHidden: true });
    const width = sheet.getRange("D4").load("format/columnWidth");
    await context.sync();
    expect(rows.value).toEqual([15, 40, 40, 15].map((rowHeight, index) => ({ rowHidden: index === 2, format: { rowHeight } })));
    expect(columns.value).toEqual([false, true, false, false, false].map((columnHidden) => ({ columnHidden })));
    expect(width.format.columnWidth).toBe(70);
  });
  expect(host.grid.lines(sheetId, "rows", 9, 10)).toEqual([{ size: 20, hidden: false }, { size: 15, hidden: true }]);
});

test("looks are set and read cell by cell", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B2");
    range.setCellProperties([
      [{ format: { font: { name: ".VnTime", bold: true } } }, { format: { fill: { color: "#FFFF00" }, borders: { bottom: { style: "Dot" } } } }],
      [{}, { format: { protection: { locked: false } } }],
    ]);
    const seen = range.getCellProperties({ address: true, format: { font: { name: true }, protection: true } });
    await context.sync();
    expect(seen.value).toEqual([
      [{ address: "'PL1'!A1", format: { font: { name: ".VnTime" }, protection: { locked: true, formulaHidden: false } } }, { address: "'PL1'!B1", format: { font: { name: "Calibri" }, protection: { locked: true, formulaHidden: false } } }],
      [{ address: "'PL1'!A2", format: { font: { name: "Calibri" }, protection: { locked: true, formulaHidden: false } } }, { address: "'PL1'!B2", format: { font: { name: "Calibri" }, protection: { locked: false, formulaHidden: false } } }],
    ]);
  });
  expect(host.grid.styles(sheetId, at("B1"))[0]?.[0]).toMatchObject({ fill: "#FFFF00", borders: { bottom: { style: "Dot" }, top: null } });
  expect(await refusal((context) => sheetOf(context).getRange("A1:B2").setCellProperties([[{}]]))).toBe("InvalidArgument");
  expect(await refusal((context) => void (sheetOf(context).getRange("A1").format.fill.color = "vàng"))).toBe("InvalidArgument");
});

test("rows are fitted to wrapped text", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    range.values = [["Tỷ lệ hồ sơ được giải quyết đúng hạn trên tổng số hồ sơ đã tiếp nhận trong năm báo cáo"]];
    range.format.wrapText = true;
    range.format.autofitRows();
    range.load("format/rowHeight");
    await context.sync();
    expect(range.format.rowHeight).toBeGreaterThan(60);
  });
});

test("panes are frozen at a range and released", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
    const at5 = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(at5.address).toBe("'PL1'!A1:B5");
    expect(host.grid.freeze(sheetId)).toEqual({ rows: 5, columns: 2 });
    sheet.freezePanes.freezeRows(3);
    const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(rows.address).toBe("'PL1'!1:3");
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("a page is laid out", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Centimeters", { top: 2, left: 3 });
    pageLayout.setPrintTitleRows("$5:$6");
    pageLayout.setPrintArea(sheet.getRange("A1:H40"));
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
    sheet.horizontalPageBreaks.add("A20");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    pageLayout.load("orientation,paperSize,zoom,topMargin,leftMargin");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, titles.address]).toEqual(["Landscape", "A4", { horizontalFitToPages: 1, verticalFitToPages: 0 }, "'PL1'!5:6"]);
    expect(pageLayout.topMargin).toBeCloseTo(56.69, 2);
    expect(pageLayout.leftMargin).toBeCloseTo(85.04, 2);
  });
  expect(host.document.sheet(sheetId).page).toMatchObject({ rowBreaks: [19], columnBreaks: [], printArea: at("A1:H40"), headersFooters: { centerFooter: "Trang &P/&N" } });
});

test("clearing takes looks, merges and rules away", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B2");
    range.values = [[1, 2], [3, 4]];
    range.merge();
    range.format.fill.color = "#FFFF00";
    range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    sheetOf(context).getRange("A1:C3").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
    range.clear();
    await context.sync();
  });
  expect(host.grid.usedRange(sheetId, true)).toBeNull();
  expect(host.grid.merges(sheetId)).toEqual([]);
  expect(host.grid.styles(sheetId, at("A1"))[0]?.[0]?.fill).toBeNull();
  expect(host.document.sheet(sheetId).validations).toEqual([]);
  expect(host.document.sheet(sheetId).conditionalFormats.map(({ ranges }) => ranges)).toEqual([[at("A3:C3"), at("C1:C2")]]);
});
