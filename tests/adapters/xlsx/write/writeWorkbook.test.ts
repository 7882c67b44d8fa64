import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../../src/adapters/xlsx/openWorkbook";
import { writeWorkbook } from "../../../../src/adapters/xlsx/write/writeWorkbook";
import type { SheetSpec } from "../../../../src/core/sheet/sheetSpec";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { templates } from "../../../../src/templates";
import { drawTemplates } from "../../../../src/workflows/insert/drawTemplate";
import { cell, sheet } from "./sheetSpecs";

async function parts(...sheets: readonly SheetSpec[]): Promise<(name: string) => string> {
  const files = unzipSync(await writeWorkbook(sheets));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

/** The first element of that name: its start tag and, when it has any, its contents. */
function element(xml: string, name: string): string {
  return new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, "su").exec(xml)?.[0] ?? "";
}

const sheetPart = async (parts_: Partial<SheetSpec>): Promise<string> => (await parts(sheet(parts_)))("xl/worksheets/sheet1.xml");

test("cells: numbers, texts, formulas with their result, empty frames", async () => {
  const xml = await sheetPart({
    cells: [
      cell(0, 0, "Số lượng\n& tỷ lệ <1>", { look: "head" }),
      cell(0, 1, null, { look: "head" }),
      cell(1, 0, 12.5, { look: "count" }),
      cell(1, 1, "", { formula: 'IF(COUNT(A1:A2)=0,"",SUM(A1:A2))' }),
      cell(2, 1, 3, { formula: "A2*2" }),
    ],
    rows: [{ height: 30, grows: false }, { height: 20.5, grows: true }],
  });
  expect(element(xml, "sheetData").replace(/ s="\d+"/gu, "")).toBe(
    "<sheetData>" +
      '<row r="1" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1"/></row>' +
      '<row r="2" ht="20.5"><c r="A2"><v>12.5</v></c><c r="B2" t="str"><f>IF(COUNT(A1:A2)=0,"",SUM(A1:A2))</f><v/></c></row>' +
      '<row r="3"><c r="B3"><f>A2*2</f><v>3</v></c></row>' +
      "</sheetData>",
  );
});

test("widths, merges, frozen rows", async () => {
  const xml = await sheetPart({ columnWidths: [6, 44.5], merges: [{ top: 0, left: 0, bottom: 1, right: 1 }], frozen: { rows: 2, columns: 0 } });
  expect(element(xml, "cols")).toBe('<cols><col min="1" max="1" width="6" customWidth="true"/><col min="2" max="2" width="44.5" customWidth="true"/></cols>');
  expect(element(xml, "mergeCells")).toBe('<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>');
  expect(element(xml, "pane")).toBe('<pane ySplit="2" topLeftCell="A3" state="frozen" activePane="bottomLeft"/>');
});

test("what may be typed, and what is said about it", async () => {
  const ranges = [{ top: 1, left: 1, bottom: 4, right: 1 }, { top: 7, left: 1, bottom: 7, right: 1 }];
  const error = { title: "Sai", text: "Ghi số." };
  const xml = await sheetPart({
    validations: [
      { ranges, allowed: { kind: "whole", min: 0 }, strict: false, prompt: null, error },
      { ranges, allowed: { kind: "decimal", min: 0, max: 100 }, strict: false, prompt: { title: "Tỷ lệ", text: "98,5" }, error },
      { ranges, allowed: { kind: "list", values: ["Đạt", "Không đạt"] }, strict: true, prompt: null, error },
      { ranges, allowed: { kind: "listRange", formula: "co_quan" }, strict: false, prompt: null, error },
      { ranges, allowed: { kind: "any" }, strict: false, prompt: { title: "Tỷ lệ", text: "98,5" }, error: null },
    ],
  });
  const said = 'errorTitle="Sai" error="Ghi số."';
  expect(element(xml, "dataValidations")).toBe(
    '<dataValidations count="5">' +
      `<dataValidation type="whole" sqref="B2:B5 B8" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorStyle="warning" ${said}><formula1>0</formula1></dataValidation>` +
      `<dataValidation type="decimal" sqref="B2:B5 B8" operator="between" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning" promptTitle="Tỷ lệ" prompt="98,5" ${said}><formula1>0</formula1><formula2>100</formula2></dataValidation>` +
      `<dataValidation type="list" sqref="B2:B5 B8" allowBlank="1" showErrorMessage="1" errorStyle="stop" ${said}><formula1>"Đạt,Không đạt"</formula1></dataValidation>` +
      `<dataValidation type="list" sqref="B2:B5 B8" allowBlank="1" showErrorMessage="1" errorStyle="warning" ${said}><formula1>co_quan</formula1></dataValidation>` +
      '<dataValidation type="custom" sqref="B2:B5 B8" allowBlank="1" showInputMessage="1" errorStyle="warning" promptTitle="Tỷ lệ" prompt="98,5"><formula1>TRUE</formula1></dataValidation>' +
      "</dataValidations>",
  );
});

