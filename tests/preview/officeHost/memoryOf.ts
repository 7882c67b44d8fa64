import type { Sheet } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import type { Cell } from "../../../src/core/sheet/cell";
import { HostDocument } from "../../../src/preview/officeHost/document/hostDocument";
import type { CellContentInput } from "../../../src/preview/officeHost/hostWorkbook";
import { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";

/** A workbook read from a file, as the host keeps it. */
export interface FilledWorkbook {
  readonly grid: MemoryWorkbook;
  readonly document: HostDocument;
}

/** Puts a photograph of a file into memory: contents, formats, fonts, merges, hidden lines and sheets, defined names. */
export function memoryOf(workbook: Workbook): FilledWorkbook {
  const grid = new MemoryWorkbook(workbook.name, workbook.sheets.map((sheet) => sheet.name));
  const ids = new Map(grid.sheets().map(({ id, name }) => [name, id]));
  for (const sheet of workbook.sheets) fill(grid, ids.get(sheet.name) ?? "", sheet);
  const seen = workbook.sheets.find((sheet) => !sheet.hidden);
  if (seen) grid.activate(ids.get(seen.name) ?? "");
  const document = new HostDocument();
  document.names = workbook.definedNames.map(({ name, refersTo, hidden, sheet }) => ({
    id: document.newId(),
    name,
    sheet: sheet === null ? null : (ids.get(sheet) ?? null),
    formula: `=${refersTo.replace(/^=/u, "")}`,
    visible: !hidden,
    comment: "",
  }));
  return { grid, document };
}

function fill(grid: MemoryWorkbook, id: string, sheet: Sheet): void {
  for (const row of sheet.filledRows()) {
    for (const cell of sheet.cellsOfRow(row)) {
      const place = { top: row, left: cell.column, bottom: row, right: cell.column };
      grid.write(id, place, [[contentOf(cell)]]);
      if (cell.font !== "") grid.changeStyle(id, place, { fontName: cell.font });
    }
  }
  for (const merge of sheet.merges) grid.merge(id, merge);
  for (const row of sheet.hiddenRows) grid.changeLines(id, "rows", row, row, { hidden: true });
  for (const column of sheet.hiddenColumns) grid.changeLines(id, "columns", column, column, { hidden: true });
  if (sheet.hidden) grid.changeSheet(id, { visibility: "Hidden" });
}

function contentOf(cell: Cell): CellContentInput {
  const value = cell.kind === "boolean" ? cell.value === 1 : cell.value;
  return { value, formula: cell.formula === null ? null : `=${cell.formula}`, error: cell.kind === "error", format: cell.format };
}
