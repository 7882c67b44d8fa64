import { MAIN, cellsOf, failure, firstSheet, linesOf, packageOf, sheetData } from "../packageOf";

const row = (cells: string): string => sheetData(`<row r="1">${cells}</row>`);

describe("values of cells", () => {
  const STRINGS = "<si><t>không</t></si><si><r><t>Tỉnh </t></r><r><rPr><rFont val=\"Arial\"/></rPr><t>Bình Định</t></r><rPh sb=\"0\" eb=\"1\"><t>SAI</t></rPh><phoneticPr fontId=\"1\"/></si><si/>";
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["number", `<c r="A1"><v>1.5</v></c>`, ["A1 number 1.5"]],
    ["number with spaces and exponent", `<c r="A1" t="n"><v> -2.5E3 </v></c>`, ["A1 number -2500"]],
    ["what is no number stays visible", `<c r="A1"><v>0x10</v></c><c r="B1"><v>1e999</v></c>`, ['A1 text "0x10"', 'B1 text "1e999"']],
    ["shared string", `<c r="A1" t="s"><v>0</v></c>`, ['A1 text "không"']],
    ["rich shared string without its phonetic reading", `<c r="A1" t="s"><v>1</v></c>`, ['A1 text "Tỉnh Bình Định"']],
    ["empty shared string", `<c r="A1" t="s"><v>2</v></c><c r="B1"><v>7</v></c>`, ["B1 number 7"]],
    ["shared index out of range", `<c r="A1" t="s"><v>3</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>x</v></c>`, []],
    ["empty v", `<c r="A1" t="s"><v/></c><c r="B1"><v></v></c><c r="C1" t="b"><v/></c>`, []],
    ["inline string", `<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>x</t></rPh></is></c>`, ['A1 text "a b"']],
    ["inline string kept in v", `<c r="A1" t="inlineStr"><v>abc</v></c>`, ['A1 text "abc"']],
    ["inline string without its type", `<c r="A1"><is><t>abc</t></is></c>`, ['A1 text "abc"']],
    ["white space is kept", `<c r="A1" t="inlineStr"><is><t xml:space="preserve">  a&#10;b\t</t></is></c>`, ['A1 text "  a\\nb\\t"']],
    ["booleans", `<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="b"><v>true</v></c>`, ["A1 boolean 1", "B1 boolean 0", "C1 boolean 1"]],
    ["error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, ['A1 error "#DIV/0!"']],
    ["ISO dates", `<c r="A1" t="d"><v>2020-03-31</v></c><c r="B1" t="d"><v>2020-03-31T12:00:00Z</v></c><c r="C1" t="d"><v>1900-01-01</v></c><c r="D1" t="d"><v>06:00</v></c><c r="E1" t="d"><v>2020-02-30</v></c>`, ["A1 number 43921", "B1 number 43921.5", "C1 number 1", "D1 number 0.25", 'E1 text "2020-02-30"']],
    ["entities and references", `<c r="A1" t="inlineStr"><is><t>&lt;a &amp; b&gt; &#x1EC7;&#7879; &apos;&quot;</t></is></c>`, [`A1 text "<a & b> ệệ '\\""`]],
    ["CDATA and comments", `<c r="A1" t="inlineStr"><is><t>a<![CDATA[<&]]]>b<!-- x -->c</t></is></c>`, ['A1 text "a<&]bc"']],
    ["escapes of control characters", `<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_c_x1EC7_</t></is></c>`, ['A1 text "a\\rb_x000D_cệ"']],
    ["formula with cached 0, empty text, false", `<c r="A1"><f>1-1</f><v>0</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="b"><f>1=2</f><v>0</v></c>`, ["A1 number 0 =1-1", 'B1 text "" =""', "C1 boolean 0 =1=2"]],
    ["formula without a stored result", `<c r="A1"><f>SUM(B1:C1)</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1" t="str"><f>T(1)</f></c>`, ["A1 blank null =SUM(B1:C1) (not calculated)", "B1 blank null =1+1 (not calculated)", "C1 blank null =T(1) (not calculated)"]],
    ["formula with text and error", `<c r="A1" t="str"><f>"a"&amp;B1</f><v>a_x0009_</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`, ['A1 text "a\\t" ="a"&B1', 'B1 error "#DIV/0!" =1/0']],
    ["cells out of order and twice: the later holds", `<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="C1"><v>4</v></c>`, ["A1 number 1", "C1 number 4"]],
    ["cells without an address follow each other", `<c><v>1</v></c><c r="D1"/><c><v>2</v></c>`, ["A1 number 1", "E1 number 2"]],
    ["addresses off the grid are passed over", `<c r="XFE1"><v>1</v></c><c r="A1048577"><v>1</v></c><c r="ZZZZ1"><v>1</v></c><c r="XFD1048576"><v>9</v></c>`, ["XFD1048576 number 9"]],
    ["elements of other namespaces are passed over", `<c r="A1"><x:v xmlns:x="urn:x">5</x:v><v>1</v><extLst><ext><v>9</v></ext></extLst></c>`, ["A1 number 1"]],
  ];
  it.each(cases)("%s", async (_, cells, expected) => {
    expect(linesOf(await firstSheet({ sheet: row(cells), strings: STRINGS }))).toEqual(expected);
  });

  it("rows without numbers follow each other", async () => {
    const sheet = await firstSheet({ sheet: sheetData(`<row><c><v>1</v></c></row><row/><row r="5"><c><v>5</v></c></row><row><c><v>6</v></c></row>`) });
    expect(linesOf(sheet)).toEqual(["A1 number 1", "A5 number 5", "A6 number 6"]);
  });

  it("a workbook without its shared strings keeps its numbers and never shows an index as a value", async () => {
    const sheet = await firstSheet({ sheet: row(`<c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c>`), strings: null });
    expect(linesOf(sheet)).toEqual(["B1 number 12"]);
  });

  it("an unknown entity is refused", async () => {
    expect((await failure(packageOf({ sheet: row(`<c r="A1" t="inlineStr"><is><t>&nbsp;</t></is></c>`) }))).rule).toBe("file.damaged");
  });
});

