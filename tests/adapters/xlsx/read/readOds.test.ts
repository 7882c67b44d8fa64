import { writeOds } from "hucre/ods";
import { excelReference } from "../../../../src/adapters/xlsx/read/odsFormula";
import { cellsOf, failure, linesOf, opened } from "../packageOf";
import { zipOf } from "../zipOf";
import type { EntrySpec } from "../zipOf";

const NAMESPACES = ["office", "table", "text", "style", "number", "svg", "fo", "calcext", "dc", "meta", "manifest"]
  .map((prefix) => `xmlns:${prefix}="${prefix === "dc" ? "http://purl.org/dc/elements/1.1/" : `urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0`}"`)
  .join(" ");
const STYLES =
  `<office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;.VnTime&apos;"/></office:font-face-decls>` +
  `<office:automatic-styles><number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>` +
  `<number:percentage-style style:name="N2"><number:number number:decimal-places="1"/><number:text>%</number:text></number:percentage-style>` +
  `<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1" style:data-style-name="N2"><style:text-properties style:font-name="F1"/></style:style>` +
  `<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>`;

function odsOf(tables: string, more: readonly EntrySpec[] = []): Uint8Array {
  return zipOf([
    { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
    { name: "content.xml", data: `<office:document-content ${NAMESPACES}>${STYLES}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>` },
    ...more,
  ]);
}

const text = (value: string, more = ""): string => `<table:table-cell office:value-type="string"${more}><text:p>${value}</text:p></table:table-cell>`;
const number = (value: number, more = ""): string => `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${value}</text:p></table:table-cell>`;

async function lines(rows: string): Promise<string[]> {
  return (await opened(odsOf(`<table:table table:name="S">${rows}</table:table>`), "a.ods")).sheets.flatMap(linesOf);
}

describe("references", () => {
  it.each([
    ["$'Biểu: 1'.$A$1:.B2", "'Biểu: 1'!$A$1:B2"],
    ["$S.A1:$S.B2", "S!A1:B2"],
    ["'It''s: S'.A1", "'It''s: S'!A1"],
    [".A1", "A1"],
    ["", ""],
  ])("%s", (reference, expected) => {
    expect(excelReference(reference)).toBe(expected);
  });
});

describe("OpenDocument spreadsheets", () => {
  const row = (cells: string, more = ""): string => `<table:table-row${more}>${cells}</table:table-row>`;
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["rows repeated on every printed page are rows like others", `<table:table-header-rows>${row(text("STT"))}</table:table-header-rows><table:table-row-group>${row(number(1))}<table:table-row-group>${row(number(2))}</table:table-row-group></table:table-row-group>`, ['A1 text "STT"', "A2 number 1", "A3 number 2"]],
    ["repeated cells and rows", row(number(1, ` table:number-columns-repeated="2"`) + `<table:table-cell table:number-columns-repeated="3"/>` + text("x"), ` table:number-rows-repeated="2"`) + row(number(9)), ["A1 number 1", "B1 number 1", 'F1 text "x"', "A2 number 1", "B2 number 1", 'F2 text "x"', "A3 number 9"]],
    ["the empty tail of a sheet", row(number(1)) + row(`<table:table-cell table:number-columns-repeated="16384"/>`, ` table:number-rows-repeated="1048575"`), ["A1 number 1"]],
    ["text with blanks, tabs, breaks, links and comments", row(`<table:table-cell office:value-type="string"><office:annotation><text:p>chú ý</text:p></office:annotation><text:p>a<text:s text:c="2"/>b<text:tab/><text:a>c <text:span>d</text:span></text:a><text:line-break/>e</text:p><text:p>f</text:p></table:table-cell>`), ['A1 text "a  b\\tc d\\ne\\nf"']],
    ["booleans, dates, durations, percentages", row(`<table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell office:value-type="date" office:date-value="2020-03-31"/><table:table-cell office:value-type="time" office:time-value="PT36H00M00S"/><table:table-cell office:value-type="percentage" office:value="0.985"/>`), ["A1 boolean 1", "B1 number 43921", "C1 number 1.5", "D1 number 0.985"]],
    ["formulas", row(number(3, ` table:formula="of:=SUM([.B1:.C1];[$'Trang; 2'.$A$1])&amp;&quot;;&quot;"`) + number(1, ` table:formula="of:=[.A1]/0"`).replace("<text:p>1<", "<text:p>#DIV/0!<")), [`A1 number 3 =SUM(B1:C1,'Trang; 2'!$A$1)&";"`, 'B1 error "#DIV/0!" =A1/0']],
    ["what a merge covers is blank", row(text("a", ` table:number-columns-spanned="2" table:number-rows-spanned="2"`) + `<table:covered-table-cell office:value-type="string"><text:p>b</text:p></table:covered-table-cell>` + text("c")), ['A1 text "a"', 'C1 text "c"']],
  ];
  it.each(cases)("%s", async (_, rows, expected) => {
    expect(await lines(rows)).toEqual(expected);
  });

  it("keeps formats, fonts, shown text, merges, hidden rows, columns and sheets, names and the day of saving", async () => {
    const workbook = await opened(
      odsOf(
        `<table:table table:name="Một"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2" table:default-cell-style-name="ce1"/>` +
          `<table:table-row table:visibility="filter"><table:table-cell table:style-name="ce2" office:value-type="percentage" office:value="0.985"><text:p>98,5%</text:p></table:table-cell>` +
          `<table:table-cell table:number-columns-spanned="2" office:value-type="date" office:date-value="2020-03-31"><text:p>31/03/2020</text:p></table:table-cell></table:table-row></table:table>` +
          `<table:table table:name="Hai" table:style-name="ta2"/>` +
          `<table:named-expressions><table:named-range table:name="vùng" table:cell-range-address="$Một.$A$1:.$B$2"/></table:named-expressions>`,
        [{ name: "meta.xml", data: `<office:document-meta ${NAMESPACES}><office:meta><dc:date>2020-04-01T08:00:00</dc:date></office:meta></office:document-meta>` }],
      ),
    );
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([["Một", false], ["Hai", true]]);
    const sheet = workbook.sheets[0]!;
    expect(cellsOf(sheet).map(({ text: shown, format, font }) => [shown, format, font])).toEqual([["98,5%", "0.0%", ".VnTime"], ["31/03/2020", "dd/mm/yyyy", ""]]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.merges]).toEqual([[0], [1, 2], [{ top: 0, left: 1, bottom: 0, right: 2 }]]);
    expect(workbook.definedNames).toEqual([{ name: "vùng", refersTo: "Một!$A$1:$B$2", hidden: false, sheet: null }]);
    expect(workbook.savedAt).toBe("2020-04-01T08:00:00");
  });

  it("reads what hucre writes", async () => {
    const rows = [["Sở Nội vụ", 12, true], [null, -0.5, "a b"], ["x", null, 1e15]];
    const bytes = await writeOds({ sheets: [{ name: "Biểu 1", rows }] });
    const workbook = await opened(bytes, "b.ods");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Biểu 1"]);
    expect(workbook.sheets.flatMap(linesOf)).toEqual(['A1 text "Sở Nội vụ"', "B1 number 12", "C1 boolean 1", "B2 number -0.5", 'C2 text "a b"', 'A3 text "x"', "C3 number 1000000000000000"]);
  });

  it.each([
    ["a password", odsOf("", [{ name: "META-INF/manifest.xml", data: `<manifest:manifest ${NAMESPACES}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>` }]), "file.encrypted"],
    ["a cell repeated without end", odsOf(`<table:table><table:table-row table:number-rows-repeated="1048576">${number(1, ` table:number-columns-repeated="16384"`)}</table:table-row></table:table>`), "file.tooLarge"],
    ["no content", zipOf([{ name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" }]), "file.damaged"],
    ["a text document", zipOf([{ name: "mimetype", data: "application/vnd.oasis.opendocument.text" }]), "file.notWorkbook"],
  ])("%s is refused", async (_, bytes, rule) => {
    expect((await failure(bytes, "a.ods")).rule).toBe(rule);
  });
});
