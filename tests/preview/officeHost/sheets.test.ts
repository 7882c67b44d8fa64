import { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import type { OfficeHost } from "../../../src/preview/officeHost/officeHost";
import { loadOffice } from "./loadOffice";
import { refusal } from "./refusal";

let host: OfficeHost;
beforeEach(async () => {
  host = await loadOffice(new MemoryWorkbook("bao-cao.xlsx", ["PL1", "PL2"]));
});

const names = () => host.grid.sheets().map(({ name }) => name);

test("Office starts as Excel on a desktop", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  expect([Office.context.requirements.isSetSupported("ExcelApi", "1.14"), Office.context.requirements.isSetSupported("ExcelApi", "9.9")]).toEqual([true, false]);
});

test("sheets are listed with what was asked for and no more", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    context.workbook.load("name");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([["PL1", "Visible"], ["PL2", "Visible"]]);
    expect(worksheets.items.map(({ id }) => id)).toEqual(host.grid.sheets().map(({ id }) => id));
    expect(context.workbook.name).toBe("bao-cao.xlsx");
    expect(() => worksheets.items[0]?.position).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
  });
});

test("a sheet is added, renamed, moved, hidden, deleted", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("PL3");
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
    sheet.name = "Phụ lục 3";
    sheet.position = 0;
    sheet.tabColor = "#FF0000";
    sheet.showGridlines = false;
    sheet.load("name,position,tabColor,showGridlines");
    await context.sync();
    expect([sheet.name, sheet.position, sheet.tabColor, sheet.showGridlines]).toEqual(["Phụ lục 3", 0, "#FF0000", false]);
  });
  expect(names()).toEqual(["Phụ lục 3", "PL1", "PL2"]);
  expect(await refusal((context) => context.workbook.worksheets.getItem("phụ lục 3").delete())).toBe("");
  expect(names()).toEqual(["PL1", "PL2"]);
});

test("names Excel does not take are refused", async () => {
  const add = (name: string) => refusal((context) => void context.workbook.worksheets.add(name));
  expect(await add("pl1")).toBe("ItemAlreadyExists");
  expect([await add("a/b"), await add("x".repeat(32)), await add("'a"), await add("[x]")]).toEqual(Array(4).fill("InvalidArgument"));
  expect(names()).toEqual(["PL1", "PL2"]);
});

test("what does not exist is a null object, or refused", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("PL9");
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
  expect(await refusal((context) => void context.workbook.worksheets.getItem("PL9").load("name"))).toBe("ItemNotFound");
  expect(await refusal((context) => void (context.workbook.worksheets.getItemOrNullObject("PL9").getRange("A1").values = [[1]]))).toBe("InvalidObjectPath");
});

test("earlier actions of a request that fails stay done", async () => {
  const code = await refusal((context) => {
    context.workbook.worksheets.getItem("PL1").getRange("A1").values = [["trước"]];
    context.workbook.worksheets.getItem("PL9").getRange("A1").values = [["sau"]];
  });
  expect(code).toBe("ItemNotFound");
  const [first] = host.grid.sheets();
  expect(host.grid.cells(first?.id ?? "", { top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0]?.value).toBe("trước");
});

test("what this host does not serve is refused loudly", async () => {
  expect(await refusal((context) => void context.workbook.worksheets.getItem("PL1").charts.load("items/name"))).toBe("NotImplemented");
  expect(await refusal((context) => void context.workbook.worksheets.getItem("PL1").getRange("A1").moveTo("B1"))).toBe("NotImplemented");
  expect(await refusal((context) => void context.workbook.worksheets.getItem("PL1").getRange("A1").load("hyperlink"))).toBe("NotImplemented");
  expect(await refusal((context) => void (context.workbook.worksheets.getItem("PL1").standardWidth = 5))).toBe("NotImplemented");
});

test("while a cell is being edited nothing is done", async () => {
  host.editingCell = true;
  expect(await refusal((context) => void (context.workbook.worksheets.getItem("PL1").getRange("A1").values = [[1]]))).toBe("InvalidOperationInCellEditMode");
  host.editingCell = false;
  expect(host.grid.usedRange(host.grid.activeSheet(), true)).toBeNull();
});

test("selecting goes there; a hidden sheet can't be gone to", async () => {
  expect(await refusal((context) => context.workbook.worksheets.getItem("PL2").getRange("C3:D4").select())).toBe("");
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([range.address, active.name]).toEqual(["'PL2'!C3:D4", "PL2"]);
  });
  expect(await refusal((context) => void (context.workbook.worksheets.getItem("PL1").visibility = "Hidden"))).toBe("");
  expect(await refusal((context) => context.workbook.worksheets.getItem("PL1").getRange("A1").select())).toBe("InvalidOperation");
  expect(await refusal((context) => context.workbook.worksheets.getItem("PL1").activate())).toBe("InvalidOperation");
  expect(await refusal((context) => context.workbook.worksheets.getItem("PL2").delete())).toBe("InvalidOperation");
});

test("clean-up after Excel.run is no sync", async () => {
  await Excel.run(async (context) => {
    for (let turn = 0; turn < 3; turn++) {
      context.workbook.worksheets.getItem("PL1").getRange("A1").load("values");
      await context.sync();
    }
  });
  expect(host.syncs).toBe(3);
  expect(host.log.filter(({ purpose }) => purpose === "cleanUp").length).toBeLessThanOrEqual(1);
});

test("a chart sheet is listed and can be chosen, and refuses what needs cells", async () => {
  const id = host.grid.sheets()[1]?.id ?? "";
  host.document.chartSheets.add(id);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL2").load("name,visibility");
    sheet.activate();
    await context.sync();
    expect([sheet.name, sheet.visibility]).toEqual(["PL2", "Visible"]);
  });
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("PL2");
  expect(await refusal((context) => void sheetOf(context).getRange("A1").load("values"))).toBe("UnsupportedSheet");
  expect(await refusal((context) => void sheetOf(context).getUsedRange(true).load("address"))).toBe("UnsupportedSheet");
  expect(await refusal((context) => void sheetOf(context).protection.load("protected"))).toBe("UnsupportedSheet");
  expect(await refusal((context) => void sheetOf(context).names.load("items/name"))).toBe("UnsupportedSheet");
  expect(await refusal((context) => void context.workbook.getActiveCell().load("address"))).toBe("InvalidSelection");
  await Excel.run(async (context) => {
    sheetOf(context).delete();
    await context.sync();
  });
  expect(host.document.chartSheets.has(id)).toBe(false);
});
