import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { HostBorder, HostBorders, HostStyle, StyleChange } from "../officeHost/hostWorkbook";

/** What a cell without any style looks like here; the size is Excel's own. */
export const PLAIN_FONT = { name: "Calibri", size: 11 } as const;

const PIXELS_PER_INDENT = 9;
const HORIZONTAL: Readonly<Record<number, HostStyle["horizontalAlignment"]>> = { 1: "Left", 2: "Center", 3: "Right", 4: "Justify", 5: "Justify", 6: "Distributed" };
const VERTICAL: Readonly<Record<number, HostStyle["verticalAlignment"]>> = { 1: "Top", 2: "Center", 3: "Bottom" };
const HORIZONTAL_CODES: Readonly<Record<HostStyle["horizontalAlignment"], number>> = {
  General: 0, Left: 1, Center: 2, Right: 3, Fill: 1, Justify: 4, CenterAcrossSelection: 2, Distributed: 6,
};
const VERTICAL_CODES: Readonly<Record<HostStyle["verticalAlignment"], number>> = { Top: 1, Center: 2, Bottom: 3, Justify: 2, Distributed: 2 };
const STACKED = 180;

type Line = Omit<HostBorder, "color">;
/** By the grid's number for a line. */
const LINES: Readonly<Record<number, Line>> = {
  1: { style: "Continuous", weight: "Thin" },
  2: { style: "Continuous", weight: "Hairline" },
  3: { style: "Dot", weight: "Thin" },
  4: { style: "Dash", weight: "Thin" },
  5: { style: "DashDot", weight: "Thin" },
  6: { style: "DashDotDot", weight: "Thin" },
  7: { style: "Double", weight: "Thick" },
  8: { style: "Continuous", weight: "Medium" },
  9: { style: "Dash", weight: "Medium" },
  10: { style: "DashDot", weight: "Medium" },
  11: { style: "DashDotDot", weight: "Medium" },
  12: { style: "SlantDashDot", weight: "Medium" },
  13: { style: "Continuous", weight: "Thick" },
};
const SIDES = { top: "t", right: "r", bottom: "b", left: "l" } as const;

/** A cell's looks in Office's words; `locked` is kept beside the style. */
export function hostStyle(style: IStyleData, locked: boolean): HostStyle {
  return {
    fontName: style.ff ?? PLAIN_FONT.name,
    fontSize: style.fs ?? PLAIN_FONT.size,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE ? "Single" : "None",
    fontColor: colorOf(style.cl?.rgb) ?? "#000000",
    fill: colorOf(style.bg?.rgb),
    horizontalAlignment: HORIZONTAL[style.ht ?? 0] ?? "General",
    verticalAlignment: VERTICAL[style.vt ?? 0] ?? "Bottom",
    wrapText: style.tb === WrapStrategy.WRAP,
    indentLevel: Math.round((style.pd?.l ?? 0) / PIXELS_PER_INDENT),
    textOrientation: style.tr?.v === BooleanNumber.TRUE ? STACKED : -(style.tr?.a ?? 0) || 0,
    locked,
    borders: bordersOf(style),
  };
}

function bordersOf({ bd }: IStyleData): HostBorders {
  return { top: borderOf(bd?.t), right: borderOf(bd?.r), bottom: borderOf(bd?.b), left: borderOf(bd?.l) };
}

function borderOf(side: Nullable<IBorderStyleData>): HostBorder | null {
  const line = side ? LINES[side.s] : undefined;
  return line ? { ...line, color: colorOf(side?.cl.rgb) ?? "#000000" } : null;
}

/** "#RRGGBB" for any way the grid writes a colour; null for none. */
function colorOf(rgb: Nullable<string>): string | null {
  if (!rgb) return null;
  const triple = /^rgba?\(\s*(\d+),\s*(\d+),\s*(\d+)/u.exec(rgb);
  if (triple) return `#${triple.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/iu.exec(rgb);
  if (short) return `#${short.slice(1, 4).map((digit) => digit + digit).join("")}`.toUpperCase();
  return /^#[\da-f]{6}/iu.test(rgb) ? rgb.slice(0, 7).toUpperCase() : null;
}

/** The part of the grid's style that a change of looks touches; null stands for "take it away". */
export function univerStyle(change: StyleChange): IStyleData {
  const style: { -readonly [K in keyof IStyleData]: IStyleData[K] | null } = {};
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.bold !== undefined) style.bl = flag(change.bold);
  if (change.italic !== undefined) style.it = flag(change.italic);
  if (change.underline !== undefined) style.ul = { s: flag(change.underline !== "None") };
  if (change.fontColor !== undefined) style.cl = { rgb: change.fontColor };
  if (change.fill !== undefined) style.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.horizontalAlignment !== undefined) style.ht = HORIZONTAL_CODES[change.horizontalAlignment];
  if (change.verticalAlignment !== undefined) style.vt = VERTICAL_CODES[change.verticalAlignment];
  if (change.wrapText !== undefined) style.tb = change.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.indentLevel !== undefined) style.pd = change.indentLevel === 0 ? null : { l: change.indentLevel * PIXELS_PER_INDENT };
  if (change.textOrientation !== undefined) style.tr = turned(change.textOrientation);
  if (change.borders !== undefined) style.bd = univerBorders(change.borders);
  return style as IStyleData;
}

function flag(on: boolean): 0 | 1 {
  return on ? 1 : 0;
}

/** The grid turns clockwise, Excel the other way round. */
function turned(degrees: number): IStyleData["tr"] {
  if (degrees === 0) return null;
  return degrees === STACKED ? { a: 0, v: 1 } : { a: -degrees, v: 0 };
}

function univerBorders(borders: Partial<HostBorders>): NonNullable<IStyleData["bd"]> {
  const sides: NonNullable<IStyleData["bd"]> = {};
  for (const [side, key] of Object.entries(SIDES) as [keyof HostBorders, "t" | "r" | "b" | "l"][]) {
    const border = borders[side];
    if (border !== undefined) sides[key] = border && { s: lineNumber(border), cl: { rgb: border.color } };
  }
  return sides;
}

function lineNumber({ style, weight }: Line): number {
  const numbers = Object.keys(LINES).map(Number);
  const exact = numbers.find((number) => LINES[number]?.style === style && LINES[number]?.weight === weight);
  return exact ?? numbers.find((number) => LINES[number]?.style === style) ?? 1;
}
