import { cellOf, type ReadRow, type ReadTable } from "../submission";
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
    for (const row of table.rows) {
      if (row.role !== "data" || !ownership.owes(table, row.id)) continue;
      for (const answer of answersAsked(table, row)) {
        asked += 1;
        if (answer) filled += 1;
      }
    }
  }
  return { filled, asked };
}

/** For each required cell of the row, whether it is answered; a row or column the sheet lacks is asked all the same. */
function answersAsked(table: ReadTable, row: ReadRow): boolean[] {
  if (row.plan === null && !isTask(table, row)) return [];
  return table.columns.flatMap(({ id, plan }) => {
    if (plan.kind === "ordinal" || plan.kind === "label") return [];
    const cell = cellOf(table, row.id, id);
    if (cell?.reading.state === "emptyTotal") return [];
    const required = cell ? cell.meaning.required : row.plan !== null && meaningOf(row.plan, plan).required;
    return required ? [cell !== undefined && isAnswered(cell.reading)] : [];
  });
}
