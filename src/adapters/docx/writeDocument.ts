import type * as Docx from "docx";
import type { DocumentBlock, DocumentSpec, ParagraphLook, SpecColumns, SpecParagraph, SpecRule, SpecTable } from "../../core/document/documentSpec";
import { shownText } from "./shownText";
import { withoutClock } from "./withoutClock";

type Library = typeof Docx;

/** Twentieths of a point. */
const POINT = 20;
const MILLIMETRE = 1440 / 25.4;
const A4 = { width: mm(210), height: mm(297) };
/** Room between a cell's frame and its text, in millimetres. */
const PADDING = 1.5;

/** Writes a document as a .docx; the same document gives the same bytes. Its texts may hold anything. The library is loaded only when something is written. */
export async function writeDocument(spec: DocumentSpec): Promise<Uint8Array> {
  const library = await import("docx");
  const { AlignmentType, Document, Header, PageNumber, Packer, Paragraph, TextRun } = library;
  const { top, right, bottom, left } = spec.margins;
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  const document = new Document({
    styles: { default: { document: { run: { font: spec.font.name, size: spec.font.size * 2, language: { value: "vi-VN" } } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: A4, margin: { top: mm(top), right: mm(right), bottom: mm(bottom), left: mm(left), header: mm(10), footer: mm(10) } } },
        headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
        children: spec.blocks.flatMap((block, at) => [...drawBlock(block, spec, library), ...(isTable(block) && isTable(spec.blocks[at + 1] ?? block) ? [thinLine(library)] : [])]),
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(document, undefined, [{ path: "docProps/core.xml", data: coreXml(spec.title) }]);
  return withoutClock(new Uint8Array(packed));
}

/** The file's own properties, without the hour of its making. */
function coreXml(title: string): string {
  const escaped = shownText(title).replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
  const names = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${names}><dc:title>${escaped}</dc:title></cp:coreProperties>`;
}

function drawBlock(block: DocumentBlock, spec: DocumentSpec, library: Library): Docx.FileChild[] {
  if (block.kind === "paragraph") return [drawLine(block, spec, library, 0)];
  return [block.kind === "columns" ? drawColumns(block, spec, library) : drawTable(block, spec, library)];
}

function isTable({ kind }: DocumentBlock): boolean {
  return kind !== "paragraph";
}

/** Stands between tables, which programs would join, and after the last, which they would follow with a line of full height. */
function thinLine({ LineRuleType, Paragraph }: Library): Docx.FileChild {
  return new Paragraph({ spacing: { line: POINT, lineRule: LineRuleType.EXACTLY } });
}

/** `width`: of the column it stands in, in millimetres, which a short line is set in the middle of. */
function drawLine(line: SpecParagraph | SpecRule, { looks }: DocumentSpec, { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun }: Library, width: number) {
  if (line.kind === "rule") {
    const aside = mm((width - line.length) / 2);
    const border = { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } };
    return new Paragraph({ indent: { left: aside, right: aside }, border, spacing: { line: 4 * POINT, lineRule: LineRuleType.EXACTLY } });
  }
  const look: ParagraphLook = looks[line.look] ?? {};
  const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.BOTH } as const;
  const options: Docx.IParagraphOptions = {
    spacing: { before: (look.before ?? 0) * POINT },
    children: [new TextRun({ text: shownText(line.text), ...(look.size === undefined ? {} : { size: look.size * 2 }), ...(look.bold ? { bold: true } : {}), ...(look.italic ? { italics: true } : {}) })],
    ...(look.align === undefined ? {} : { alignment: alignments[look.align] }),
    ...(look.firstLine === undefined ? {} : { indent: { firstLine: mm(look.firstLine) } }),
    ...(look.keepsNext ? { keepNext: true } : {}),
  };
  return new Paragraph(options);
}

function drawColumns({ columns }: SpecColumns, spec: DocumentSpec, library: Library) {
  const { BorderStyle, Table, TableCell, TableLayoutType, TableRow } = library;
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const borders: Docx.ITableCellBorders = { top: none, bottom: none, left: none, right: none };
  const cells = columns.map(({ width, lines }) => new TableCell({ borders, width: twips(width, library), margins: { left: 0, right: 0 }, children: lines.map((line) => drawLine(line, spec, library, width)) }));
  const widths = columns.map(({ width }) => mm(width));
  return new Table({ columnWidths: widths, width: total(widths, library), layout: TableLayoutType.FIXED, rows: [new TableRow({ cantSplit: true, children: cells })] });
}

function drawTable({ columns, headingLook, rows }: SpecTable, spec: DocumentSpec, library: Library) {
  const { Table, TableCell, TableLayoutType, TableRow } = library;
  const widths = columns.map(({ width }) => mm(width));
  const margins = { left: mm(PADDING), right: mm(PADDING), top: POINT, bottom: POINT };
  const cell = (text: string, look: string, width: number) => new TableCell({ width: twips(width, library), margins, children: [drawLine({ kind: "paragraph", text, look }, spec, library, width)] });
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ heading, width }) => cell(heading, headingLook, width)) });
  const lines = rows.map((texts) => new TableRow({ cantSplit: true, children: columns.map(({ look, width }, at) => cell(texts[at] ?? "", look, width)) }));
  return new Table({ columnWidths: widths, width: total(widths, library), layout: TableLayoutType.FIXED, rows: [head, ...lines] });
}

function twips(width: number, { WidthType }: Library) {
  return { size: mm(width), type: WidthType.DXA };
}

function total(widths: readonly number[], { WidthType }: Library) {
  return { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA };
}

/** Millimetres in twentieths of a point. */
function mm(length: number): number {
  return Math.round(length * MILLIMETRE);
}
