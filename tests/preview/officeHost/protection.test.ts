import { HostDocument } from "../../../src/preview/officeHost/document/hostDocument";
import { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import type { OfficeHost } from "../../../src/preview/officeHost/officeHost";
import { loadOffice } from "./loadOffice";
import { refusal } from "./refusal";

let host: OfficeHost;
beforeEach(async () => {
  host = await loadOffice(new MemoryWorkbook("bao-cao.xlsx", ["PL1", "PL2"]));
});

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("PL1");
const write = (address: string) => refusal((context) => void (sheetOf(context).getRange(address).values = [[1]]));

async function protect(options?: Excel.WorksheetProtectionOptions, password?: string): Promise<string> {
  return refusal((context) => {
    sheetOf(context).getRange("B2").format.protection.locked = false;
    sheetOf(context).protection.protect(options, password);
  });
}

test("locked cells of a protected sheet are not written, open ones are", async () => {
  await protect();
  expect([await write("A1"), await write("B2")]).toEqual(["AccessDenied", ""]);
  expect(await refusal((context) => void (context.workbook.worksheets.getItem("PL2").getRange("A1").values = [[1]]))).toBe("");
});

test("formats, rows and columns follow the options; merging and rules are never allowed", async () => {
  await protect({ allowFormatRows: true, allowFormatCells: false });
  const format = (change: (range: Excel.Range) => void) => refusal((context) => change(sheetOf(context).getRange("B2:C3")));
  expect(await format((range) => void (range.format.rowHeight = 30))).toBe("");
  expect(await format((range) => void (range.format.columnWidth = 30))).toBe("AccessDenied");
  expect(await format((range) => void (range.format.fill.color = "#FF0000"))).toBe("AccessDenied");
  expect(await format((range) => range.merge())).toBe("AccessDenied");
  expect(await format((range) => range.dataValidation.clear())).toBe("AccessDenied");
  expect(await format((range) => void range.conditionalFormats.add("Custom"))).toBe("AccessDenied");
  expect(await format((range) => void (range.numberFormat = [["0", "0"], ["0", "0"]]))).toBe("AccessDenied");
});

test("options are read back and set again", async () => {
  await protect({ allowFormatRows: true, allowInsertRows: true, selectionMode: "Normal" });
  await Excel.run(async (context) => {
    const { protection } = sheetOf(context);
    protection.load("protected,options");
    await context.sync();
    const { options } = protection;
    expect(options).toMatchObject({ allowFormatRows: true, allowInsertRows: true, allowFormatCells: false, selectionMode: "Normal" });
    protection.unprotect();
    sheetOf(context).getRange("A1").values = [["đã ghi"]];
    protection.protect(options);
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  expect(await write("A1")).toBe("AccessDenied");
});

test("a password keeps the sheet shut", async () => {
  await protect({}, "bí mật");
  expect(await refusal((context) => sheetOf(context).protection.unprotect())).toBe("InvalidArgument");
  expect(await write("A1")).toBe("AccessDenied");
  expect(await refusal((context) => sheetOf(context).protection.unprotect("bí mật"))).toBe("");
  expect(await write("A1")).toBe("");
});

test("a protected structure keeps the sheets; cells may be written", async () => {
  host.document.structure = { password: null };
  await Excel.run(async (context) => {
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
  expect(await refusal((context) => void context.workbook.worksheets.add("PL3"))).toBe("AccessDenied");
  expect(await refusal((context) => sheetOf(context).delete())).toBe("AccessDenied");
  expect(await refusal((context) => void (sheetOf(context).name = "x"))).toBe("AccessDenied");
  expect(await refusal((context) => void (sheetOf(context).visibility = "Hidden"))).toBe("AccessDenied");
  expect(await write("A1")).toBe("");
});

test("a workbook that may only be read is read and nothing else", async () => {
  const document = new HostDocument();
  document.readOnly = true;
  host = await loadOffice(new MemoryWorkbook("chi-doc.xlsx", ["PL1"]), { document });
  await Excel.run(async (context) => {
    context.workbook.load("readOnly");
    const range = sheetOf(context).getRange("A1").load("values");
    await context.sync();
    expect([context.workbook.readOnly, range.values]).toEqual([true, [[""]]]);
  });
  const attempts = [
    await write("A1"),
    await refusal((context) => void context.workbook.settings.add("a", 1)),
    await refusal((context) => void context.workbook.customXmlParts.add("<a/>")),
    await refusal((context) => void context.workbook.names.add("ten", "=1")),
    await refusal((context) => sheetOf(context).protection.protect()),
    await refusal((context) => sheetOf(context).freezePanes.freezeRows(1)),
  ];
  expect(attempts).toEqual(Array(6).fill("AccessDenied"));
});
