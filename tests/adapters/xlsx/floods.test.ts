import { LIMITS } from "../../../src/adapters/xlsx/limits";
import { NumberFormats } from "../../../src/adapters/xlsx/read/numberFormats";
import { failure, firstSheet, linesOf, opened, packageOf, sheetData } from "./packageOf";
import { zipOf } from "./zipOf";

const times = (count: number, item: (i: number) => string): string => Array.from({ length: count }, (_, i) => item(i)).join("");
const MANIFEST = "urn:oasis:names:tc:opendocument:xmlns";
const ods = (inside: string): Uint8Array =>
  zipOf([
    { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
    { name: "content.xml", data: `<office:document-content xmlns:office="${MANIFEST}:office:1.0" xmlns:table="${MANIFEST}:table:1.0" xmlns:style="${MANIFEST}:style:1.0" xmlns:text="${MANIFEST}:text:1.0">${inside}</office:document-content>` },
  ]);
const table = (inside: string, after = ""): string => `<office:body><office:spreadsheet><table:table table:name="S">${inside}</table:table>${after}</office:spreadsheet></office:body>`;

describe("more than any workbook has is refused", () => {
  const cases: readonly (readonly [string, () => Uint8Array])[] = [
    ["merged ranges", () => packageOf({ sheet: `<sheetData/><mergeCells>${times(LIMITS.merges + 1, (i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`)}</mergeCells>` })],
    ["defined names", () => packageOf({ afterSheets: `<definedNames>${times(LIMITS.definedNames + 1, (i) => `<definedName name="n${i}">1</definedName>`)}</definedNames>` })],
    ["shared texts", () => packageOf({ strings: "<si/>".repeat(LIMITS.filledCells + 1) })],
    ["cell formats", () => packageOf({ styles: `<cellXfs>${"<xf/>".repeat(LIMITS.styles + 1)}</cellXfs>` })],
    ["fonts", () => packageOf({ styles: `<fonts>${"<font/>".repeat(LIMITS.styles + 1)}</fonts>` })],
    ["merged ranges of an .ods", () => ods(table(times(LIMITS.merges + 1, () => `<table:table-row><table:table-cell table:number-columns-spanned="2"/></table:table-row>`)))],
    ["names of an .ods", () => ods(table("", `<table:named-expressions>${times(LIMITS.definedNames + 1, (i) => `<table:named-range table:name="n${i}" table:cell-range-address="S.A1"/>`)}</table:named-expressions>`))],
    ["styles of an .ods", () => ods(`<office:automatic-styles>${times(LIMITS.styles + 1, (i) => `<style:style style:name="s${i}"/>`)}</office:automatic-styles>${table("")}`)],
    ["number formats that may be dates", () => packageOf({
      workbookPr: `<workbookPr date1904="1"/>`,
      styles: `<numFmts>${times(2000, (i) => `<numFmt numFmtId="${i + 200}" formatCode="${"0".repeat(240)}&quot;${i}&quot;"/>`)}</numFmts><cellXfs>${times(2000, (i) => `<xf numFmtId="${i + 200}"/>`)}</cellXfs>`,
      sheet: sheetData(`<row>${times(2000, (i) => `<c s="${i}"><v>1</v></c>`)}</row>`),
    })],
    ["shared formulas each used once", () => packageOf({ sheet: sheetData(times(400, (i) => `<row><c><f t="shared" si="${i}">${"A1+".repeat(2000)}A1</f><v>1</v></c><c><f t="shared" si="${i}"/><v>1</v></c></row>`)) })],
  ];
  it.each(cases)("%s", async (_, bytes) => {
    expect((await failure(bytes(), "a.ods")).rule).toBe("file.tooLarge");
  });
});

describe("floods that cost no more than their own size", () => {
  it("rows below five hundred array formulas", async () => {
    const arrays = `<c><f t="array" ref="A1:B1048576">1</f><v>1</v></c>`.repeat(500);
    const sheet = await firstSheet({ sheet: sheetData(`<row>${arrays}</row>${"<row r=\"2\"/>".repeat(300_000)}<row r="3"><c r="B3"><v>7</v></c></row>`) });
    expect(linesOf(sheet).at(-1)).toBe("B3 number 7 =1");
  });

  it("columns of an .ods described one by one", async () => {
    const columns = times(20_000, (i) => `<table:table-column table:default-cell-style-name="c${i}"/>`);
    const row = `<table:table-row>${"<table:table-cell/>".repeat(16_383)}<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>`;
    const [sheet] = (await opened(ods(table(columns + row.repeat(20))), "a.ods")).sheets;
    expect(sheet && linesOf(sheet)).toEqual(Array.from({ length: 20 }, (_, i) => `XFD${i + 1} text "x"`));
  });

  it("styles of an .ods that inherit from each other without end", async () => {
    const styles = times(20_000, (i) => `<style:style style:name="s${i}" style:family="table-cell" style:parent-style-name="s${i + 1}"/>`);
    const row = times(10_000, (i) => `<table:table-cell table:style-name="s${i}"/>`);
    const bytes = ods(`<office:automatic-styles>${styles}</office:automatic-styles>${table(`<table:table-row>${row}</table:table-row><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>`)}`);
    expect((await opened(bytes, "a.ods")).sheets.flatMap(linesOf)).toEqual(['A2 text "x"']);
  });

  it("prefixes bound in every one of many elements", async () => {
    const deep = times(200, () => `<a ${times(200, (i) => ` xmlns:p${i}="u"`)}>`);
    const sheet = await firstSheet({ sheet: `${deep}${`<p1:b xmlns:q="x"/>`.repeat(50_000)}${"</a>".repeat(200)}${sheetData("<row><c><v>1</v></c></row>")}` });
    expect(linesOf(sheet)).toEqual(["A1 number 1"]);
  });
});

describe("number formats made to take time", () => {
  it.each(["*".repeat(255), "[".repeat(255), "[$".repeat(127), "s?0?0[Red]".repeat(25), "0/".repeat(127)])("%s is looked at once", (code) => {
    const formats = new NumberFormats();
    expect(Array.from({ length: 20_000 }, (_, i) => formats.shown(code, i)).filter((text) => text !== undefined)).toEqual([]);
  });

  it("a code that repeats its text is not followed beyond what a cell shows", () => {
    const formats = new NumberFormats();
    expect(formats.shown("@".repeat(255), "a".repeat(32_767))).toBeUndefined();
    expect(formats.shown('"Mục "@', "1")).toBe("Mục 1");
  });

  it("work without end stops, so that later numbers show plain", () => {
    const formats = new NumberFormats();
    const code = `0"${"x".repeat(250)}"`;
    const shown = Array.from({ length: 30_000 }, (_, i) => formats.shown(code, i));
    expect([shown[0], shown.at(-1)]).toEqual([`0${"x".repeat(250)}`, undefined]);
  });
});
