import { utils, write } from "@e965/xlsx";
import { Zip } from "../../../../src/adapters/xlsx/read/zip";
import { failure, linesOf, opened } from "../packageOf";
import { joinBytes, zipOf } from "../zipOf";

/** A library-written .xlsb with 5 in A1, its sheet's part changed. */
function changed(change: (sheet: Uint8Array) => Uint8Array): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[5]]), "S");
  const zip = new Zip(new Uint8Array(write(book, { type: "array", bookType: "xlsb" }) as ArrayBuffer));
  return zipOf(zip.directory.entries.map((entry) => {
    const data = zip.read(entry);
    return { name: entry.name, data: /sheet1\.bin$/.test(entry.name) ? change(data) : data };
  }));
}

/** Puts a record in front of the end of the cells (BrtEndSheetData). */
function withRecord(sheet: Uint8Array, type: number, body: readonly number[], length = body.length): Uint8Array {
  const at = sheet.findIndex((byte, i) => byte === 0x92 && sheet[i + 1] === 0x01 && sheet[i + 2] === 0);
  if (at < 0) throw new Error("no end of cells");
  const kind = type < 0x80 ? [type] : [0x80 | (type & 0x7f), type >> 7];
  return joinBytes([sheet.slice(0, at), Uint8Array.of(...kind, length, ...body), sheet.slice(at)]);
}

/** A formula cell in column B with the stored result 0. */
const formula = (tokens: readonly number[], length = tokens.length): number[] => [1, 0, 0, 0, 0, 0, 0, 0, ...new Array<number>(10).fill(0), length, 0, 0, 0, ...tokens, 0, 0, 0, 0];

describe("parts of an .xlsb", () => {
  it("a sound formula is read", async () => {
    const bytes = changed((sheet) => withRecord(sheet, 9, formula([0x1e, 2, 0, 0x1e, 3, 0, 0x05])));
    expect((await opened(bytes)).sheets.flatMap(linesOf)).toEqual(["A1 number 5", "B1 number 0 =2*3"]);
  });

  it("a chart among the sheets leaves the others as they are", async () => {
    const book = utils.book_new();
    for (const name of ["A", "B", "C"]) utils.book_append_sheet(book, utils.aoa_to_sheet([[name]]), name);
    const zip = new Zip(new Uint8Array(write(book, { type: "array", bookType: "xlsb" }) as ArrayBuffer));
    const bytes = zipOf(zip.directory.entries.map((entry) => {
      const data = zip.read(entry);
      if (!entry.name.endsWith("workbook.bin.rels")) return { name: entry.name, data };
      return { name: entry.name, data: new TextDecoder().decode(data).replace(/<Relationship [^>]*sheet2[^>]*>/, (tag) => tag.replace("relationships/worksheet", "relationships/chartsheet")) };
    }));
    expect((await opened(bytes)).sheets.map((sheet) => [sheet.name, linesOf(sheet)])).toEqual([["A", ['A1 text "A"']], ["B", []], ["C", ['A1 text "C"']]]);
  });

  it.each([
    ["a column beyond the grid", (sheet: Uint8Array) => withRecord(sheet, 0x3c, [0, 0, 0, 0, 255, 255, 255, 255, ...new Array<number>(10).fill(0)])],
    ["a cell beyond the grid", (sheet: Uint8Array) => withRecord(sheet, 2, [0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ["a row beyond the grid", (sheet: Uint8Array) => withRecord(sheet, 0, [0, 0, 16, 0, ...new Array<number>(13).fill(0)])],
    ["merged cells beyond the grid", (sheet: Uint8Array) => withRecord(sheet, 0xb0, [0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ["a formula that reads beyond its end", (sheet: Uint8Array) => withRecord(sheet, 9, formula([0x1e, 2, 0, 0x17, 9]))],
    ["a formula longer than its record", (sheet: Uint8Array) => withRecord(sheet, 9, formula([0x1e, 2, 0], 60))],
    ["a formula cell without its formula", (sheet: Uint8Array) => withRecord(sheet, 9, [1, 0, 0, 0])],
    ["a text longer than its record", (sheet: Uint8Array) => withRecord(sheet, 8, [1, 0, 0, 0, 0, 0, 0, 0, 255, 255, 0, 0])],
    ["a record cut off", (sheet: Uint8Array) => withRecord(sheet.slice(0, -4), 9, [1], 127)],
  ])("%s is refused", async (_, change) => {
    expect((await failure(changed(change))).rule).toBe("file.damaged");
  });

  it("records that no reader of tables needs are never handed on, whatever they say", async () => {
    const bytes = changed((sheet) => withRecord(sheet, 0x7f, [255, 255, 255, 255, 255, 255, 255, 255]));
    expect((await opened(bytes)).sheets.flatMap(linesOf)).toEqual(["A1 number 5"]);
  });

  it("a sheet stored as XML is refused, not taken for an empty one", async () => {
    const zip = new Zip(changed((sheet) => sheet));
    const bytes = zipOf(zip.directory.entries.map((entry) => {
      const data = zip.read(entry);
      if (entry.name !== "[Content_Types].xml") return { name: entry.name, data };
      const types = new TextDecoder().decode(data);
      return { name: entry.name, data: types.replace("application/vnd.ms-excel.worksheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml") };
    }));
    expect(await failure(bytes)).toEqual({ rule: "file.damaged", detail: "xl/worksheets/sheet1.bin of an .xlsb is not binary" });
  });
});
