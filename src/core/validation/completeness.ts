import { columnOf, type ReadCell, type ReadColumn, type ReadRow, type ReadTable } from "../submission";
import { meaningOf } from "../template/columns";
import { isAnswered } from "../values/reading";
import { isTask } from "../rules/openRow";
import type { Ownership } from "./ownership";

/** How many cells the sender owes, and how many of them hold an answer. */
export interface Completeness {
  readonly filled: number;
  readonly asked: number;
}

/** Counts the required cells of the sender's rows; a total's formula that shows nothing yet counts neither way. */
export function completenessOf(tables: readonly ReadTable[], ownership: Ownership): Completeness {
  let filled = 0;
  let asked = 0;
  for (const table of tables) {
    const isOwed = table.rows.map((row) => row.role === "data" && ownership.owes(table, row.id) && (row.plan !== null || isTask(table, row)));
    for (const column of table.columns) {
      if (column.plan.kind === "ordinal" || column.plan.kind === "label") continue;
      const cells = columnOf(table, column.id);
      table.rows.forEach((row, at) => {
        const answer = isOwed[at] === true ? answerAsked(row, column, cells[at]) : null;
        if (answer !== null) asked += 1;
        if (answer === true) filled += 1;
      });
    }
  }
  return { filled, asked };
}

/** Whether a required cell is answered; a row or column the sheet lacks is asked all the same. Null where nothing is asked. */
function answerAsked(row: ReadRow, { plan }: ReadColumn, cell: ReadCell | undefined): boolean | null {
  if (cell?.reading.state === "emptyTotal") return null;
  const required = cell ? cell.meaning.required : row.plan !== null && meaningOf(row.plan, plan).required;
  return required ? cell !== undefined && isAnswered(cell.reading) : null;
}
