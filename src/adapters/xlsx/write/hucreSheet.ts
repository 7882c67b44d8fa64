import { a1Range } from "../../../core/sheet/address";
import type { CellLook, PagePlan, SheetSpec, SpecCell, SpecConditionalFormat, SpecValidation } from "../../../core/sheet/sheetSpec";
import { hucreChart } from "./hucreChart";
import { linkedPlace } from "./workbookNames";
import type { Cell, CellStyle, ConditionalRule, DataValidation, WriteSheet } from "../packageLibrary";

const INCH = 25.4;
const LINE = { style: "thin", color: { rgb: "000000" } } as const;
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const WRITING_LINE = { bottom: { style: "dotted", color: { rgb: "000000" } } } as const;

/** A sheet in the words of the writing library. */
export function hucreSheet(spec: SheetSpec): WriteSheet {
  const style = styles(spec);
  const links = new Map((spec.links ?? []).map((link) => [`${link.row},${link.column}`, linkedPlace(link.to)]));
  return {
    name: spec.name,
    columns: spec.columnWidths.map((width) => ({ width })),
    cells: new Map(spec.cells.map((cell) => [`${cell.row},${cell.column}`, hucreCell(cell, style(cell), links.get(`${cell.row},${cell.column}`))])),
    rowDefs: new Map(spec.rows.map(({ height }, row) => [row, { height }])),
    merges: spec.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    dataValidations: spec.validations.map(hucreValidation),
    ...(spec.conditionalFormats === undefined ? {} : { conditionalRules: spec.conditionalFormats.map(hucreRule) }),
    ...(spec.charts === undefined ? {} : { charts: spec.charts.map((chart) => hucreChart(chart, spec.name, spec.font.name)) }),
    ...(spec.frozen === null ? {} : { freezePane: spec.frozen }),
    ...pageOf(spec.page),
    ...(spec.protection === null ? {} : { protection: protectionOf(spec.protection) }),
  };
}

function hucreCell(cell: SpecCell, style: CellStyle, location: string | undefined): Partial<Cell> {
  const look = location === undefined ? { style } : { style, hyperlink: { target: "", location } };
  return cell.formula === undefined ? { value: cell.value, ...look } : { value: null, formula: cell.formula, formulaResult: cell.value, ...look };
}

/** One style object for each look, open and locked, so that equal cells share it. */
function styles(spec: SheetSpec): (cell: SpecCell) => CellStyle {
  const made = new Map<string, CellStyle>();
  return (cell) => {
    const key = `${cell.open ? "open" : "locked"} ${cell.look}`;
    const style = made.get(key) ?? { ...styleOf(spec.looks[cell.look] ?? {}, spec.font), protection: { locked: !cell.open } };
    made.set(key, style);
    return style;
  };
}

function styleOf(look: CellLook, font: SheetSpec["font"]): CellStyle {
  return {
    font: {
      name: font.name,
      size: look.size ?? font.size,
      family: 1,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.underline ? { underline: true } : {}),
      ...(look.color === undefined ? {} : { color: { rgb: look.color } }),
    },
    alignment: {
      ...(look.horizontal === undefined ? {} : { horizontal: look.horizontal }),
      ...(look.indent === undefined ? {} : { horizontal: look.horizontal ?? "left", indent: look.indent }),
      ...(look.rotation === undefined ? {} : { textRotation: look.rotation }),
      ...(look.wrap ? { wrapText: true } : {}),
      vertical: look.vertical ?? "center",
    },
    ...(look.fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill } } }),
    ...(look.border === undefined ? {} : { border: look.border === "frame" ? FRAME : WRITING_LINE }),
    ...(look.format === undefined || look.format === "General" ? {} : { numFmt: look.format }),
  };
}

function hucreValidation(validation: SpecValidation): DataValidation {
  const { prompt, error, allowed } = validation;
  const base = {
    range: validation.ranges.map(a1Range).join(" "),
    allowBlank: true,
    showInputMessage: prompt !== null,
    showErrorMessage: error !== null,
    errorStyle: validation.strict ? "stop" : "warning",
    ...(prompt === null ? {} : { inputTitle: prompt.title, inputMessage: prompt.text }),
    ...(error === null ? {} : { errorTitle: error.title, errorMessage: error.text }),
  } as const;
  switch (allowed.kind) {
    case "list":
      return { ...base, type: "list", values: [...allowed.values] };
    case "listRange":
      return { ...base, type: "list", formula1: allowed.formula };
    case "whole":
      return { ...base, type: "whole", operator: "greaterThanOrEqual", formula1: String(allowed.min) };
    case "decimal":
      return { ...base, type: "decimal", operator: "between", formula1: String(allowed.min), formula2: String(allowed.max) };
    case "any":
      return { ...base, type: "custom", formula1: "TRUE" };
  }
}

function hucreRule({ range, formula, color, fill, bold }: SpecConditionalFormat, at: number): ConditionalRule {
  const font = { ...(color === undefined ? {} : { color: { rgb: color } }), ...(bold === undefined ? {} : { bold }) };
  return {
    type: "expression",
    priority: at + 1,
    formula,
    range: a1Range(range),
    style: {
      ...(Object.keys(font).length === 0 ? {} : { font }),
      // In such a look the ground is the pattern's second colour.
      ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } } }),
    },
  };
}

function pageOf(page: PagePlan): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  const { top, right, bottom, left } = page.margins;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: page.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: page.centred,
      margins: { top: top / INCH, right: right / INCH, bottom: bottom / INCH, left: left / INCH, header: 8 / INCH, footer: 8 / INCH },
    },
    headerFooter: { oddFooter: page.footer },
    // The library counts a break after its row; ours come before.
    rowBreaks: page.pageBreaks.map((row) => row - 1),
  };
}

function protectionOf(protection: NonNullable<SheetSpec["protection"]>): NonNullable<WriteSheet["protection"]> {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: protection.resizing,
    formatRows: protection.resizing,
    insertRows: protection.rows,
    deleteRows: protection.rows,
  };
}
