import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import type { FileFailure } from "../../../src/workflows/ports";
import type { Cell, Sheet } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { a1 } from "../../../src/core/sheet/address";
import { zipOf } from "./zipOf";
import type { EntrySpec } from "./zipOf";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What may differ from the smallest package; a part set to null is left out. */
export interface PackageSpec {
  /** Inside of `<worksheet>`. */
  readonly sheet?: string;
  /** Inside of `<sst>`, null for no such part. */
  readonly strings?: string | null;
  /** Inside of `<styleSheet>`. */
  readonly styles?: string;
  /** Inside of `<workbook>` before and after `<sheets>`. */
  readonly workbookPr?: string;
  readonly afterSheets?: string;
  /** Whole parts by name, over or beside the others; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The parts of a package with one sheet named S, by name. */
export function partsOf(spec: PackageSpec): Map<string, string | Uint8Array> {
  const rel = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${RELS}/${kind}" Target="${target}"/>`;
  const rels = (inside: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const parts = new Map<string, string | Uint8Array>([
    ["[Content_Types].xml", `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${override("xl/worksheets/sheet1.xml", "worksheet")}</Types>`],
    ["_rels/.rels", rels(rel("r1", "officeDocument", "xl/workbook.xml"))],
    ["xl/workbook.xml", `<workbook xmlns="${MAIN}" xmlns:r="${RELS}">${spec.workbookPr ?? ""}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${spec.afterSheets ?? ""}</workbook>`],
    ["xl/_rels/workbook.xml.rels", rels(rel("rId1", "worksheet", "worksheets/sheet1.xml") + rel("rId2", "sharedStrings", "sharedStrings.xml") + rel("rId3", "styles", "styles.xml"))],
    ["xl/worksheets/sheet1.xml", `<worksheet xmlns="${MAIN}">${spec.sheet ?? "<sheetData/>"}</worksheet>`],
    ["xl/styles.xml", `<styleSheet xmlns="${MAIN}">${spec.styles ?? ""}</styleSheet>`],
  ]);
  if (spec.strings !== null) parts.set("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${spec.strings ?? ""}</sst>`);
  for (const [name, part] of Object.entries(spec.parts ?? {})) {
    if (part === null) parts.delete(name);
    else parts.set(name, part);
  }
  return parts;
}

/** Those parts as a zip file. */
export function packageOf(spec: PackageSpec, more: readonly EntrySpec[] = []): Uint8Array {
  return zipOf([...[...partsOf(spec)].map(([name, data]) => ({ name, data })), ...more]);
}

/** Rows of cells as `<sheetData>`. */
export function sheetData(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}

/** The workbook, or an error that names the failure. */
export async function opened(bytes: Uint8Array, name = "tệp.xlsx"): Promise<Workbook> {
  const result = await openWorkbook(name, bytes);
  if (!result.ok) throw new Error(`${result.failure.rule}: ${result.failure.detail}`);
  return result.workbook;
}

/** The first sheet of a package. */
export async function firstSheet(spec: PackageSpec): Promise<Sheet> {
  const [sheet] = (await opened(packageOf(spec))).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The failure, or an error when the file was read. */
export async function failure(bytes: Uint8Array, name = "tệp.xlsx"): Promise<FileFailure> {
  const result = await openWorkbook(name, bytes);
  if (result.ok) throw new Error("the file was read");
  return result.failure;
}

/** Every cell of a sheet, as one short line each: address, kind, value, and formula where there is one. */
export function linesOf(sheet: Sheet): string[] {
  return cellsOf(sheet).map((cell) => {
    const formula = cell.formula === null ? "" : ` =${cell.formula}${cell.calculated ? "" : " (not calculated)"}`;
    return `${a1(cell)} ${cell.kind} ${JSON.stringify(cell.value)}${formula}`;
  });
}

/** Every cell of a sheet, in order. */
export function cellsOf(sheet: Sheet): Cell[] {
  return sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row));
}
