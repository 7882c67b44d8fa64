import { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import type { OfficeHost } from "../../../src/preview/officeHost/officeHost";
import { loadOffice } from "./loadOffice";
import { refusal } from "./refusal";

const NAMESPACE = "https://example.org/nhat-ky";

let host: OfficeHost;
beforeEach(async () => {
  host = await loadOffice(new MemoryWorkbook("bao-cao.xlsx", ["Biểu 1", "PL2"]));
});

test("names are added, hidden, read, changed with their sheet, deleted", async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Biểu 1");
    workbook.names.add("soat.mau", '="PL3 phiên bản 2"').visible = false;
    workbook.names.add("vung", sheet.getRange("A1:B2"));
    sheet.names.add("rieng", "='Biểu 1'!$A$1");
    await context.sync();
    sheet.name = "Mới";
    workbook.names.load("items/name,items/formula,items/value,items/visible,items/scope,items/type");
    sheet.names.load("items/name,items/formula,items/scope");
    const range = workbook.names.getItem("VUNG").getRange().load("address");
    const none = workbook.names.getItemOrNullObject("không").load("name");
    await context.sync();
    expect(workbook.names.items.map(({ name, formula, value, visible, scope, type }): unknown => [name, formula, value, visible, scope, type])).toEqual([
      ["soat.mau", '="PL3 phiên bản 2"', "PL3 phiên bản 2", false, "Workbook", "String"],
      ["vung", "=Mới!$A$1:$B$2", "Mới!$A$1:$B$2", true, "Workbook", "Range"],
    ]);
    expect(sheet.names.items.map(({ name, formula, scope }): unknown => [name, formula, scope])).toEqual([["rieng", "=Mới!$A$1", "Worksheet"]]);
    expect([range.address, none.isNullObject]).toEqual(["Mới!A1:B2", true]);
    workbook.names.getItem("vung").delete();
    await context.sync();
  });
  expect(host.document.names.map(({ name }) => name)).toEqual(["soat.mau", "rieng"]);
});

test("names Excel does not take are refused", async () => {
  const add = (name: string, reference = "=1") => refusal((context) => void context.workbook.names.add(name, reference));
  expect(await add("tổng")).toBe("");
  expect(await add("TỔNG")).toBe("ItemAlreadyExists");
  expect([await add("có cách"), await add("A1"), await add("1x"), await add("dài", `="${"x".repeat(256)}"`)]).toEqual(Array(4).fill("InvalidArgument"));
});

test("a part is kept by its namespace", async () => {
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const none = parts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().load("id");
    parts.add(`<nhatKy xmlns="${NAMESPACE}"><lan so="1"/></nhatKy>`);
    parts.add("<khac/>");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    const part = parts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().load("id,namespaceUri");
    const xml = part.getXml();
    await context.sync();
    expect([part.isNullObject, part.namespaceUri, xml.value]).toEqual([false, NAMESPACE, `<nhatKy xmlns="${NAMESPACE}"><lan so="1"/></nhatKy>`]);
    part.setXml(`<nhatKy xmlns="${NAMESPACE}"/>`);
    const again = part.getXml();
    await context.sync();
    expect(again.value).toBe(`<nhatKy xmlns="${NAMESPACE}"/>`);
    part.delete();
    await context.sync();
  });
  expect([...host.document.parts.values()]).toEqual(["<khac/>"]);
  expect(await refusal((context) => void context.workbook.customXmlParts.add("không phải xml"))).toBe("InvalidArgument");
});

test("settings are kept by key", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("coQuan", "Sở Nội vụ");
    settings.add("boLoc", { muc: ["error"] });
    settings.add("coQuan", "Sở Tư pháp");
    settings.load("items/key,items/value");
    const none = settings.getItemOrNullObject("khác").load("value");
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([["coQuan", "Sở Tư pháp"], ["boLoc", { muc: ["error"] }]]);
    expect(none.isNullObject).toBe(true);
    settings.getItem("boLoc").delete();
    await context.sync();
  });
  expect([...host.document.settings]).toEqual([["coQuan", "Sở Tư pháp"]]);
});