describe("formulas written once for several cells", () => {
  it("shared formulas are spelt out for each cell", async () => {
    const sheet = await firstSheet({
      sheet: sheetData(
        `<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1+SUM(A$1:$A1)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>` +
          `<row r="2"><c r="B2"><f t="shared" si="0"/></c><c r="C2"><f t="shared" si="9"/><v>4</v></c></row>`,
      ),
    });
    expect(linesOf(sheet)).toEqual([
      "B1 number 1 =A1*$A$1+SUM(A$1:$A1)",
      "C1 number 2 =B1*$A$1+SUM(B$1:$A1)",
      "B2 blank null =A2*$A$1+SUM(A$1:$A2) (not calculated)",
      "C2 number 4",
    ]);
  });

  it("an array formula is the formula of every cell it fills", async () => {
    const sheet = await firstSheet({
      sheet: sheetData(
        `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>` +
          `<row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>`,
      ),
    });
    expect(linesOf(sheet)).toEqual(["A1 number 2 =B1:B2*2", "B1 number 1", "A2 number 4 =B1:B2*2", "A3 number 6"]);
  });
});

describe("styles", () => {
  const STYLES =
    `<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/><numFmt numFmtId="165" formatCode="&quot;Mã &quot;@"/></numFmts>` +
    `<fonts><font><sz val="11"/><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>` +
    `<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs>` +
    `<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1"/><xf numFmtId="164" fontId="0"/><xf numFmtId="3" fontId="0"/><xf numFmtId="165" fontId="0"/></cellXfs>`;

  it("gives number format, font and displayed text", async () => {
    const sheet = await firstSheet({
      styles: STYLES,
      strings: `<si><r><rPr><rFont val=".VnTimeH"/></rPr><t>Së</t></r></si>`,
      sheet: row(
        `<c r="A1" s="0"><v>1234.5</v></c><c r="B1" s="1"><v>43921</v></c><c r="C1" s="2"><v>98.25</v></c><c r="D1" s="3"><v>1234567</v></c>` +
          `<c r="E1" s="4" t="inlineStr"><is><t>A7</t></is></c><c r="F1" t="s"><v>0</v></c><c r="G1" s="99"><v>1</v></c>`,
      ),
    });
    expect(cellsOf(sheet).map(({ text, format, font }) => [text, format, font])).toEqual([
      ["1234.5", "General", "Times New Roman"],
      ["31/03/2020", "dd/mm/yyyy", ".VnTime"],
      ["98,3 %", '0.0" %"', "Times New Roman"],
      ["1.234.567", "#,##0", "Times New Roman"],
      ["Mã A7", '"Mã "@', "Times New Roman"],
      ["Së", "General", ".VnTimeH"],
      ["1", "General", "Times New Roman"],
    ]);
  });

  it("dates of a 1904 workbook read as 1900 serials, other numbers as they are", async () => {
    const sheet = await firstSheet({
      styles: STYLES,
      workbookPr: `<workbookPr date1904="1"/>`,
      sheet: row(`<c r="A1" s="1"><v>42459</v></c><c r="B1"><v>42459</v></c>`),
    });
    expect(cellsOf(sheet).map(({ value, text }) => [value, text])).toEqual([[43921, "31/03/2020"], [42459, "42459"]]);
  });
});

describe("the frame of a sheet", () => {
  it("keeps merges, hidden rows and columns", async () => {
    const sheet = await firstSheet({
      sheet:
        `<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/><col min="7" max="7" width="8"/></cols>` +
        sheetData(`<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="3"><c r="A3"><v>3</v></c></row><row r="9" hidden="1"/>`) +
        `<mergeCells count="3"><mergeCell ref="A1:C2"/><mergeCell ref="A1:XFD1048576"/><mergeCell ref="hỏng"/></mergeCells>`,
    });
    expect([...sheet.hiddenRows]).toEqual([0, 1]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 4]);
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 0, left: 0, bottom: 1048575, right: 16383 },
    ]);
  });

  it("a worksheet part that holds something else is refused", async () => {
    const bytes = packageOf({ parts: { "xl/worksheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>` } });
    expect((await failure(bytes)).rule).toBe("file.damaged");
  });
});
