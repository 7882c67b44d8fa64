import { zipOf } from "../../zipOf";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
  `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`,
].join(" ");

/** What a document may have beside its body: insides of the other parts, and whole parts by name. */
export interface DocxSpec {
  readonly styles?: string;
  readonly numbering?: string;
  readonly macros?: boolean;
  readonly savedAt?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** A .docx with this inside of `<w:body>`. */
export function docxOf(body: string, { styles, numbering, macros = false, savedAt, parts = {} }: DocxSpec = {}): Uint8Array {
  const main = macros ? "application/vnd.ms-word.document.macroEnabled.main+xml" : "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const rels = (inside: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>${savedAt ?? ""}</dcterms:modified></cp:coreProperties>`;
  const all: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "_rels/.rels": rels(`<Relationship Id="r1" Type="${RELS}/officeDocument" Target="word/document.xml"/>`),
    "word/_rels/document.xml.rels": rels(["styles", "numbering"].map((kind) => `<Relationship Id="${kind}" Type="${RELS}/${kind}" Target="${kind}.xml"/>`).join("")),
    "word/document.xml": `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...(styles === undefined ? {} : { "word/styles.xml": `<w:styles ${NAMESPACES}>${styles}</w:styles>` }),
    ...(numbering === undefined ? {} : { "word/numbering.xml": `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>` }),
    ...(savedAt === undefined ? {} : { "docProps/core.xml": core }),
    ...parts,
  };
  return zipOf(Object.entries(all).map(([name, data]) => ({ name, data })));
}

/** A run of text; `properties` is the inside of `<w:rPr>`. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph: a text, or runs; `properties` is the inside of `<w:pPr>`. */
export function paragraph(inside: string, properties = ""): string {
  const content = inside.startsWith("<") || inside === "" ? inside : run(inside);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A cell: paragraphs (a text is one); `properties` is the inside of `<w:tcPr>`. */
export function cell(inside: string, properties = ""): string {
  return `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${inside.startsWith("<w:") ? inside : paragraph(inside)}</w:tc>`;
}

/** A row of cells; `properties` is the inside of `<w:trPr>`. */
export function row(cells: readonly string[], properties = ""): string {
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
}

/** A table of rows, with the widths of its grid. */
export function table(rows: readonly string[], widths: readonly number[] = []): string {
  return `<w:tbl><w:tblPr/><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** A table of plain texts. */
export function plainTable(lines: readonly (readonly string[])[]): string {
  return table(lines.map((line) => row(line.map((text) => cell(text)))));
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
