import { openWorkbook } from "../../adapters/xlsx/openWorkbook";
import { readLooks } from "../../adapters/xlsx/packageLibrary";
import type { Sheet as LookedSheet, Workbook as LookedWorkbook } from "../../adapters/xlsx/packageLibrary";
import { readCustomParts } from "../../adapters/xlsx/customParts";
import type { FileFailure } from "../../core/file/fileFailure";
import type { Workbook } from "../../core/sheet/workbook";
import type { FileName, FileSheet, Loss, PreviewFile } from "./previewFile";
import { EXCEL_FONT } from "./blankFile";
import { hasMacros } from "./hasMacros";
import { readFileSheet } from "./readFileSheet";

/** A file made ready for the grid, or why it can't be. */
export type ReadFile = { readonly ok: true; readonly file: PreviewFile } | { readonly ok: false; readonly failure: FileFailure };

/**
 * Reads a workbook file for the grid: values and formulas by the reader that the checks use, looks from the package.
 * Files in other formats, and those whose looks nobody understands, open plain and say so. Never throws.
 */
export async function readPreviewFile(name: string, bytes: Uint8Array): Promise<ReadFile> {
  const opened = await openWorkbook(name, bytes);
  if (!opened.ok) return opened;
  const looked = await readLooks(bytes).catch(() => null);
  return { ok: true, file: previewFile(name, opened.workbook, looked, readCustomParts(bytes), hasMacros(bytes)) };
}

function previewFile(name: string, workbook: Workbook, looked: LookedWorkbook | null, parts: PreviewFile["parts"], macros: boolean): PreviewFile {
  const font = { name: looked?.defaultFont?.name ?? EXCEL_FONT.name, size: looked?.defaultFont?.size ?? EXCEL_FONT.size };
  const looks = new Map((looked?.sheets ?? []).map((sheet) => [sheet.name, sheet]));
  return {
    name,
    font,
    sheets: workbook.sheets.map((sheet): FileSheet => readFileSheet(sheet, looks.get(sheet.name) ?? null, font)),
    names: workbook.definedNames.filter(({ name: own }) => !own.startsWith("_xlnm.")).map(nameOf),
    parts,
    losses: [...new Set<Loss>([...(looked ? [] : ["looks" as const]), ...workbook.sheets.flatMap((sheet) => lossesOf(looks.get(sheet.name))), ...(macros ? ["macros" as const] : [])])],
  };
}

function nameOf({ name, refersTo, hidden, sheet }: Workbook["definedNames"][number]): FileName {
  return { name, formula: `=${refersTo.replace(/^=/u, "")}`, visible: !hidden, comment: "", sheet };
}

/** What the grid and the file written from it leave out of a sheet. */
function lossesOf(looked: LookedSheet | undefined): Loss[] {
  if (!looked) return [];
  const cells = [...(looked.cells?.values() ?? [])];
  const lost: [Loss, boolean][] = [
    ["pictures", (looked.images?.length ?? 0) > 0 || (looked.textBoxes?.length ?? 0) > 0 || (looked.sparklines?.length ?? 0) > 0],
    ["conditionalFormats", (looked.conditionalRules ?? []).some(({ type }) => type !== "expression")],
    ["tables", (looked.tables?.length ?? 0) > 0 || looked.autoFilter !== undefined],
    ["passwords", Boolean(looked.protection?.password)],
    ["richText", cells.some(({ richText }) => richText?.some(({ font }) => font !== undefined))],
    ["links", cells.some(({ hyperlink }) => hyperlink !== undefined)],
    ["comments", cells.some(({ comment }) => comment !== undefined)],
  ];
  return lost.filter(([, is]) => is).map(([loss]) => loss);
}
