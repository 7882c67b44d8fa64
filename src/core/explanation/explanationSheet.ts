import { contentText } from "../agency/ownCell";
import type { Sheet } from "../sheet/sheet";
import type { SheetCells } from "../sheet/sheetCells";
import { fold } from "../text/fold";

/** Name of the sheet that holds the explanations, as we write it. */
export const EXPLANATION_SHEET = "Giải trình";

/** What a column of that sheet says. */
export type ExplanationField = "no" | "form" | "item" | "column" | "values" | "rule" | "reason" | "by" | "on";

/** Its headings, in the order in which we write them. */
export const EXPLANATION_HEADINGS: Readonly<Record<ExplanationField, string>> = {
  no: "STT",
  form: "Biểu mẫu",
  item: "Chỉ tiêu",
  column: "Năm",
  values: "Giá trị",
  rule: "Quy tắc",
  reason: "Nội dung giải trình",
  by: "Người giải trình",
  on: "Ngày",
};

/** The columns in that order. */
export const EXPLANATION_FIELDS = Object.keys(EXPLANATION_HEADINGS) as ExplanationField[];

/** Where a sheet's heading row is and which column says what; zero-based. */
export interface ExplanationColumns {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<ExplanationField, number>>>;
}

const FIELD_OF = new Map(EXPLANATION_FIELDS.map((field) => [fold(EXPLANATION_HEADINGS[field]), field]));
const LOOKED_AT = 30;
/** As many headings as no other sheet has; “Nội dung giải trình” is one of them. */
const LEAST = 6;

/** Finds the heading row among the first thirty, whatever the sheet is called and wherever its columns stand; null where the sheet is none of explanations. */
export function explanationColumns(sheet: Sheet): ExplanationColumns | null {
  for (const row of sheet.filledRows().slice(0, LOOKED_AT)) {
    if (!mayBeHeadings(sheet.cells, row)) continue;
    const columns: Partial<Record<ExplanationField, number>> = {};
    for (const cell of sheet.cellsOfRow(row)) {
      const field = FIELD_OF.get(fold(contentText(cell)));
      if (field) columns[field] ??= cell.column;
    }
    if (columns.reason !== undefined && Object.keys(columns).length >= LEAST) return { row, columns };
  }
  return null;
}

/** Enough cells of words: a row of figures needs no closer look. In the old encodings too a heading has letters without marks. */
function mayBeHeadings(cells: SheetCells, row: number): boolean {
  const { first, end } = cells.lineOf(row);
  let words = 0;
  for (let at = first; at < end; at++) if (cells.kindAt(at) === "text" || /[a-z]/iu.test(cells.shownAt(at))) words++;
  return words >= LEAST;
}

/** The columns without which no row can be used, as far as the sheet lacks them. */
export function missingColumns({ columns }: ExplanationColumns): ExplanationField[] {
  return EXPLANATION_FIELDS.filter((field) => field !== "no" && columns[field] === undefined);
}
