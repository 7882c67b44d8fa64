import { a1Range } from "../../../../../src/core/sheet/address";
import type { Sheet } from "../../../../../src/core/sheet/sheet";
import { cellsOf, failure, opened } from "../../packageOf";
import { cell, docxOf, paragraph, plainTable, row, run, table } from "./docxOf";
import type { DocxSpec } from "./docxOf";

async function sheetsOf(body: string, spec: DocxSpec = {}): Promise<readonly Sheet[]> {
  return (await opened(docxOf(body, spec), "tệp.docx")).sheets;
}

/** "1A text" for each cell, rows counted from the table's first; those above it are 0, -1, … */
function told(sheet: Sheet | undefined): string[] {
  return sheet ? cellsOf(sheet).map(({ row: at, column, text }) => `${at - 99}${String.fromCharCode(65 + column)} ${text}`) : [];
}

async function toldAll(body: string, spec: DocxSpec = {}): Promise<string[][]> {
  return (await sheetsOf(body, spec)).map(told);
}

/** The text of the first cell of a table that also has a second and third. */
async function textOf(inside: string, spec: DocxSpec = {}): Promise<string> {
  const [sheet] = await sheetsOf(table([row([cell(inside), cell("b"), cell("c")]), row([cell("1"), cell("2"), cell("3")]), row([cell("4"), cell("5"), cell("6")])]), spec);
  return sheet?.cellAt(100, 0).text ?? "";
}

const BODY = plainTable([["STT", "Chỉ tiêu", "2015"], ["1", "Số TTHC", "1.234"], ["2", "Tỷ lệ", "95,5"]]);
const BODY_TOLD = ["1A STT", "1B Chỉ tiêu", "1C 2015", "2A 1", "2B Số TTHC", "2C 1.234", "3A 2", "3B Tỷ lệ", "3C 95,5"];

