import type { CellContent, Edit } from "./edit";
import { contentOf } from "./edit";
import { sheetOf, type CellInput, type Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** The workbook as it is after edits. `stale` names the formula cells whose stored results no longer count ("row,column sheet"). */
export function editedWorkbook(workbook: Workbook, edits: readonly Pick<Edit, "at" | "after" | "font">[], stale: ReadonlySet<string>): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => editedSheet(sheet, edits.filter(({ at }) => at.sheet === sheet.name), stale)) };
}

function editedSheet(sheet: Sheet, edits: readonly Pick<Edit, "at" | "after" | "font">[], stale: ReadonlySet<string>): Sheet {
  const isStale = sheet.filledRows().some((row) => sheet.cellsOfRow(row).some(({ column }) => stale.has(`${row},${column} ${sheet.name}`)));
  if (edits.length === 0 && !isStale) return sheet;
  const after = new Map(edits.map((edit) => [`${edit.at.row},${edit.at.column}`, edit]));
  const kept = sheet.filledRows().flatMap((row) =>
    sheet.cellsOfRow(row).map((cell): CellInput => {
      const { column, format, font, text, formula } = cell;
      const place = `${row},${column}`;
      const written = after.get(place);
      after.delete(place);
      if (written) return { row, column, format, font: written.font?.after ?? font, ...inputOf(written.after) };
      if (formula !== null && stale.has(`${place} ${sheet.name}`)) return { row, column, format, font, formula, value: null, calculated: false };
      const { value, error } = contentOf(cell);
      return { row, column, format, font, text, value, ...(formula === null ? {} : { formula, calculated: cell.calculated }), ...(error || cell.kind === "error" ? { error: true } : {}) };
    }),
  );
  const added = [...after.values()].map(({ at: { row, column }, after: content, font }): CellInput => ({ row, column, ...(font ? { font: font.after } : {}), ...inputOf(content) }));
  const { name, hidden, merges, hiddenRows, hiddenColumns, onlyTexts } = sheet;
  return sheetOf({ name, hidden, merges, onlyTexts, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns] }, [...kept, ...added]);
}

function inputOf({ value, formula }: CellContent): Pick<CellInput, "value" | "formula" | "calculated"> {
  return formula === null ? { value } : { value: null, formula: formula.slice(1), calculated: false };
}
