import { LENGTHS } from "../../../src/adapters/xlsx/limits";
import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import { excelFormula, excelReference } from "../../../src/adapters/xlsx/read/odsFormula";
import { serialOfIso } from "../../../src/adapters/xlsx/read/isoDate";
import { shiftable } from "../../../src/adapters/xlsx/read/formulaShift";
import { resolveTarget } from "../../../src/adapters/xlsx/read/relationships";
import { sniff } from "../../../src/adapters/xlsx/sniff";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { MAIN, cellsOf, opened, packageOf, sheetData } from "./packageOf";
import type { PackageSpec } from "./packageOf";
import { utf8, zipOf } from "./zipOf";

const LENGTH = 50_000;
/** What makes an expression with two ways to read one text try both, over and over. */
const PIECES = [
  "<!---->", "<!--", "<?xml ", " ", "\t", "1", "1.", "1x", "1:", "1e1", "²", ".", "..", ":", "a:", "a:a", "A1:", "$", "$A$1", "'", "''", "'a", '"', '""', "[", "[a", "[]", "[[a]", "]",
  "(", "-", "+", "/", "../", "\\", "%", "%41", "%zz", "?", "#", "#REF!", "_x", "_x0041_", "_xlfn.", "&", "&amp;", ";", ",", "=", "of:=", "@", "*", "0", "0.0", "[h]", "E+", "PT1", "PT1H",
  "2020-01-01", "T", "workbook", "workbook.bin", "document", "sep=", "ấ", "a\u0301\u0323", "\u0301\u0323", "😀", "\r", "\r\n", "\n",
] as const;
const HOSTILE = PIECES.flatMap((piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  return [text, `a${text}!`];
});

function xml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;").replace(/]]>/g, "]]&gt;");
}

/** A package with the text wherever a text may stand, and 42 in A9. */
function everywhere(raw: string): PackageSpec {
  const text = xml(raw);
  const short = xml(raw.slice(0, 250));
  const formula = xml(raw.slice(0, LENGTHS.formula));
  return {
    strings: `<si><t>${text}</t></si><si><r><rPr><rFont val="${text}"/></rPr><t>${text}</t></r></si>`,
    styles: `<numFmts><numFmt numFmtId="200" formatCode="${text}"/><numFmt numFmtId="201" formatCode="${short}"/></numFmts><fonts><font><name val="${text}"/></font></fonts><cellXfs><xf numFmtId="201" fontId="0"/><xf numFmtId="200" fontId="0"/></cellXfs>`,
    afterSheets: `<definedNames><definedName name="${text}" hidden="${text}" localSheetId="${text}">${text}</definedName><definedName name="a">${text}</definedName></definedNames>`,
    sheet:
      `<cols><col min="${text}" max="${text}" width="${text}" hidden="1"/></cols>` +
      sheetData(
        `<row r="${text}" ht="${text}" hidden="${text}"/><row r="1">${["s", "n", "b", "e", "d", "str", "inlineStr", text].map((type) => `<c t="${type}"><v>${text}</v></c>`).join("")}` +
          `<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="${text}" s="${text}"><v>1.5</v></c><c s="1"><v>1.5</v></c></row>` +
          `<row r="2"><c><f>${text}</f><v>1</v></c><c><f t="shared" si="0" ref="${text}">${formula}</f><v>1</v></c><c><f t="shared" si="0"/><v>1</v></c><c><f t="array" ref="${text}">${formula}</f><v>1</v></c></row>` +
          `<row r="9"><c s="1"><v>42</v></c></row>`,
      ) +
      `<mergeCells><mergeCell ref="${text}"/></mergeCells>`,
    parts: { "docProps/core.xml": `<p><modified>${text}</modified></p>` },
  };
}

