import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import { NumberFormats } from "../../../src/adapters/xlsx/read/numberFormats";
import { checkWorkbook } from "../../../src/workflows/check";
import { fileReport } from "../../../src/workflows/checkReport";
import { sheetOf } from "../../../src/core/sheet/sheet";
import type { CellInput, Sheet } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import type { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import { NEWEST_SET } from "../../../src/preview/officeHost/officeHost";
import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { formSets } from "../../../src/templates";
import { shownInEnglish } from "./shownInEnglish";
import { openInMemory, seenOf } from "./openInMemory";

const folder = "assets/samples";
const samples = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
const SETS = [14, NEWEST_SET];

function openSample(name: string): ReturnType<typeof openWorkbook> {
  return openWorkbook(name, new Uint8Array(readFileSync(join(folder, name))));
}

function reported(workbook: Workbook): ReturnType<typeof fileReport> {
  const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };
  return fileReport(workbook.name, checkWorkbook(workbook, options), "vi", "");
}

function findingsOf(workbook: Workbook): readonly object[] {
  const report = reported(workbook);
  return "findings" in report ? report.findings : [];
}

/** The findings but for the words that quote what a cell shows. */
function unquoted(workbook: Workbook): readonly object[] {
  return findingsOf(workbook).map((finding) => ({ ...finding, message: "", column: "", row: "" }));
}

/** Makes the grid show numbers and days as Excel does for an American; answers how many it showed otherwise than for a Vietnamese. */
function showInEnglish(grid: MemoryWorkbook): () => number {
  const cells = grid.cells.bind(grid);
  let other = 0;
  grid.cells = (sheet, range) =>
    cells(sheet, range).map((line) =>
      line.map((cell) => {
        const text = typeof cell.value === "number" && cell.format !== "General" ? shownInEnglish(cell.format, cell.value) : cell.text;
        if (text !== cell.text) other++;
        return { ...cell, text };
      }),
    );
  return () => other;
}

/** The same cells, their numbers under all kinds of formats in turn. */
function reformatted(sheet: Sheet): Sheet {
  const codes = ["0.0%", "#,##0.00", "dd/mm/yyyy", "General", "0.00", "d-mmm-yy", "#,##0", "General", "m/d/yyyy", "General"];
  const formats = new NumberFormats();
  let turn = 0;
  const cells = sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row)).map((cell): CellInput => {
    const { row, column, value, formula, font } = cell;
    const plain = { row, column, font, ...(formula === null ? null : { formula }) };
    if (cell.kind !== "number") return { ...plain, value: cell.kind === "boolean" ? value === 1 : value, error: cell.kind === "error", format: cell.format, text: cell.text };
    const format = codes[turn++ % codes.length] ?? "General";
    const text = formats.shown(format, Number(value));
    return { ...plain, value, format, ...(text === undefined ? null : { text }) };
  });
  return sheetOf(sheet.data, cells);
}

describe.each(SETS)("at ExcelApi 1.%d", (apiSet) => {
  test.each(samples)("%s gives the same findings open in Excel and as a file", async (name) => {
    const file = await openSample(name);
    if (!file.ok) return expect(file.failure.rule).toBe("file.notWorkbook");
    const { open, host } = await openInMemory(file.workbook, apiSet);
    const photograph = await open.photograph();
    expect(host.syncs).toBe(2);
    expect(photograph.sheets.map(seenOf)).toEqual(file.workbook.sheets.map(seenOf));
    expect(reported(photograph)).toEqual(reported(file.workbook));
    const [first] = file.workbook.sheets;
    const again = await open.photographSheet(first?.name ?? "");
    expect(host.syncs).toBe(3);
    expect(again && seenOf(again)).toEqual(first && seenOf(first));
  });
});

describe("where Excel shows numbers and days in English", () => {
  test("the samples have the same findings, and do have some", async () => {
    const counts: number[] = [];
    let other = 0;
    for (const name of samples) {
      const file = await openSample(name);
      if (!file.ok) continue;
      const { open, grid } = await openInMemory(file.workbook, 14);
      const shownOther = showInEnglish(grid);
      const photograph = await open.photograph();
      expect(reported(photograph)).toEqual(reported(file.workbook));
      other += shownOther();
      counts.push(findingsOf(photograph).length);
    }
    expect(other).toBeGreaterThan(100);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThanOrEqual(5);
  });

  test("under any number format only words that quote a cell differ", async () => {
    let other = 0;
    let findings = 0;
    for (const name of samples) {
      const file = await openSample(name);
      if (!file.ok) continue;
      const workbook = { ...file.workbook, sheets: file.workbook.sheets.map(reformatted) };
      const { open, grid } = await openInMemory(workbook, 14);
      const shownOther = showInEnglish(grid);
      const photograph = await open.photograph();
      expect(unquoted(photograph)).toEqual(unquoted(workbook));
      other += shownOther();
      findings += findingsOf(photograph).length;
    }
    expect([other > 500, findings > 100]).toEqual([true, true]);
  });
});
