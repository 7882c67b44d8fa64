import { invalidArgument, notImplemented } from "../hostError";
import type { HostBorders, HostStyle, StyleChange } from "../hostWorkbook";
import { colourOf, numberWithin, oneOf, recordOf, textOf, truthOf, wholeNumber } from "./argumentReaders";
import { borderOf } from "./rangeBorders";

type Plain = Readonly<Record<string, unknown>>;

interface Property {
  readonly read: (style: HostStyle) => unknown;
  readonly change: (value: unknown) => StyleChange;
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;

/** What `getCellProperties` and `setCellProperties` serve inside `format`, by path. */
const PROPERTIES: Readonly<Record<string, Property>> = {
  "font/name": { read: (style) => style.fontName, change: (value) => ({ fontName: textOf(value) }) },
  "font/size": { read: (style) => style.fontSize, change: (value) => ({ fontSize: numberWithin(value, 1, 409) }) },
  "font/bold": { read: (style) => style.bold, change: (value) => ({ bold: truthOf(value) }) },
  "font/italic": { read: (style) => style.italic, change: (value) => ({ italic: truthOf(value) }) },
  "font/color": { read: (style) => style.fontColor, change: (value) => ({ fontColor: colourOf(value) }) },
  "fill/color": { read: (style) => style.fill ?? "#FFFFFF", change: (value) => ({ fill: value === "" ? null : colourOf(value) }) },
  "fill/pattern": { read: (style) => (style.fill === null ? "None" : "Solid"), change: () => refuse("setting a fill's pattern") },
  "protection/locked": { read: (style) => style.locked, change: (value) => ({ locked: truthOf(value) }) },
  horizontalAlignment: { read: (style) => style.horizontalAlignment, change: (value) => ({ horizontalAlignment: oneOf(HORIZONTAL, value) }) },
  verticalAlignment: { read: (style) => style.verticalAlignment, change: (value) => ({ verticalAlignment: oneOf(["Top", "Center", "Bottom", "Justify", "Distributed"] as const, value) }) },
  wrapText: { read: (style) => style.wrapText, change: (value) => ({ wrapText: truthOf(value) }) },
  indentLevel: { read: (style) => style.indentLevel, change: (value) => ({ indentLevel: wholeNumber(value) }) },
  textOrientation: { read: (style) => style.textOrientation, change: (value) => ({ textOrientation: wholeNumber(value) }) },
};

const EDGES = ["top", "right", "bottom", "left"] as const;

/** The looks asked for, in the shape they were asked for: `{ format: { font: { name: true } } }`. */
export function readLook(style: HostStyle, wanted: Plain, address: () => string): Plain {
  const answer: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (value === false) continue;
    if (key === "address") answer[key] = address();
    else if (key === "format") answer[key] = readPart(style, recordOf(value), "");
    else throw notImplemented(`getCellProperties({ ${key} })`);
  }
  return answer;
}

function readPart(style: HostStyle, wanted: Plain, path: string): Plain {
  const answer: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (value === false) continue;
    const at = path + key;
    if (at === "protection" && value === true) answer[key] = { locked: style.locked, formulaHidden: false };
    else if (at === "borders") answer[key] = Object.fromEntries(EDGES.map((edge) => [edge, { style: "None", weight: "Thin", color: "#000000", ...style.borders[edge] }]));
    else if (Object.hasOwn(PROPERTIES, at)) answer[key] = PROPERTIES[at]?.read(style);
    else if (["font", "fill"].includes(at)) answer[key] = readPart(style, recordOf(value), `${at}/`);
    else throw notImplemented(`getCellProperties({ format: ${at} })`);
  }
  return answer;
}

/** What `setCellProperties` wants of one cell; `style` is how it looks before. */
export function styleChangeOf(look: Plain, style: HostStyle): StyleChange {
  const { format, ...rest } = look;
  if (Object.keys(rest).length > 0) throw notImplemented(`setCellProperties({ ${Object.keys(rest).join(", ")} })`);
  return format === undefined ? {} : changePart(recordOf(format), "", style);
}

function changePart(part: Plain, path: string, style: HostStyle): StyleChange {
  let change: StyleChange = {};
  for (const [key, value] of Object.entries(part)) {
    const at = path + key;
    const property = Object.hasOwn(PROPERTIES, at) ? PROPERTIES[at] : undefined;
    if (property) change = { ...change, ...property.change(value) };
    else if (at === "borders") change = { ...change, borders: bordersOf(recordOf(value), style) };
    else if (["font", "fill", "protection"].includes(at)) change = { ...change, ...changePart(recordOf(value), `${at}/`, style) };
    else throw notImplemented(`setCellProperties({ format: ${at} })`);
  }
  return change;
}

function bordersOf(borders: Plain, style: HostStyle): Partial<HostBorders> {
  const change: { -readonly [edge in keyof HostBorders]?: HostBorders[edge] } = {};
  for (const [edge, line] of Object.entries(borders)) {
    const known = EDGES.find((name) => name === edge);
    if (!known) throw invalidArgument();
    change[known] = borderOf(style, known, recordOf(line));
  }
  return change;
}

function refuse(what: string): never {
  throw notImplemented(what);
}
