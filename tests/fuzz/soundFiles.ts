import { read, write, type BookType } from "@e965/xlsx";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { docxOf, paragraph } from "../adapters/xlsx/read/word/docxOf";
import { packageOf, sheetData } from "../adapters/xlsx/packageOf";
import { printedTables } from "../documents/appendices2011To2020";
import * as tasks from "../documents/tasks2023";
import { wordOf } from "../documents/wordOf";

/** A file as somebody might send it. */
export interface SoundFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SAMPLES = join("assets", "samples");
const OTHER_FORMATS: readonly (readonly [BookType, string])[] = [["xlsb", ".xlsb"], ["biff8", ".xls"], ["biff5", "-cu.xls"], ["ods", ".ods"], ["csv", ".csv"]];

/** The samples, some of them in the other formats that can be read, documents, and a workbook with what writers rarely use. */
export function soundFiles(): readonly SoundFile[] {
  const samples = readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(SAMPLES, name))) }));
  const others = samples.filter(({ name }) => /^0[2-5]/u.test(name)).flatMap(inOtherFormats);
  return [...samples, ...others, ...documents(), { name: "hiem-gap.xlsx", bytes: rarelyUsed() }];
}

function inOtherFormats({ name, bytes }: SoundFile): SoundFile[] {
  const book = read(bytes, { cellStyles: true, cellFormula: true });
  // The library complains aloud of printing titles that it cannot write.
  if (book.Workbook) book.Workbook.Names = [];
  return OTHER_FORMATS.map(([bookType, ending]) => ({
    name: name.replace(".xlsx", ending),
    bytes: new Uint8Array(write(book, { type: "array", bookType, bookSST: true }) as ArrayBuffer),
  }));
}

function documents(): SoundFile[] {
  const forms = printedTables.slice(0, 3).map(({ titles, headings, rows }) => ({
    above: ["UBND TỈNH BÌNH ĐỊNH", "SỞ TƯ PHÁP", ...titles],
    lines: [...headings, ...rows.map(([stt = "", label = ""], at) => [stt, label, `1.${100 + at}`, "95,5", String(at), "-", "", "không phát sinh"])],
    below: ["Người lập biểu"],
  }));
  const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>`;
  const listed = `<w:tbl><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="4000"/><w:gridCol w:w="900"/></w:tblGrid>${`<w:tr><w:tc>${paragraph("")}</w:tc><w:tc>${paragraph("Sè TTHC")}</w:tc><w:tc>${paragraph("12")}</w:tc></w:tr>`.repeat(8)}</w:tbl>`;
  return [
    { name: "bieu.docx", bytes: wordOf(forms) },
    { name: "nhiem-vu.docx", bytes: wordOf([{ above: tasks.titles, lines: [tasks.headings, ...tasks.lines] }]) },
    { name: "danh-so.docm", bytes: docxOf(listed, { numbering, styles, macros: true, savedAt: "2020-04-29T08:00:00Z" }) },
  ];
}

/** Shared and array formulas, rich text, errors, dates, merges, hidden rows: each a place to go wrong. */
function rarelyUsed(): Uint8Array {
  const rows = Array.from({ length: 30 }, (_, i) => {
    const at = i + 1;
    const shared = i === 0 ? `<f t="shared" ref="C1:C30" si="0">A1*2+SUM($A$1:A1)</f>` : `<f t="shared" si="0"/>`;
    return `<row r="${at}"${i === 7 ? ` hidden="1"` : ""}><c r="A${at}"><v>${at}</v></c><c r="B${at}" t="s"><v>${i % 3}</v></c><c r="C${at}">${shared}<v>${at * 3}</v></c><c r="D${at}" t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>Sè</t></r></is></c><c r="E${at}" t="e"><v>#DIV/0!</v></c><c r="F${at}" t="d"><v>2020-04-${10 + (i % 20)}</v></c></row>`;
  });
  const array = `<row r="31"><c r="A31"><f t="array" ref="A31:C31">A1:C1</f><v>1</v></c></row>`;
  const merges = `<mergeCells count="2"><mergeCell ref="B1:B3"/><mergeCell ref="E5:F6"/></mergeCells>`;
  return packageOf({
    sheet: `<cols><col min="5" max="6" hidden="1"/></cols>${sheetData(rows.join("") + array)}${merges}`,
    strings: "<si><t>Năm 2015</t></si><si><r><t>Chỉ </t></r><r><t>tiêu</t></r></si><si><t xml:space=\"preserve\"> STT </t></si>",
    styles: `<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts><font><name val=".VnTime"/></font></fonts><cellXfs><xf numFmtId="164" fontId="0"/></cellXfs>`,
    afterSheets: `<definedNames><definedName name="a" hidden="1">S!$A$1:$F$30</definedName></definedNames>`,
  });
}