describe("tables", () => {
  it("each is a sheet, its figures stay texts, the file's own saving moment is kept", async () => {
    const workbook = await opened(docxOf(BODY + paragraph("") + BODY, { savedAt: "2020-04-29T08:00:00Z" }), "tệp.docx");
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.onlyTexts, sheet.hidden, told(sheet)])).toEqual([
      ["Bảng 1", true, false, BODY_TOLD],
      ["Bảng 2", true, false, BODY_TOLD],
    ]);
    expect([workbook.savedAt, cellsOf(workbook.sheets[0]!).every(({ kind }) => kind === "text")]).toEqual(["2020-04-29T08:00:00Z", true]);
  });

  it("a document with macros, and one in the strict vocabulary", async () => {
    expect(await toldAll(BODY, { macros: true })).toEqual([BODY_TOLD]);
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body>${BODY.replace(/(<\/?)w:/gu, "$1x:").replace(/ w:/gu, " x:")}</x:body></x:document>`;
    expect(await toldAll("", { parts: { "word/document.xml": strict } })).toEqual([BODY_TOLD]);
  });

  const merged = async (rows: readonly string[], widths: readonly number[] = []): Promise<[string[], string[]]> => {
    const [sheet] = await sheetsOf(table([...rows, row([cell("x"), cell("y"), cell("z"), cell("t")])], widths));
    const merges = sheet?.merges.map(({ top, bottom, ...columns }) => a1Range({ top: top - 100, bottom: bottom - 100, ...columns })) ?? [];
    return [merges, told(sheet).filter((text) => !/[xyzt]$/u.test(text))];
  };
  const starts = `<w:vMerge w:val="restart"/>`;
  const goesOn = `<w:vMerge/>`;
  const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`;
  const four = (first: string): string => row([first, cell("b"), cell("c"), cell("d")]);

  it("cells over several columns and rows are merges", async () => {
    const head = [row([cell("STT", starts), cell("Năm", span(2)), cell("Ghi chú", starts)]), row([cell("", goesOn), cell("2015"), cell("2016"), cell("", goesOn)])];
    expect(await merged(head)).toEqual([["A1:A2", "B1:C1", "D1:D2"], ["1A STT", "1B Năm", "1D Ghi chú", "2B 2015", "2C 2016"]]);
    const block = [row([cell("a", starts + span(2)), cell("c"), cell("d")]), row([cell("", `<w:vMerge w:val="continue"/>${span(2)}`), cell("c"), cell("d")])];
    expect((await merged(block))[0]).toEqual(["A1:B2"]);
  });

  it("a merge that goes on from nowhere is a cell of its own; two merges in a row are two", async () => {
    expect(await merged([four(cell("a", goesOn)), four(cell("", goesOn))])).toEqual([["A1:A2"], ["1A a", "1B b", "1C c", "1D d", "2B b", "2C c", "2D d"]]);
    expect((await merged([four(cell("a", starts)), four(cell("", goesOn)), four(cell("e", starts)), four(cell("", goesOn))]))[0]).toEqual(["A1:A2", "A3:A4"]);
    expect((await merged([four(cell("a", starts)), four(cell("e")), four(cell("f", goesOn))]))[0]).toEqual([]);
  });

  it("columns left out before a row, and merges as old programs write them", async () => {
    expect((await merged([row([cell("c"), cell("d")], `<w:gridBefore w:val="2"/><w:gridAfter w:val="0"/>`)]))[1]).toEqual(["1C c", "1D d"]);
    const old = row([cell("a", `<w:hMerge w:val="restart"/>`), cell("lost", `<w:hMerge/>`), cell("c"), cell("d")]);
    expect(await merged([old])).toEqual([["A1:B1"], ["1A a", "1C c", "1D d"]]);
  });

  it("borders that miss each other by a hair are one; where a cell is so narrow all columns stay", async () => {
    const widths = [600, 40, 3000, 900, 900];
    const rows = [row([cell("1"), cell("a", span(2)), cell("b"), cell("c")]), row([cell("2", span(2)), cell("d"), cell("e"), cell("f")])];
    const [sheet] = await sheetsOf(table([...rows, row([cell("3"), cell("g", span(2)), cell("h"), cell("i")])], widths));
    expect([told(sheet), sheet?.merges]).toEqual([["1A 1", "1B a", "1C b", "1D c", "2A 2", "2B d", "2C e", "2D f", "3A 3", "3B g", "3C h", "3D i"], []]);
    const [narrow] = await sheetsOf(table([...rows, row([cell("3"), cell("x"), cell("g"), cell("h"), cell("i")])], widths));
    expect(told(narrow).slice(-5)).toEqual(["3A 3", "3B x", "3C g", "3D h", "3E i"]);
  });

  it("rows and cells within content controls count, deleted rows do not", async () => {
    const control = (inside: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const rows = [row([cell("a"), cell("b"), cell("c")]), control(row([control(cell("d")), cell("e"), cell("f")])), row([cell("x"), cell("y"), cell("z")], `<w:del w:id="1"/>`), row([cell("g"), cell("h"), cell("i")])];
    expect(await toldAll(control(table(rows)))).toEqual([["1A a", "1B b", "1C c", "2A d", "2B e", "2C f", "3A g", "3B h", "3C i"]]);
  });

  it("a table within a cell is that cell's text and, where it is no layout, a sheet of its own", async () => {
    const outer = table([row([cell("a"), cell(BODY + paragraph("")), cell("c")]), row([cell("d"), cell("e"), cell("f")]), row([cell("g"), cell("h"), cell("i")])]);
    const [first, second] = await toldAll(outer);
    expect([first?.[1], second]).toEqual(["1B STT Chỉ tiêu 2015\n1 Số TTHC 1.234\n2 Tỷ lệ 95,5", BODY_TOLD]);
    expect(await toldAll(table([row([cell(paragraph("Phụ lục 3") + BODY + paragraph(""))])]))).toEqual([["0A Phụ lục 3", ...BODY_TOLD]]);
  });
});

describe("what stands around a table", () => {
  const letterhead = table([row([cell(paragraph("UBND TỈNH BÌNH ĐỊNH") + paragraph("SỞ TƯ PHÁP")), cell(paragraph("CỘNG HÒA") + paragraph("Độc lập"))])]);

  it("letterhead and title stand above it, a line each", async () => {
    expect(await toldAll(letterhead + paragraph("") + paragraph("PHỤ LỤC 3") + paragraph("Thống kê") + BODY)).toEqual([
      ["-3A UBND TỈNH BÌNH ĐỊNH", "-3B CỘNG HÒA", "-2A SỞ TƯ PHÁP", "-2B Độc lập", "-1A PHỤ LỤC 3", "0A Thống kê", ...BODY_TOLD],
    ]);
  });

  it("what follows stands below: the first line next to it, others apart", async () => {
    expect((await toldAll(BODY + paragraph("TỔNG CỘNG: 2 NHIỆM VỤ") + paragraph("Nơi nhận") + paragraph("GIÁM ĐỐC")))[0]?.slice(-3)).toEqual(["4A TỔNG CỘNG: 2 NHIỆM VỤ", "25A Nơi nhận", "26A GIÁM ĐỐC"]);
  });

  const page = `<w:r><w:br w:type="page"/></w:r>`;
  it.each([
    ["a break of its own", paragraph("Người lập") + paragraph(page) + paragraph("PHỤ LỤC 2")],
    ["a break behind the last words", paragraph(run("Người lập") + page) + paragraph("PHỤ LỤC 2")],
    ["a break before the first words", paragraph("Người lập") + paragraph(page + run("PHỤ LỤC 2"))],
    ["a paragraph that begins a page", paragraph("Người lập") + paragraph("PHỤ LỤC 2", "<w:pageBreakBefore/>")],
    ["a new section", paragraph("Người lập", "<w:sectPr/>") + paragraph("PHỤ LỤC 2")],
  ])("between two tables a new page parts the lines: %s", async (_, between) => {
    expect(await toldAll(BODY + between + BODY)).toEqual([[...BODY_TOLD, "4A Người lập"], ["0A PHỤ LỤC 2", ...BODY_TOLD]]);
  });

  it("of a long text before it the beginning and the end are kept", async () => {
    const [sheet] = await toldAll(Array.from({ length: 300 }, (_, i) => paragraph(`Đoạn ${i + 1}`)).join("") + BODY);
    expect([sheet?.[0], sheet?.[39], sheet?.[40], sheet?.[99], sheet?.[100]]).toEqual(["-99A Đoạn 1", "-60A Đoạn 40", "-59A Đoạn 241", "0A Đoạn 300", "1A STT"]);
  });

  it("a document of nothing but a two-column table is read all the same; one without tables is no workbook", async () => {
    expect(await toldAll(plainTable([["Tiêu chí", "Kết quả"], ["Một", "Đạt"]]))).toEqual([["1A Tiêu chí", "1B Kết quả", "2A Một", "2B Đạt"]]);
    expect(await failure(docxOf(paragraph("Kính gửi")), "tệp.docx")).toEqual({ rule: "file.notWorkbook", detail: "a Word document without a table", kindSeen: "docx" });
  });
});

describe("the text of a cell", () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const cases: readonly (readonly [string, string, string])[] = [
    ["runs are joined, paragraphs and breaks are lines", paragraph(run("Sở ") + run("Tư pháp")) + paragraph(`<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>`), "Sở Tư pháp\na\nb\tc-d"],
    ["blank paragraphs at its ends are left out", paragraph("") + paragraph("12") + paragraph(""), "12"],
    ["deleted text is left out, inserted text kept", paragraph(`${run("1")}<w:del>${run("2")}</w:del><w:ins>${run("3")}</w:ins><w:moveFrom>${run("4")}</w:moveFrom><w:moveTo>${run("5")}</w:moveTo>`), "135"],
    ["hidden text is left out", paragraph(run("a") + run("b", "<w:vanish/>") + run("c", `<w:vanish w:val="0"/>`)), "ac"],
    ["links, simple fields, smart tags", paragraph(`<w:hyperlink>${run("a")}</w:hyperlink><w:fldSimple w:instr="X">${run("b")}</w:fldSimple><w:smartTag>${run("c")}</w:smartTag>`), "abc"],
    ["a field's result, not its instruction, one within another", paragraph(field("begin") + run("IF ") + field("begin") + run("PAGE") + field("separate") + run("9") + field("end") + field("separate") + run("12") + field("end") + run("!")), "12!"],
    ["a control's content, not its prompt", paragraph(`<w:sdt><w:sdtContent>${run("a")}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Bấm để nhập")}</w:sdtContent></w:sdt>`), "a"],
    ["ticks and boxes", paragraph(["F0FC", "F0FE", "F0A8"].map((code) => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`).join("") + `<w:r><w:sym w:font="Symbol" w:char="F0A3"/><w:sym w:font="X" w:char="F0AA"/><w:sym w:font="X" w:char="zz"/></w:r>`), "✓☑☐≤"],
    ["a text box once, though drawn twice", paragraph(`${run("a")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("b")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("b")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`), "a\nb"],
    ["a text box of an old program", paragraph(`<w:r><w:pict><v:shape><v:textbox>${box("b")}</v:textbox></v:shape></w:pict></w:r>`), "b"],
    ["a formula's signs", paragraph(`<m:oMath><m:r><m:t>x</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f></m:oMath>`), "x1"],
    ["the reading above a word is left out", paragraph(`<w:r><w:ruby><w:rt>${run("a")}</w:rt><w:rubyBase>${run("b")}</w:rubyBase></w:ruby></w:r>`), "b"],
  ];
  it.each(cases)("%s", async (_, inside, expected) => {
    expect(await textOf(inside)).toBe(expected);
  });

  it("fonts come from the run, its style, the paragraph's style and those it is based on, or the document", async () => {
    const fonts = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
    const styles =
      `<w:docDefaults><w:rPrDefault>${fonts("Times New Roman")}</w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="base">${fonts(".VnTime")}</w:style>` +
      `<w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="base"/></w:style><w:style w:type="character" w:styleId="c">${fonts("VNI-Times")}</w:style><w:style w:type="paragraph" w:styleId="loop"><w:basedOn w:val="loop"/></w:style>`;
    const texts = [
      paragraph("a"), paragraph("b", `<w:pStyle w:val="own"/>`), paragraph(run("c", `<w:rStyle w:val="c"/>`)), paragraph(run("d", `<w:rFonts w:hAnsi="Arial"/>`)),
      paragraph(run("e", `<w:rFonts w:ascii="Arial"/>`) + run("f")), paragraph("g", `<w:pStyle w:val="loop"/>`),
    ];
    const [sheet] = await sheetsOf(table([row(texts.map((text) => cell(text))), row(texts.map(() => cell("x"))), row([])]), { styles });
    expect(sheet?.cellsOfRow(100).map(({ font }) => font)).toEqual(["Times New Roman", ".VnTime", "VNI-Times", "Arial", "", "Times New Roman"]);
  });
});

describe("automatic numbers", () => {
  const level = (at: number, format: string, text: string, more = ""): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%1.%2", "<w:isLgl/>")}${level(2, "lowerLetter", "%3)")}${level(3, "bullet", "\uf0b7")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
    `<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num><w:num w:numId="4"><w:abstractNumId w:val="99"/></w:num>`;
  const place = (list: number, at = 0): string => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;
  const firstColumn = async (cells: readonly string[], styles = ""): Promise<string[]> => {
    const [sheet] = await sheetsOf(table(cells.map((first) => row([first, cell("b"), cell("c")]))), { numbering, styles });
    return cells.map((_, i) => sheet?.cellAt(100 + i, 0).text ?? "");
  };
  const numbered = (list: number, at = 0, text = ""): string => cell(paragraph(text, place(list, at)));

  it("levels count by themselves, deeper ones anew below each", async () => {
    expect(await firstColumn([numbered(1), numbered(1, 1), numbered(1, 1), numbered(1, 2, "x"), numbered(1, 3), numbered(1), numbered(1, 1), numbered(1, 2)])).toEqual(["I.", "1.1", "1.2", "a) x", "-", "II.", "2.1", "a)"]);
  });

  it("another list of the same shape goes on, unless it says where to start; no list, no number", async () => {
    expect(await firstColumn([numbered(2), numbered(2), numbered(3), numbered(3), numbered(2), numbered(4), numbered(0), numbered(9)])).toEqual(["1", "2", "7", "8", "9", "", "", ""]);
  });

  it("a style's list, and what a merge covers is not counted", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
    const styled = (merge: string): string => cell(paragraph("", `<w:pStyle w:val="s"/>`), merge);
    expect(await firstColumn([styled(`<w:vMerge w:val="restart"/>`), styled("<w:vMerge/>"), styled(""), cell(paragraph("", `<w:pStyle w:val="s"/>${place(0)}`)), styled("")], styles)).toEqual(["1", "", "2", "", "3"]);
  });
});
