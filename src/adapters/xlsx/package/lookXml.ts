import type { CellLook, SheetSpec } from "../../../core/sheet/sheetSpec";
import { escapeAttribute } from "./cellXml";

/** Numbers of the number formats that every workbook has (ECMA-376-1, 18.8.30); other codes are none of the sheets put into files. */
const FORMATS: Readonly<Record<string, number>> = { General: 0, "0": 1, "#,##0": 3, "@": 49 };

/** A plain ground of one colour, six hex digits. */
export function fillXml(color: string, p: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

/** The letters of a look. */
export function fontXml({ bold, italic, underline, size, color }: CellLook, font: SheetSpec["font"], p: string): string {
  const marks = [bold ? `<${p}b/>` : "", italic ? `<${p}i/>` : "", underline ? `<${p}u/>` : ""].join("");
  return `<${p}font>${marks}<${p}sz val="${size ?? font.size}"/><${p}color rgb="FF${color ?? "000000"}"/><${p}name val="${escapeAttribute(font.name)}"/><${p}family val="1"/></${p}font>`;
}

/** The lines around a cell of a look. */
export function borderXml(border: NonNullable<CellLook["border"]>, p: string): string {
  const line = (side: string, style: string): string => `<${p}${side} style="${style}"><${p}color rgb="FF000000"/></${p}${side}>`;
  const sides = border === "frame" ? ["left", "right", "top", "bottom"].map((side) => line(side, "thin")).join("") : `<${p}left/><${p}right/><${p}top/>${line("bottom", "dotted")}`;
  return `<${p}border>${sides}<${p}diagonal/></${p}border>`;
}

/** A cell style of a look. */
export function styleXml(look: CellLook, { fontId, fillId, borderId }: { readonly fontId: number; readonly fillId: number; readonly borderId: number }, p: string): string {
  const { horizontal, vertical = "center", wrap, indent, rotation } = look;
  const across = horizontal ?? (indent === undefined ? undefined : "left");
  const alignment = [
    across === undefined ? "" : ` horizontal="${across}"`,
    ` vertical="${vertical}"`,
    rotation === undefined ? "" : ` textRotation="${rotation}"`,
    wrap ? ' wrapText="1"' : "",
    indent === undefined ? "" : ` indent="${indent}"`,
  ].join("");
  const format = FORMATS[look.format ?? "General"] ?? 0;
  return `<${p}xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><${p}alignment${alignment}/></${p}xf>`;
}
