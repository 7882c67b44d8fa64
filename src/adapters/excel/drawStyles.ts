import type { CellRange } from "../../core/sheet/address";
import type { CellLook, SheetSpec, SpecCell } from "../../core/sheet/sheetSpec";
import { cellTable, sizeOf } from "./drawCells";
import { rectanglesOf } from "../../core/sheet/rectangles";

/** How Excel is told the look of one cell. */
type CellFormat = NonNullable<Excel.SettableCellProperties["format"]>;
type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/**
 * Gives a new sheet its looks; no sync. The plain font goes to the whole sheet, so that what a person adds below looks the same; what differs goes
 * cell by cell in one call; frames and locks, which lie in few rectangles, go by rectangle.
 */
export function drawStyles(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const { rows, columns } = sizeOf(spec);
  const plain = sheet.getRange();
  plain.format.font.name = spec.font.name;
  plain.format.font.size = spec.font.size;
  const drawn = sheet.getRangeByIndexes(0, 0, rows, columns);
  drawn.format.verticalAlignment = "Center";
  const looks = new Map(Object.entries(spec.looks).map(([name, look]) => [name, { format: formatOf(look) }]));
  drawn.setCellProperties(cellTable(spec).map((line) => line.map((cell) => (cell && looks.get(cell.look)) ?? {})));
  const of = (wanted: (cell: SpecCell, look: CellLook) => boolean): CellRange[] =>
    rectanglesOf(spec.cells.filter((cell) => wanted(cell, spec.looks[cell.look] ?? {})));
  for (const range of of((_, { border }) => border === "frame")) frame(rangeOf(sheet, range), range);
  for (const range of of((_, { border }) => border === "dottedLine")) drawLine(rangeOf(sheet, range), "EdgeBottom", "Dot");
  for (const range of of(({ open }) => open === true)) rangeOf(sheet, range).format.protection.locked = false;
}

function formatOf(look: CellLook): CellFormat {
  const font: Excel.CellPropertiesFont = {
    ...(look.size === undefined ? null : { size: look.size }),
    ...(look.bold ? { bold: true } : null),
    ...(look.italic ? { italic: true } : null),
    ...(look.underline ? { underline: "Single" } : null),
    ...(look.color === undefined ? null : { color: `#${look.color}` }),
  };
  const horizontal = look.horizontal ?? (look.indent === undefined ? undefined : "left");
  return {
    ...(Object.keys(font).length > 0 ? { font } : null),
    ...(look.fill === undefined ? null : { fill: { color: `#${look.fill}` } }),
    ...(horizontal === undefined ? null : { horizontalAlignment: HORIZONTAL[horizontal] }),
    ...(look.vertical === undefined || look.vertical === "center" ? null : { verticalAlignment: VERTICAL[look.vertical] }),
    ...(look.wrap ? { wrapText: true } : null),
    ...(look.indent === undefined ? null : { indentLevel: look.indent }),
    ...(look.rotation === undefined ? null : { textOrientation: look.rotation }),
  };
}

/** A line around each cell. Excel refuses inner lines where there is nothing between. */
function frame(range: Excel.Range, { top, left, bottom, right }: CellRange): void {
  const sides: Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (bottom > top) sides.push("InsideHorizontal");
  if (right > left) sides.push("InsideVertical");
  for (const side of sides) drawLine(range, side, "Continuous");
}

function drawLine(range: Excel.Range, side: Side, style: "Continuous" | "Dot"): void {
  const border = range.format.borders.getItem(side);
  border.style = style;
  border.color = "#000000";
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
