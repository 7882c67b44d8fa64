import type { Cell } from "../../../core/sheet/cell";
import { escapeAttribute } from "../package/cellXml";

/** Custom number formats have numbers from here on (ECMA-376-1, 18.8.30). */
const FIRST_FORMAT = 164;
const USUAL_FONT = "Times New Roman";

/** The styles of a copy: a number format and a font each, which tells how old texts are coded. */
export class CopyStyles {
  private readonly formats: string[] = [];
  private readonly fonts: string[] = [USUAL_FONT];
  private readonly styles: string[] = ["0 0"];

  /** Number of the style of a cell. */
  of({ format, font }: Pick<Cell, "format" | "font">): number {
    const formatId = format === "" || format === "General" ? 0 : FIRST_FORMAT + indexIn(this.formats, format);
    return indexIn(this.styles, `${formatId} ${indexIn(this.fonts, font === "" ? USUAL_FONT : font)}`);
  }

  /** The styles part. */
  xml(namespace: string): string {
    const list = (name: string, items: readonly string[]): string => (items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`);
    const xfs = this.styles.map((style) => {
      const [format, font] = style.split(" ");
      return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`;
    });
    return [
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">`,
      list("numFmts", this.formats.map((code, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${escapeAttribute(code)}"/>`)),
      list("fonts", this.fonts.map((name) => `<font><sz val="12"/><name val="${escapeAttribute(name)}"/></font>`)),
      list("fills", ["none", "gray125"].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`)),
      list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]),
      list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list("cellXfs", xfs),
      list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      "</styleSheet>",
    ].join("");
  }
}

function indexIn(list: string[], item: string): number {
  const at = list.indexOf(item);
  return at >= 0 ? at : list.push(item) - 1;
}
