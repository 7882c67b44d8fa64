import { MAIN, opened, packageOf, sheetData } from "../packageOf";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const rels = (inside: string): string => `<Relationships xmlns="${RELS}">${inside}</Relationships>`;
const rel = (id: string, kind: string, target: string, mode = ""): string => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
const OUTSIDE = ' TargetMode="External"';

/** A package whose workbook is linked to two files and has a connection. */
function linkedPackage(parts: Readonly<Record<string, string | null>> = {}): Uint8Array {
  return packageOf({
    sheet: sheetData('<row r="1"><c r="A1"><f>[2]PL1!A1</f><v>7</v></c></row>'),
    afterSheets: '<externalReferences><externalReference r:id="rId8"/><externalReference r:id="rId9"/></externalReferences>',
    parts: {
      "xl/_rels/workbook.xml.rels": rels(rel("rId1", "worksheet", "worksheets/sheet1.xml") + rel("rId8", "externalLink", "externalLinks/externalLink1.xml") + rel("rId9", "externalLink", "externalLinks/externalLink2.xml") + rel("rId10", "connections", "connections.xml")),
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"/>`,
      "xl/externalLinks/externalLink2.xml": `<externalLink xmlns="${MAIN}"/>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": rels(rel("rId1", "externalLinkPath", "file:///C:\\B%C3%A1o%20c%C3%A1o\\S%E1%BB%9F%20A.xlsx", OUTSIDE)),
      "xl/externalLinks/_rels/externalLink2.xml.rels": rels(rel("rId1", "externalLinkPath", "../khác/100%25.xls", OUTSIDE)),
      "xl/connections.xml": `<connections xmlns="${MAIN}"><connection id="1" name="Kho số liệu" type="5"><dbPr connection="Provider=x"/></connection><connection id="2"/></connections>`,
      ...parts,
    },
  });
}

test("files and connections are told by name, never by the folders they lie in", async () => {
  const { linksTo, connections, sheets } = await opened(linkedPackage());
  expect([linksTo, connections]).toEqual([["Sở A.xlsx", "100%.xls"], ["Kho số liệu", "2"]]);
  expect(sheets[0]?.cellAt(0, 0)).toMatchObject({ formula: "[2]PL1!A1", value: 7 });
});

test("a link that leads nowhere or is broken keeps its number and does not make the file unreadable", async () => {
  const broken = linkedPackage({ "xl/externalLinks/_rels/externalLink1.xml.rels": "<Relationships", "xl/externalLinks/externalLink2.xml": null, "xl/externalLinks/_rels/externalLink2.xml.rels": null, "xl/connections.xml": "<connections><" });
  const workbook = await opened(broken);
  expect([workbook.linksTo, workbook.connections]).toEqual([["", ""], undefined]);
});

test("a workbook without any says nothing of them", async () => {
  expect(Object.keys(await opened(packageOf({})))).toEqual(["name", "sheets", "definedNames", "savedAt"]);
});