test("what may be typed is kept, cut where ranges overlap", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL2");
    const column = sheet.getRange("C5:C9").dataValidation;
    column.rule = { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } };
    column.prompt = { showPrompt: true, title: "Kết quả", message: "Chọn một trong hai." };
    column.errorAlert = { showAlert: true, style: "Warning", title: "Khác thường", message: "Có chắc không?" };
    column.ignoreBlanks = true;
    sheet.getRange("C7").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    const [whole, list, number, none] = ["C5:C9", "C5:C6", "C7", "D1"].map((address) => sheet.getRange(address).dataValidation.load("type,rule,prompt"));
    await context.sync();
    expect([whole?.type, list?.type, number?.type, none?.type]).toEqual(["Inconsistent", "List", "WholeNumber", "None"]);
    expect(number?.prompt).toEqual({ showPrompt: true, title: "Kết quả", message: "Chọn một trong hai." });
    sheet.getRange("C8:C9").dataValidation.clear();
    await context.sync();
  });
  const id = host.grid.sheets()[1]?.id ?? "";
  expect(host.document.sheet(id).validations.map(({ range, rule }) => [range.top + 1, range.bottom + 1, Object.keys(rule)[0]])).toEqual([[5, 6, "list"], [7, 7, "wholeNumber"]]);
});

test("what may be typed is read whole, so that it can be put back; a range whose cells differ answers null", async () => {
  const told = {
    rule: { list: { inCellDropDown: false, source: "Đạt,Chưa đạt" } },
    ignoreBlanks: false,
    prompt: { showPrompt: true, title: "Kết quả", message: "Chọn một." },
    errorAlert: { showAlert: true, style: "Information" as const, title: "Khác", message: "Có chắc không?" },
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL2");
    const read = (address: string) => sheet.getRange(address).dataValidation.load("type,rule,ignoreBlanks,prompt,errorAlert");
    Object.assign(sheet.getRange("C5:C6").dataValidation, told);
    const [whole, mixed, none] = [read("C5:C6"), read("C5:C7"), read("C7")];
    await context.sync();
    const { rule, ignoreBlanks, prompt, errorAlert } = whole;
    expect([whole.type, { rule, ignoreBlanks, prompt, errorAlert }]).toEqual(["List", told]);
    expect([mixed.type, mixed.rule, mixed.ignoreBlanks, mixed.prompt, mixed.errorAlert]).toEqual(["Inconsistent", null, null, null, null]);
    expect([none.type, none.rule, none.prompt.message]).toEqual(["None", {}, ""]);
    sheet.getRange("C5:C6").dataValidation.clear();
    Object.assign(sheet.getRange("C5:C6").dataValidation, { rule, ignoreBlanks, prompt, errorAlert });
    await context.sync();
  });
  const id = host.grid.sheets()[1]?.id ?? "";
  expect(host.document.sheet(id).validations).toEqual([{ ...told, range: { top: 4, left: 2, bottom: 5, right: 2 } }]);
});

test("rules Excel does not take are refused", async () => {
  const set = (rule: Excel.DataValidationRule) => refusal((context) => void (context.workbook.worksheets.getItem("PL2").getRange("A1").dataValidation.rule = rule));
  expect(await set({ list: { inCellDropDown: true, source: "x".repeat(256) } })).toBe("InvalidArgument");
  expect(await set({ decimal: { formula1: 0, operator: "Between" } })).toBe("InvalidArgument");
  expect(await refusal((context) => void (context.workbook.worksheets.getItem("PL2").getRange("A1").dataValidation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" }))).toBe("InvalidArgument");
});

test("conditional formats are added, found on a range, deleted by id", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL2");
    const format = sheet.getRange("B2:B9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B2<0";
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.custom.format.font.bold = true;
    format.load("id,type");
    const mark = sheet.getRange("C3").conditionalFormats.add("Custom");
    mark.custom.rule.formula = "=TRUE";
    mark.load("id,priority");
    await context.sync();
    expect([format.type, mark.priority]).toEqual(["Custom", 0]);
    const all = sheet.getRange().conditionalFormats.load("items/id,items/type");
    const inB = sheet.getRange("B5").conditionalFormats.load("items/id");
    const found = sheet.getRange().conditionalFormats.getItemOrNullObject(mark.id).load("id");
    const address = format.getRange().load("address");
    await context.sync();
    expect([all.items.map(({ id }) => id), inB.items.map(({ id }) => id), found.isNullObject, address.address]).toEqual([[mark.id, format.id], [format.id], false, "'PL2'!B2:B9"]);
    found.delete();
    await context.sync();
    const gone = sheet.getRange().conditionalFormats.getItemOrNullObject(mark.id).load("id");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  const id = host.grid.sheets()[1]?.id ?? "";
  expect(host.document.sheet(id).conditionalFormats).toMatchObject([{ formula: "=$B2<0", fill: "#FFC7CE", fontColor: "#9C0006", bold: true, italic: null }]);
  expect(await refusal((context) => void context.workbook.worksheets.getItem("PL2").getRange("A1").conditionalFormats.add("DataBar"))).toBe("NotImplemented");
});