test("links lead to cells of the workbook alone; underlined letters", async () => {
  const link = (column: number, name: string) => ({ row: 0, column, to: { sheet: name, row: 8, column: 3 } });
  const files = await parts(sheet({ looks: { plain: { underline: true } }, cells: [cell(0, 0, "D9"), cell(0, 1, "D9")], links: [link(0, "Bảng 'A'"), link(1, 'x"<&')] }));
  const xml = files("xl/worksheets/sheet1.xml");
  expect([...xml.matchAll(/<hyperlink [^>]*>/gu)].map(([tag]) => tag.replaceAll("&apos;", "'"))).toEqual([`<hyperlink ref="A1" location="'Bảng ''A'''!D9"/>`, `<hyperlink ref="B1" location="'x&quot;&lt;&amp;'!D9"/>`]);
  expect(files("xl/worksheets/_rels/sheet1.xml.rels")).toBe("");
  expect(files("xl/styles.xml")).toContain("<u/>");
});

test("how cells look while a formula holds, the first before the others", async () => {
  const range = { top: 1, left: 1, bottom: 4, right: 2 };
  const conditionalFormats = [{ range, formula: 'AND(B2<>"",B2<0)', fill: "FFC7CE", color: "7A0008", bold: true }, { range: { ...range, right: 1 }, formula: "B2>1", fill: "DDEBF7" }];
  const files = await parts(sheet({ conditionalFormats }), sheet({ name: "PL4" }));
  const xml = files("xl/worksheets/sheet1.xml");
  const rules = [...xml.matchAll(/<conditionalFormatting .*?<\/conditionalFormatting>/gsu)].map(([rule]) => rule.replace(/ dxfId="\d+"/gu, ""));
  expect(rules).toEqual([
    '<conditionalFormatting sqref="B2:C5"><cfRule type="expression" priority="1"><formula>AND(B2&lt;&gt;"",B2&lt;0)</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="B2:B5"><cfRule type="expression" priority="2"><formula>B2&gt;1</formula></cfRule></conditionalFormatting>',
  ]);
  const looks = [...element(files("xl/styles.xml"), "dxfs").matchAll(/<dxf>.*?<\/dxf>/gsu)].map(([look]) => look);
  const used = [...xml.matchAll(/dxfId="(\d+)"/gu)].map(([, id]) => looks[Number(id)] ?? "");
  expect(used.map((look) => [look.includes("<b/>"), [...look.matchAll(/<(color|bgColor) rgb="(?:FF)?([0-9A-F]{6})"/gu)].map(([, name, rgb]) => `${name} ${rgb}`)])).toEqual([
    [true, ["color 7A0008", "bgColor FFC7CE"]],
    [false, ["bgColor DDEBF7"]],
  ]);
  expect(files("xl/worksheets/sheet2.xml")).not.toContain("conditionalFormatting");
});

