import type { Sheet } from "../../../core/sheet/sheet";
import { escapeAttribute } from "../package/cellXml";
import { copySheet } from "./copySheet";
import { CopyStyles } from "./copyStyles";
import { packZip } from "./packZip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Writes an .xlsx of what a photograph of another file shows: values, plain formulas, merges, number formats, fonts, what is hidden. No more than a copy:
 * colours, lines, charts and pictures are not in it. Sheet names must be those Excel takes; the same sheets give the same bytes.
 */
export function writeCopy(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const styles = new CopyStyles();
  const parts = sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, text: copySheet(sheet, styles, MAIN) }));
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const link = (id: number, kind: string, target: string): string => `<Relationship Id="rId${id}" Type="${LINKS}/${kind}" Target="${target}"/>`;
  const listed = sheets.map(({ name, hidden }, at) => `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`);
  const all = [
    {
      name: "[Content_Types].xml",
      text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${override("xl/styles.xml", "styles")}${parts.map(({ name }) => override(name, "worksheet")).join("")}</Types>`,
    },
    { name: "_rels/.rels", text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${link(1, "officeDocument", "xl/workbook.xml")}</Relationships>` },
    { name: "xl/workbook.xml", text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${listed.join("")}</sheets></workbook>` },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${parts.map((_, at) => link(at + 1, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("")}${link(parts.length + 1, "styles", "styles.xml")}</Relationships>`,
    },
    { name: "xl/styles.xml", text: styles.xml(MAIN) },
    ...parts,
  ];
  return packZip(all.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })));
}
