import { MAIN, firstSheet, linesOf, opened, packageOf, partsOf, sheetData, failure } from "../packageOf";
import { joinBytes, utf16, utf8, zipOf } from "../zipOf";

const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = sheetData(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>`);
const STRINGS = "<si><t>Tỉnh</t></si>";
const LINES = ['A1 text "Tỉnh"', "B1 number 2"];

/** The same parts with every part's text changed. */
function changed(change: (text: string, name: string) => string | Uint8Array, rename: (name: string) => string = (name) => name): Uint8Array {
  const parts = partsOf({ sheet: SHEET, strings: STRINGS });
  return zipOf([...parts].map(([name, data]) => ({ name: rename(name), data: change(String(data), name) })));
}

async function lines(bytes: Uint8Array): Promise<string[]> {
  const workbook = await opened(bytes);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["S"]);
  return workbook.sheets.flatMap(linesOf);
}

describe("packages as different programs write them", () => {
  const prefixed = (text: string): string =>
    text.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace(/<(\/?)(workbook|sheets?|worksheet|sheetData|row|c|v|sst|si|t|styleSheet)(?=[\s/>])/g, "<$1x:$2");
  const strict = (text: string): string =>
    text.replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(RELS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
  const cases: readonly (readonly [string, () => Uint8Array])[] = [
    ["plain", () => changed((text) => text)],
    ["prefixed names", () => changed((text, name) => (name.endsWith(".rels") || name.startsWith("[") ? text : prefixed(text)))],
    ["strict OOXML", () => changed(strict)],
    ["no namespace at all", () => changed((text, name) => (name.startsWith("xl/worksheets/sheet1") ? text.replace(` xmlns="${MAIN}"`, "") : text))],
    ["UTF-16 little-endian", () => changed((text) => utf16(text, true))],
    ["UTF-16 big-endian", () => changed((text) => utf16(text, false))],
    ["UTF-8 with its mark", () => changed((text) => joinBytes([Uint8Array.of(0xef, 0xbb, 0xbf), utf8(text)]))],
    ["an old code page", () => changed((text, name) => (name.endsWith("sheet1.xml") ? `<?xml version="1.0" encoding="windows-1252"?>${text}` : text))],
    ["backslashes and capitals in entry names", () => changed((text) => text, (name) => name.replace(/\//g, "\\").replace("worksheets", "WorkSheets"))],
    ["absolute targets", () => changed((text, name) => (name.endsWith("workbook.xml.rels") ? text.replace('"worksheets/', '"/xl/worksheets/') : text))],
    ["roundabout targets", () => changed((text, name) => (name.endsWith("workbook.xml.rels") ? text.replace('"worksheets/', '"./../xl/./worksheets/') : text))],
    ["parts under other names", () =>
      changed(
        (text) => text.replaceAll("xl/workbook.xml", "data/sổ%20một.xml").replaceAll("worksheets/sheet1.xml", "deep/er/trang.bin.xml").replaceAll("/xl/deep", "/data/deep"),
        (name) => name.replace("xl/_rels/workbook.xml.rels", "data/_rels/sổ một.xml.rels").replace("xl/workbook.xml", "data/sổ một.xml").replace("xl/worksheets/sheet1.xml", "data/deep/er/trang.bin.xml").replace("xl/", "data/"),
      ),
    ],
    ["no package relationships", () => zipOf([...partsOf({ sheet: SHEET, strings: STRINGS })].filter(([name]) => name !== "_rels/.rels").map(([name, data]) => ({ name, data })))],
    ["stored, not packed", () => zipOf([...partsOf({ sheet: SHEET, strings: STRINGS })].map(([name, data]) => ({ name, data, stored: true })))],
    ["bytes in front of the package", () => joinBytes([Uint8Array.of(0x50, 0x4b, 0x03, 0x04), utf8("x".repeat(500)), packageOf({ sheet: SHEET, strings: STRINGS })])],
    ["comments and instructions around the root", () => changed((text) => `<!-- a -- >`.replace("-- >", "") + `--><?app x?>\n${text.replace(/^<\?xml[^>]*>/, "")}\n<!-- z -->`)],
  ];
  it.each(cases)("%s", async (_, bytes) => {
    expect(await lines(bytes())).toEqual(LINES);
  });
});

describe("the workbook part", () => {
  it("lists sheets in order with their hidden state, passing over sheets without cells", async () => {
    const sheets =
      `<sheet name="Một" sheetId="1" r:id="rId1"/><sheet name="Biểu đồ" sheetId="2" r:id="c"/><sheet name="__proto__" sheetId="3" state="hidden" r:id="rId1"/>` +
      `<sheet name="a_x005F_b &amp; c" sheetId="4" state="veryHidden" r:id="rId1"/>`;
    const rel = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${RELS}/${kind}" Target="${target}"/>`;
    const workbook = await opened(
      packageOf({
        sheet: SHEET,
        strings: STRINGS,
        parts: {
          "xl/workbook.xml":
            `<workbook xmlns="${MAIN}" xmlns:q="${RELS}"><sheets>${sheets.replaceAll("r:id", "q:id")}</sheets><definedNames>` +
            `<definedName name="_xlnm.Print_Area" localSheetId="2">'__proto__'!$A$1:$D$9</definedName><definedName name="mẫu" hidden="1">"pl3"</definedName></definedNames></workbook>`,
          "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel("rId1", "worksheet", "worksheets/sheet1.xml")}${rel("c", "chartsheet", "chartsheets/1.xml")}</Relationships>`,
          "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="urn:xsi"><dcterms:modified xsi:type="dcterms:W3CDTF">2020-04-01T08:00:00Z</dcterms:modified></cp:coreProperties>`,
        },
      }),
      "thư mục/tệp.xlsm",
    );
    expect(workbook.name).toBe("thư mục/tệp.xlsm");
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([["Một", false], ["__proto__", true], ["a_b & c", true]]);
    expect(workbook.definedNames).toEqual([
      { name: "_xlnm.Print_Area", refersTo: "'__proto__'!$A$1:$D$9", hidden: false, sheet: "__proto__" },
      { name: "mẫu", refersTo: '"pl3"', hidden: true, sheet: null },
    ]);
    expect(workbook.savedAt).toBe("2020-04-01T08:00:00Z");
  });

  it("a careless title does not keep the tables from being read", async () => {
    const workbook = await opened(packageOf({ parts: { "docProps/core.xml": "<a>Sở & ban</a>" } }));
    expect(workbook.savedAt).toBeNull();
  });

  it.each([
    ["a sheet whose part is missing", { "xl/worksheets/sheet1.xml": null }],
    ["a sheet whose relationship is missing", { "xl/_rels/workbook.xml.rels": null }],
    ["a workbook part that holds something else", { "xl/workbook.xml": "<a/>" }],
  ])("%s is refused", async (_, parts) => {
    expect((await failure(packageOf({ parts }))).rule).toBe("file.damaged");
  });

  it("missing styles leave plain cells", async () => {
    const sheet = await firstSheet({ sheet: sheetData(`<row><c s="4"><v>1</v></c></row>`), parts: { "xl/styles.xml": null } });
    expect(linesOf(sheet)).toEqual(["A1 number 1"]);
    expect(sheet.cellAt(0, 0)).toMatchObject({ format: "General", font: "" });
  });

  it("too many sheets are refused", async () => {
    const sheets = Array.from({ length: 1001 }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`).join("");
    const bytes = packageOf({ parts: { "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${sheets}</sheets></workbook>` } });
    expect((await failure(bytes)).rule).toBe("file.tooLarge");
  });
});