/** The longest of each kind of text in a workbook. */
function longest(workbook: Workbook): Readonly<Record<keyof typeof LENGTHS, number>> {
  const cells = workbook.sheets.flatMap(cellsOf);
  const most = (texts: readonly (string | null)[]): number => texts.reduce((length, text) => Math.max(length, text?.length ?? 0), 0);
  return {
    text: most(cells.flatMap(({ text, value }) => [text, typeof value === "string" ? value : null])),
    formula: most([...cells.map(({ formula }) => formula), ...workbook.definedNames.map(({ refersTo }) => refersTo)].map((text) => text?.replaceAll("_xlfn.", "") ?? null)),
    formatCode: most(cells.map(({ format }) => format)),
    sheetName: most(workbook.sheets.map(({ name }) => name)),
    definedName: most(workbook.definedNames.map(({ name }) => name)),
    fontName: most(cells.map(({ font }) => font)),
  };
}

function expectWithinLimits(workbook: Workbook): void {
  for (const [kind, length] of Object.entries(longest(workbook))) expect([kind, length <= LENGTHS[kind as keyof typeof LENGTHS]]).toEqual([kind, true]);
}

describe.each(PIECES.map((piece, i) => [JSON.stringify(piece), HOSTILE.slice(i * 2, i * 2 + 2)] as const))("%s fifty thousand letters long", (_, texts) => {
  it("in every text of an .xlsx is read, cut to what Excel holds", async () => {
    for (const text of texts) {
      const workbook = await opened(packageOf(everywhere(text)));
      expect(workbook.sheets[0]?.cellAt(8, 0).value).toBe(42);
      expectWithinLimits(workbook);
    }
  });

  it("as a file of its own, under either name", async () => {
    for (const text of texts) {
      expect(["text", "xml", "empty"]).toContain(sniff(utf8(text)));
      expect((await openWorkbook("a.xlsx", utf8(text))).ok).toBe(false);
      const csv = await openWorkbook("a.csv", utf8(text));
      if (csv.ok) expectWithinLimits(csv.workbook);
      else expect(["file.notWorkbook", "file.tooLarge"]).toContain(csv.failure.rule);
    }
  });

  it("as a target, a part's name or a content type leads nowhere", async () => {
    for (const text of texts) {
      expect(resolveTarget("xl/workbook.xml", text).length).toBeLessThanOrEqual(text.length + 3);
      const target = `<Relationships xmlns="u"><Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="${xml(text)}"/></Relationships>`;
      expect((await openWorkbook("a.xlsx", packageOf({ parts: { "xl/_rels/workbook.xml.rels": target } }))).ok).toBe(false);
      const types = `<Types xmlns="u"><Default Extension="${xml(text)}" ContentType="${xml(text)}"/><Override PartName="/${xml(text)}" ContentType="${xml(text)}"/></Types>`;
      const named = zipOf([{ name: "[Content_Types].xml", data: types }, { name: text.slice(0, 20_000), data: "<a/>" }]);
      expect((await openWorkbook("a.xlsx", named)).ok).toBe(false);
    }
  });

  it("as a formula, a reference or a date", () => {
    for (const text of texts) {
      expect(shiftable(text)(0, 0)).toBe(text);
      expect(excelReference(text).length).toBeLessThanOrEqual(text.length + 1);
      expect(excelFormula(text) === null).toBe(text.replaceAll("_xlfn.", "").length > LENGTHS.formula);
      expect(excelFormula(text.slice(0, LENGTHS.formula))?.length).toBeLessThanOrEqual(LENGTHS.formula + 1);
      expect(serialOfIso(text)).toBe(null);
    }
  });
});

it("a real part named by something that is no workbook's name is none", async () => {
  const rels = `<Relationships xmlns="u"><Relationship Id="r" Type="http://x/relationships/officeDocument" Target="${"workbook".repeat(6000)}.x"/></Relationships>`;
  const bytes = zipOf([{ name: "_rels/.rels", data: rels }, { name: `${"workbook".repeat(6000)}.x`, data: `<worksheet xmlns="${MAIN}"/>` }]);
  expect(await openWorkbook("a.xlsx", bytes)).toMatchObject({ ok: false, failure: { rule: "file.notWorkbook", kindSeen: "zip" } });
});
