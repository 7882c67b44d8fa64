import type { Cell, CellStyle, NamedRange, WriteSheet } from "../../adapters/xlsx/packageLibrary";
import { repeatedRowsName } from "../../adapters/xlsx/write/workbookNames";
import { writeStyled } from "../../adapters/xlsx/write/writeStyled";
import type { CellRange } from "../../core/sheet/address";
import type { HostStyle } from "../officeHost/hostWorkbook";
import { packagePage } from "./packagePage";
import { packageProtection, packageRule, packageValidation } from "./packageRecords";
import { packageStyle } from "./packageStyles";
import { digitPixels } from "./previewFile";
import type { FileCell, FileSheet, PreviewFile } from "./previewFile";

const POINTS_PER_PIXEL = 0.75;

/** The bytes of an .xlsx with what the grid and its document hold. Looks must be whole ones, as the host gives them. */
export function writePreviewFile(file: PreviewFile): Promise<Uint8Array> {
  const active = Math.max(file.sheets.findIndex(({ visibility }) => visibility === "Visible"), 0);
  return writeStyled(
    { sheets: file.sheets.map((sheet) => packageSheet(sheet, file.font)), namedRanges: [...file.names.map(rangeOf), ...file.sheets.flatMap(printedAgain)], defaultFont: { ...file.font }, activeSheet: active },
    { hiddenNames: new Set(file.names.filter(({ visible }) => !visible).map(({ name }) => name)), parts: file.parts },
  );
}

function rangeOf({ name, formula, sheet }: PreviewFile["names"][number]): NamedRange {
  return { name, range: formula.replace(/^=/u, ""), ...(sheet === null ? {} : { scope: sheet }) };
}

function printedAgain({ name, record }: FileSheet): NamedRange[] {
  const { titleRows } = record.page;
  return titleRows ? [repeatedRowsName(name, { from: titleRows.top, to: titleRows.bottom })] : [];
}

function packageSheet(sheet: FileSheet, font: PreviewFile["font"]): WriteSheet {
  const { record } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
    view: { showGridLines: sheet.showGridlines, ...(sheet.tabColor === "" ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } }) },
    cells: cellsOf(sheet),
    ...linesOf(sheet, font),
    merges: sheet.merges.map(mergeOf),
    ...(sheet.freeze.rows + sheet.freeze.columns > 0 ? { freezePane: sheet.freeze } : {}),
    dataValidations: record.validations.flatMap((validation) => packageValidation(validation) ?? []),
    conditionalRules: record.conditionalFormats.map(packageRule),
    ...(record.protection === null ? {} : { protection: packageProtection(record.protection) }),
    ...packagePage(record.page),
  };
}

function mergeOf({ top, left, bottom, right }: CellRange): NonNullable<WriteSheet["merges"]>[number] {
  return { startRow: top, startCol: left, endRow: bottom, endCol: right };
}

/** One style object for each pair of look and format, so that equal cells share it. */
function cellsOf({ cells, looks }: FileSheet): Map<string, Partial<Cell>> {
  const styles = new Map<string, CellStyle>();
  const styleOf = ({ look, format }: FileCell): CellStyle | undefined => {
    const whole = looks[look];
    if (!whole) return format === "General" ? undefined : { numFmt: format };
    const key = `${look} ${format}`;
    const style = styles.get(key) ?? packageStyle(whole as HostStyle, format);
    styles.set(key, style);
    return style;
  };
  return new Map(
    cells.map((cell) => {
      const style = styleOf(cell);
      return [`${cell.row},${cell.column}`, { ...contentOf(cell), ...(style ? { style } : {}) }];
    }),
  );
}

function contentOf({ value, formula, error }: FileCell): Partial<Cell> {
  if (formula !== null) return { value: null, formula: formula.replace(/^=/u, ""), formulaResult: value };
  return error ? { value, type: "error" } : { value };
}

function linesOf({ rows, columns }: FileSheet, font: PreviewFile["font"]): Pick<WriteSheet, "columns" | "rowDefs"> {
  const points = digitPixels(font) * POINTS_PER_PIXEL;
  const last = Math.max(-1, ...columns.keys());
  return {
    columns: Array.from({ length: last + 1 }, (_, at) => {
      const line = columns.get(at);
      return line ? { width: Math.round((line.size / points) * 100) / 100, ...(line.hidden ? { hidden: true } : {}) } : {};
    }),
    rowDefs: new Map([...rows].map(([row, { size, hidden }]) => [row, { height: size, ...(hidden ? { hidden } : {}) }])),
  };
}
