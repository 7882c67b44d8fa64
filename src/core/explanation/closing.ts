import { contentText } from "../agency/ownCell";
import { readDay, writeDay } from "../day";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { fold } from "../text/fold";
import type { ExplanationProblem } from "./explanation";
import { explanationColumns } from "./explanationSheet";

/** “Chốt số liệu”: who declared the figures final, on which ISO day, and the code of the figures then. */
export interface Closing {
  readonly on: string;
  readonly by: string;
  readonly code: string;
}

/** A closing with the cell that says it. */
export interface WrittenClosing extends Closing {
  readonly at: CellRef;
}

const BEGINNING = fold("Chốt số liệu ngày");
const LINE = /^chốt số liệu ngày\s+(\S+?)\s*;\s*người chốt:\s*(.+?)\s*;\s*mã kiểm:\s*([\dA-F]{4}(?:-[\dA-F]{4}){4,5})\.?$/iu;

/** The line as it stands on the sheet “Giải trình”. */
export function closingLine({ on, by, code }: Closing): string {
  return `Chốt số liệu ngày ${writeDay(on)}; người chốt: ${by}; mã kiểm: ${code}`;
}

/** Whether a text is meant as such a line. */
export function isClosingLine(text: string): boolean {
  return fold(text).startsWith(BEGINNING);
}

/** The closings on the sheets of explanations, in their order; a line that cannot be read is named. */
export function readClosings(sheets: readonly Sheet[]): { readonly closings: readonly WrittenClosing[]; readonly problems: readonly ExplanationProblem[] } {
  const closings: WrittenClosing[] = [];
  const problems: ExplanationProblem[] = [];
  for (const sheet of sheets.filter((one) => explanationColumns(one) !== null)) {
    for (const cell of sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row))) {
      const text = contentText(cell);
      if (!isClosingLine(text)) continue;
      const { row, column } = cell;
      const [, day = "", by = "", code = ""] = LINE.exec(text) ?? [];
      const on = readDay(day);
      if (on === null) problems.push({ kind: "unreadableClosing", sheet: sheet.name, row, column, text });
      else closings.push({ on, by, code: code.toUpperCase(), at: { sheet: sheet.name, row, column } });
    }
  }
  return { closings, problems };
}
