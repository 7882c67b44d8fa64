import { LENGTHS } from "../../../src/adapters/xlsx/limits";
import { cutText } from "../../../src/adapters/xlsx/read/withinLimits";
import { cellsOf, firstSheet, linesOf, opened, packageOf, sheetData } from "./packageOf";
import { utf8 } from "./zipOf";

const row = (cells: string): string => sheetData(`<row>${cells}</row>`);
const sum = (length: number): string => "1+".repeat(length).slice(0, length - 1) + "1";

describe("texts longer than a cell holds are cut", () => {
  const long = "ệ".repeat(LENGTHS.text + 5);
  const cases: readonly (readonly [string, string, string])[] = [
    ["a shared text", `<c t="s"><v>0</v></c>`, `<si><t>${long}</t></si>`],
    ["a text in runs", `<c t="inlineStr"><is><r><t>${long.slice(9)}</t></r><r><t>${long}</t></r></is></c>`, ""],
    ["a formula's text", `<c t="str"><f>A2</f><v>${long}</v></c>`, ""],
    ["what is no number", `<c><v>${long}</v></c>`, ""],
    ["an error", `<c t="e"><v>${long}</v></c>`, ""],
  ];
  it.each(cases)("%s", async (_, cell, strings) => {
    const [only, ...others] = cellsOf(await firstSheet({ strings, sheet: row(cell) }));
    expect({ value: only?.value, text: only?.text, others }).toEqual({ value: long.slice(5), text: long.slice(5), others: [] });
  });

  it("a field of a CSV file, quoted or not", async () => {
    const [sheet] = (await opened(utf8(`${long},"${long}""",2`), "a.csv")).sheets;
    expect(sheet?.cellsOfRow(0).map(({ value }) => value)).toEqual([long.slice(5), long.slice(5), 2]);
  });

  it("never through the middle of a letter, and only where it must", () => {
    expect([cutText("ab😀c", 3), cutText("ab😀c", 4), cutText("abc", 3), cutText("", 3)]).toEqual(["ab", "ab😀", "abc", ""]);
  });
});

describe("formulas longer than any are passed over, their values kept", () => {
  it.each([
    ["as long as can be typed", sum(LENGTHS.formula - 1), `A1 number 5 =${sum(LENGTHS.formula - 1)}`],
    ["longer only by the marks Excel stores", `${sum(LENGTHS.formula - 4)}+_xlfn.A()`, `A1 number 5 =${sum(LENGTHS.formula - 4)}+_xlfn.A()`],
    ["too long", sum(LENGTHS.formula + 1), "A1 number 5"],
  ])("%s", async (_, formula, expected) => {
    expect(linesOf(await firstSheet({ sheet: row(`<c><f>${formula}</f><v>5</v></c>`) }))).toEqual([expected]);
  });

  it("one without a value leaves nothing, one for several cells none of them", async () => {
    const cells = `<c><f>${sum(LENGTHS.formula + 1)}</f></c><c><f t="shared" si="0">${sum(LENGTHS.formula + 1)}</f><v>2</v></c><c><f t="shared" si="0"/><v>3</v></c>`;
    expect(linesOf(await firstSheet({ sheet: row(cells) }))).toEqual(["B1 number 2", "C1 number 3"]);
  });
});

describe("styles", () => {
  const styled = (code: string, font: string): string =>
    `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><fonts><font><name val="${font}"/></font></fonts><cellXfs><xf numFmtId="200" fontId="0"/></cellXfs>`;
  it.each([
    ["at their longest", "0".repeat(LENGTHS.formatCode), "f".repeat(LENGTHS.fontName), { format: "0".repeat(LENGTHS.formatCode), font: "f".repeat(LENGTHS.fontName) }],
    ["too long", "0".repeat(LENGTHS.formatCode + 1), "f".repeat(LENGTHS.fontName + 1), { format: "General", font: "" }],
  ])("%s", async (_, code, font, expected) => {
    const [cell] = cellsOf(await firstSheet({ styles: styled(code, font), sheet: row("<c><v>5</v></c>") }));
    expect({ format: cell?.format, font: cell?.font }).toEqual(expected);
  });

  it("a run's font too long to be one is unknown", async () => {
    const strings = `<si><r><rPr><rFont val="${"f".repeat(LENGTHS.fontName + 1)}"/></rPr><t>a</t></r></si>`;
    expect(cellsOf(await firstSheet({ strings, sheet: row(`<c t="s"><v>0</v></c>`) })).map(({ font }) => font)).toEqual([""]);
  });
});

describe("names", () => {
  const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  it("a sheet's name is cut, in the names local to it too", async () => {
    const name = "ệ".repeat(LENGTHS.sheetName + 1);
    const workbook = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELS}"><sheets><sheet name="${name}" r:id="rId1"/></sheets><definedNames><definedName name="a" localSheetId="0">1</definedName></definedNames></workbook>`;
    const { sheets, definedNames } = await opened(packageOf({ parts: { "xl/workbook.xml": workbook } }));
    expect([sheets.map((sheet) => sheet.name), definedNames.map(({ sheet }) => sheet)]).toEqual([[name.slice(1)], [name.slice(1)]]);
  });

  it("a CSV sheet's name is cut", async () => {
    expect((await opened(utf8("a"), `thư mục/${"b".repeat(300)}.csv`)).sheets.map(({ name }) => name)).toEqual(["b".repeat(LENGTHS.sheetName)]);
  });

  it("defined names too long, or for too long a formula, are passed over", async () => {
    const name = (length: number, formula: string): string => `<definedName name="${"n".repeat(length)}">${formula}</definedName>`;
    const names = name(LENGTHS.definedName, "1") + name(LENGTHS.definedName + 1, "2") + name(3, sum(LENGTHS.formula + 1)) + name(4, "4");
    const { definedNames } = await opened(packageOf({ afterSheets: `<definedNames>${names}</definedNames>` }));
    expect(definedNames.map(({ name: kept, refersTo }) => [kept.length, refersTo])).toEqual([[LENGTHS.definedName, "1"], [4, "4"]]);
  });

  it("a time of saving that is none is not stated", async () => {
    const core = (when: string): string => `<p xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>${when}</dcterms:modified></p>`;
    const savedAt = async (when: string): Promise<string | null> => (await opened(packageOf({ parts: { "docProps/core.xml": core(when) } }))).savedAt;
    expect(await Promise.all([savedAt("2020-11-10T08:00:00.123456789+07:00"), savedAt(`2020-11-10${" x".repeat(50_000)}`)])).toEqual(["2020-11-10T08:00:00.123456789+07:00", null]);
  });
});
