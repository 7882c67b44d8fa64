import type { CellStyle } from "../../adapters/xlsx/packageLibrary";
import type { HostBorder, HostBorders, HostStyle, StyleChange } from "../officeHost/hostWorkbook";
import type { PreviewFile } from "./previewFile";

type Side = NonNullable<NonNullable<CellStyle["border"]>["top"]>;
type Line = Omit<HostBorder, "color">;

const LINES: Readonly<Record<Side["style"], Line>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};
const HORIZONTAL = {
  left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify", centerContinuous: "CenterAcrossSelection", distributed: "Distributed", general: "General",
} as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed" } as const;
/** Letters below each other, in files and in Office. */
const STACKED = { file: 255, office: 180 } as const;

/** A file's look in the host's words; what it leaves out is the workbook's plain font. */
export function lookOf(style: CellStyle, plain: PreviewFile["font"]): StyleChange {
  const { font = {}, alignment = {}, border, fill } = style;
  return {
    fontName: font.name ?? plain.name,
    fontSize: font.size ?? plain.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ? "Single" : "None",
    fontColor: colorOf(font.color?.rgb) ?? "#000000",
    fill: fill?.type === "pattern" && fill.pattern !== "none" ? colorOf(fill.fgColor?.rgb ?? fill.bgColor?.rgb) : null,
    horizontalAlignment: HORIZONTAL[alignment.horizontal ?? "general"],
    verticalAlignment: VERTICAL[alignment.vertical ?? "bottom"],
    wrapText: alignment.wrapText ?? false,
    indentLevel: alignment.indent ?? 0,
    textOrientation: degrees(alignment.textRotation ?? 0),
    locked: style.protection?.locked ?? true,
    borders: { top: lineOf(border?.top), right: lineOf(border?.right), bottom: lineOf(border?.bottom), left: lineOf(border?.left) },
  };
}

function lineOf(side: Side | undefined): HostBorder | null {
  return side ? { ...LINES[side.style], color: colorOf(side.color?.rgb) ?? "#000000" } : null;
}

/** Files count turns to the right from 91 on. */
function degrees(rotation: number): number {
  if (rotation === STACKED.file) return STACKED.office;
  return rotation > 90 ? 90 - rotation : rotation;
}

function colorOf(rgb: string | undefined): string | null {
  const digits = rgb?.replace(/^#/u, "") ?? "";
  return /^(?:[\da-f]{2})?[\da-f]{6}$/iu.test(digits) ? `#${digits.slice(-6).toUpperCase()}` : null;
}

/** The host's look in a file's words. */
export function packageStyle(look: HostStyle, format: string): CellStyle {
  const rotation = look.textOrientation;
  return {
    font: {
      name: look.fontName,
      size: look.fontSize,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.underline === "None" ? {} : { underline: true }),
      ...(look.fontColor === "#000000" ? {} : { color: { rgb: look.fontColor.slice(1) } }),
    },
    ...(look.fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill.slice(1) } } }),
    alignment: {
      ...(look.horizontalAlignment === "General" ? {} : { horizontal: keyOf(HORIZONTAL, look.horizontalAlignment) }),
      ...(look.verticalAlignment === "Bottom" ? {} : { vertical: keyOf(VERTICAL, look.verticalAlignment) }),
      ...(look.wrapText ? { wrapText: true } : {}),
      ...(look.indentLevel > 0 ? { indent: look.indentLevel } : {}),
      ...(rotation === 0 ? {} : { textRotation: rotation === STACKED.office ? STACKED.file : rotation < 0 ? 90 - rotation : rotation }),
    },
    border: sidesOf(look.borders),
    ...(format === "General" ? {} : { numFmt: format }),
    protection: { locked: look.locked },
  };
}

function sidesOf(borders: HostBorders): NonNullable<CellStyle["border"]> {
  return Object.fromEntries(
    Object.entries(borders).flatMap(([side, border]: [string, HostBorder | null]) => (border ? [[side, sideOf(border)]] : [])),
  );
}

function sideOf({ style, weight, color }: HostBorder): Side {
  const names = Object.keys(LINES) as Side["style"][];
  const exact = names.find((name) => LINES[name].style === style && LINES[name].weight === weight);
  return { style: exact ?? names.find((name) => LINES[name].style === style) ?? "thin", color: { rgb: color.slice(1) } };
}

function keyOf<K extends string, V>(table: Readonly<Record<K, V>>, value: V): K {
  return (Object.keys(table) as K[]).find((key) => table[key] === value) as K;
}
