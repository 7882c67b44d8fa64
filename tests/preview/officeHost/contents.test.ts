import { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import type { OfficeHost } from "../../../src/preview/officeHost/officeHost";
import { loadOffice } from "./loadOffice";
import { refusal } from "./refusal";

let host: OfficeHost;
beforeEach(async () => {
  host = await loadOffice(new MemoryWorkbook("bao-cao.xlsx", ["Biểu 1", "PL2"]));
});

/** What cells A1, A2 … hold after the values were put in under a format: value, number format. */
async function typed(values: readonly unknown[], format = "General"): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Biểu 1").getRange("A1").getResizedRange(values.length - 1, 0);
    range.numberFormat = values.map(() => [format]);
    range.values = values.map((value) => [value]);
    range.load("formulas,numberFormat");
    await context.sync();
    return range.formulas.map(([value], index): unknown => [value, range.numberFormat[index]?.[0] as unknown]);
  });
}

test("values written through one range are read through another, in one sync", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Biểu 1");
    sheet.getRange("A1:B2").values = [["Tổng số", 2], ["7", true]];
    sheet.getRange("C1").formulas = [["=SUM(B1:B1)+A2"]];
    const range = sheet.getRange("A1:C2").load("values,formulas,text,valueTypes,numberFormat,address,rowIndex,columnCount");
    await context.sync();
    return range.toJSON();
  });
  expect(seen).toMatchObject({
    address: "'Biểu 1'!A1:C2",
    rowIndex: 0,
    columnCount: 3,
    values: [["Tổng số", 2, 9], [7, true, ""]],
    formulas: [["Tổng số", 2, "=SUM(B1:B1)+A2"], [7, true, ""]],
    text: [["Tổng số", "2", "9"], ["7", "TRUE", ""]],
    valueTypes: [["String", "Double", "Double"], ["Double", "Boolean", "Empty"]],
    numberFormat: [["General", "General", "General"], ["General", "General", "General"]],
  });
  expect(host.syncs).toBe(1);
});

test("a text is read as if it were typed", async () => {
  expect(await typed(["7", " 8 ", "1,234", "50%", "1/2", "3/31/2020", "true", "#N/A", "(5)", "31/12/2020", "abc", "1.5.2", "-3", "7:30"])).toEqual([
    [7, "General"],
    [8, "General"],
    [1234, "#,##0"],
    [0.5, "0%"],
    [46024, "d-mmm"],
    [43921, "m/d/yyyy"],
    [true, "General"],
    ["#N/A", "General"],
    [-5, "General"],
    ["31/12/2020", "General"],
    ["abc", "General"],
    ["1.5.2", "General"],
    [-3, "General"],
    [0.3125, "h:mm"],
  ]);
});

test("an apostrophe or the text format keeps a text", async () => {
  expect(await typed(["'001", "'=A1", "'- không", "''x"])).toEqual([["001", "General"], ["=A1", "General"], ["- không", "General"], ["'x", "General"]]);
  expect(await typed(["001", "1/2", "=A1", "'x"], "@")).toEqual([["001", "@"], ["1/2", "@"], ["=A1", "@"], ["'x", "@"]]);
});

test("a leading sign makes a formula of a text, as in Excel", async () => {
  expect(await typed(["-abc", "+A9"])).toEqual([["=-abc", "General"], ["=+A9", "General"]]);
});

test("null leaves a cell alone, an empty text empties it", async () => {
  await typed([1, 2, 3]);
  expect((await typed([null, "", 4])).map((cell) => (cell as unknown[])[0])).toEqual([1, "", 4]);
});

test("what Excel can't store is refused and nothing of the action is written", async () => {
  const put = (values: unknown[][], address = "A1:A2") => refusal((context) => void (context.workbook.worksheets.getItem("Biểu 1").getRange(address).values = values));
  expect(await put([[1]])).toBe("InvalidArgument");
  expect(await put([[1, 2], [3, 4]])).toBe("InvalidArgument");
  expect(await put([["=SUM("], [1]])).toBe("InvalidArgument");
  expect(await put([[1], ["x".repeat(32_768)]])).toBe("InvalidArgument");
  expect(await put([[{}], [1]])).toBe("InvalidArgument");
  expect(host.grid.usedRange(host.grid.activeSheet(), true)).toBeNull();
});

test("many rows are written in one sync", async () => {
  const rows = Array.from({ length: 5_000 }, (_row, index) => [index, `dòng ${index}`]);
  const last = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Biểu 1");
    sheet.getRange("A1:B5000").values = rows;
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    const cell = sheet.getRange("A5000:B5000").load("values");
    await context.sync();
    return [used.address, cell.values];
  });
  expect(last).toEqual(["'Biểu 1'!A1:B5000", [[4999, "dòng 4999"]]]);
  expect(host.syncs).toBe(1);
});

test("one value fills a range; whole columns answer null", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Biểu 1");
    sheet.getRange("B2:C3").values = 5 as unknown as number[][];
    const cells = sheet.getRange("B2:C3").load("values");
    const column = sheet.getRange("B:C").load("values,address,rowCount");
    await context.sync();
    return [cells.values, column.values, column.address, column.rowCount];
  });
  expect(seen).toEqual([[[5, 5], [5, 5]], null, "'Biểu 1'!B:C", 1_048_576]);
});

test("ranges are reached from ranges", async () => {
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL2");
    const range = sheet.getRange("B2:D4");
    const found = [
      range.getCell(1, 1),
      range.getOffsetRange(1, 2),
      range.getResizedRange(1, -1),
      range.getBoundingRect("F9"),
      range.getIntersectionOrNullObject("D4:H9"),
      range.getRow(0),
      range.getLastCell(),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getCell(9, 25),
    ].map((one) => one.load("address"));
    const apart = range.getIntersectionOrNullObject("H9").load("address");
    await context.sync();
    return [...found.map((one) => one.address), apart.isNullObject];
  });
  expect(addresses).toEqual(["C3", "D3:F5", "B2:C5", "B2:F9", "D4", "B2:D2", "D4", "A1:C2", "Z10"].map((address) => `'PL2'!${address}`).concat(true as unknown as string));
  expect(await refusal((context) => void context.workbook.worksheets.getItem("PL2").getRange("A1").getOffsetRange(-1, 0).load("address"))).toBe("InvalidArgument");
  expect(await refusal((context) => void context.workbook.worksheets.getItem("PL2").getRange("không phải địa chỉ").load("address"))).toBe("InvalidArgument");
});

test("a merge keeps the top left value, and what is written below it is dropped", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Biểu 1");
    const range = sheet.getRange("A1:B2");
    range.values = [["a", "b"], ["c", "d"]];
    range.merge();
    sheet.getRange("A2:C2").values = [["x", "y", "z"]];
    range.load("values");
    const areas = sheet.getRange("A1:Z99").getMergedAreasOrNullObject().load("areas/items/address,areaCount");
    const none = sheet.getRange("F1:G9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    return [range.values, areas.areas.items.map((area) => area.address), areas.areaCount, none.isNullObject];
  });
  expect(seen).toEqual([[["a", ""], ["", ""]], ["'Biểu 1'!A1:B2"], 1, true]);
});

test("clearing contents keeps formats", async () => {
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Biểu 1").getRange("A1");
    range.numberFormat = [["0.0"]];
    range.values = [[2]];
    range.clear("Contents");
    range.load("values,numberFormat");
    await context.sync();
    return [range.values, range.numberFormat];
  });
  expect(seen).toEqual([[[""]], [["0.0"]]]);
});