test("A4 across, one page wide, as many long as need be, with its page number", async () => {
  const xml = await sheetPart({ cells: [cell(5, 0, 1)], page: { ...sheet().page, pageBreaks: [4] } });
  expect(element(xml, "sheetPr")).toBe('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(element(xml, "printOptions")).toBe('<printOptions horizontalCentered="1"/>');
  expect(element(xml, "pageMargins")).toContain('left="1"');
  expect(element(xml, "pageSetup")).toBe('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(element(xml, "oddFooter")).toBe("<oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter>");
  expect(element(xml, "rowBreaks")).toBe('<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>');
});

test("protection without a password: open cells open, rows and columns may be resized", async () => {
  const file = await parts(
    sheet({ cells: [cell(0, 0, "khóa"), cell(0, 1, null, { open: true, look: "count" })], protection: { resizing: true, rows: false } }),
    sheet({ name: "PL4", protection: { resizing: true, rows: true } }),
  );
  const protection = element(file("xl/worksheets/sheet1.xml"), "sheetProtection");
  expect(protection).toBe(
    '<sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="0" selectUnlockedCells="0" formatColumns="0" formatRows="0" insertRows="1" deleteRows="1"/>',
  );
  expect(element(file("xl/worksheets/sheet2.xml"), "sheetProtection")).toContain('insertRows="0" deleteRows="0"');
  expect(element(file("xl/styles.xml"), "cellXfs").match(/locked="[^"]*"/gu)).toEqual(['locked="1"', 'locked="0"']);
});

test("names: those that mark a form hidden, repeated rows under the sheet's quoted name", async () => {
  const file = await parts(
    sheet({
      name: "Năm '20",
      page: { ...sheet().page, repeatedRows: { from: 4, to: 5 } },
      names: [{ name: "SoatPhuLuc.pl3", refersTo: '="pl3|1"', hidden: true }, { name: "Seen", refersTo: "='Năm ''20'!$A$1", hidden: false }],
    }),
  );
  expect(element(file("xl/workbook.xml"), "definedNames")).toBe(
    "<definedNames>" +
      '<definedName name="SoatPhuLuc.pl3" hidden="1">"pl3|1"</definedName>' +
      "<definedName name=\"Seen\">'Năm ''20'!$A$1</definedName>" +
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Năm ''20'!$5:$6</definedName>" +
      "</definedNames>",
  );
});

test("the font of every cell is the sheet's", async () => {
  const file = await parts(sheet({ cells: [cell(0, 0, "a"), cell(0, 1, "b", { look: "head" })] }));
  const fonts = element(file("xl/styles.xml"), "fonts");
  expect(new Set(fonts.match(/<name val="[^"]*"\/>/gu))).toEqual(new Set(['<name val="Times New Roman"/>']));
});

test("two sheets of one name, or none, are refused", async () => {
  await expect(writeWorkbook([])).rejects.toThrow("at least one sheet");
  await expect(writeWorkbook([sheet(), sheet()])).rejects.toThrow("PL3");
});

describe("the twelve blank forms", () => {
  const specs = drawTemplates(templates);

  test("two runs give the same bytes", async () => {
    expect(await writeWorkbook(specs)).toEqual(await writeWorkbook(drawTemplates(templates)));
  });

  test("read back as they were drawn", async () => {
    const result = await openWorkbook("forms.xlsx", await writeWorkbook(specs));
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    expect(result.workbook.sheets.map(readBack)).toEqual(specs.map(drawn));
    const marks = result.workbook.definedNames.filter(({ hidden }) => hidden);
    const plain = (text: string): string => text.replace(/^=/u, "");
    expect(marks.map(({ name, refersTo }) => [name, plain(refersTo)])).toEqual(
      specs.flatMap(({ names }) => names.map(({ name, refersTo }) => [name, plain(refersTo)])),
    );
  });
});

type Seen = readonly [row: number, column: number, value: unknown, formula: string | null];

const byPlace = ({ top, left }: { top: number; left: number }, other: { top: number; left: number }): number => top - other.top || left - other.left;

function drawn(spec: SheetSpec): unknown {
  const cells = spec.cells
    .filter(({ value, formula }) => value !== null || formula !== undefined)
    .map(({ row, column, value, formula }): Seen => [row, column, value === "" ? null : value, formula ?? null]);
  return { name: spec.name, merges: [...spec.merges].sort(byPlace), cells };
}

function readBack(sheet_: Sheet): unknown {
  const cells = sheet_
    .filledRows()
    .flatMap((row) => sheet_.cellsOfRow(row))
    .map(({ row, column, value, formula }): Seen => [row, column, value === "" ? null : value, formula]);
  return { name: sheet_.name, merges: [...sheet_.merges].sort(byPlace), cells };
}
