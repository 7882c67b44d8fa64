import { utils, write } from "@e965/xlsx";
import type { BookType, WorkBook, WorkSheet } from "@e965/xlsx";
import { cellsOf, failure, linesOf, opened } from "../packageOf";

function book(): WorkBook {
  const sheet: WorkSheet = utils.aoa_to_sheet([["Tỉnh", 1.5, true], [null, 43921, "x"]]);
  sheet["B2"] = { t: "n", v: 43921, z: "dd/mm/yyyy" };
  sheet["D2"] = { t: "e", v: 0x17 };
  sheet["!ref"] = "A1:D2";
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, "Biểu 1");
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([["hai"]]), "ẩn");
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return workbook;
}

function bytesOf(workbook: WorkBook, bookType: BookType): Uint8Array {
  return new Uint8Array(write(workbook, { type: "array", bookType }) as ArrayBuffer);
}

describe.each(["biff8", "xlsb"] as const)("a workbook written as %s", (bookType) => {
  it("reads the same", async () => {
    const workbook = await opened(bytesOf(book(), bookType), "đuôi sai.xlsx");
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([["Biểu 1", false], ["ẩn", true]]);
    expect(workbook.sheets.map(linesOf)).toEqual([
      ['A1 text "Tỉnh"', "B1 number 1.5", "C1 boolean 1", "B2 number 43921", 'C2 text "x"', 'D2 error "#REF!"'],
      ['A1 text "hai"'],
    ]);
    const sheet = workbook.sheets[0]!;
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect(sheet.cellAt(1, 1)).toMatchObject({ text: "31/03/2020", format: "dd/mm/yyyy" });
  });

  it("is refused when cut off", async () => {
    const bytes = bytesOf(book(), bookType);
    expect((await failure(bytes.slice(0, bytes.length / 2))).rule).toBe("file.damaged");
  });
});

/** The library writes every text in Arial; here its name is overwritten, as long as it is. */
function inLegacyFont(bytes: Uint8Array): Uint8Array {
  const name = [..."Arial"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const at = bytes.findIndex((_, i) => name.every((byte, k) => bytes[i + k] === byte));
  if (at < 0) throw new Error("no font name");
  const legacy = bytes.slice();
  [...".VnTi"].forEach((letter, i) => {
    legacy[at + i * 2] = letter.charCodeAt(0);
  });
  return legacy;
}

it("an .xls tells the fonts of its texts", async () => {
  const workbook = await opened(inLegacyFont(bytesOf(book(), "biff8")));
  expect(cellsOf(workbook.sheets[0]!).map(({ kind, font }) => [kind, font])).toEqual([
    ["text", ".VnTi"], ["number", ""], ["boolean", ""], ["number", ""], ["text", ".VnTi"], ["error", ""],
  ]);
});

it("dates of a 1904 workbook read as 1900 serials, other numbers as they are", async () => {
  const workbook = book();
  workbook.Workbook = { ...workbook.Workbook, WBProps: { date1904: true } };
  const [sheet] = (await opened(bytesOf(workbook, "biff8"))).sheets;
  expect([sheet?.cellAt(0, 1).value, sheet?.cellAt(1, 1).value]).toEqual([1.5, 43921 + 1462]);
});
