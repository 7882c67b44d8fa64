import { remembered } from "../text/remembered";
import { cellOf, type ReadCell, type ReadRow, type ReadTable } from "../submission";
import { answerOf, isPlaceholder } from "../values/answerWords";
import { isAnswered } from "../values/reading";

/** The cells of a row that hold what the user writes; STT, label and the merged cell that names the row's section left out. */
export function writtenCells(table: ReadTable, row: ReadRow): ReadCell[] {
  const { rows } = table.plan;
  const sectioned = rows.kind === "open" && rows.sectionsAs === "mergedColumn";
  const label = table.columns.findIndex(({ plan }) => plan.kind === "label");
  return table.columns.flatMap(({ id }, i) => {
    if (sectioned && i < label) return [];
    const cell = cellOf(table, row.id, id);
    return cell && cell.meaning.value !== "ordinal" && cell.meaning.value !== "label" ? [cell] : [];
  });
}

/** True for a row that says something: a printed STT alone does not make a task. */
export function isTask(table: ReadTable, row: ReadRow): boolean {
  if (row.role !== "data") return false;
  return row.label !== "" || writtenCells(table, row).some(({ reading }) => isAnswered(reading));
}

/** True when the cell names something; a dash or dots name nobody and no day. */
export function namesSomething(cell: ReadCell): boolean {
  const { reading } = cell;
  if (!isAnswered(reading) || reading.state === "none" || reading.state === "notCollected") return false;
  return !("text" in reading) || reading.text === "" || !isPlaceholder(reading.text);
}

/** “Không”, “Không áp dụng”, “Chưa xác định”, “Chưa có” in place of a body's name. */
export function namesNobody({ reading }: ReadCell): boolean {
  return "text" in reading && isAnswer(reading.text);
}

/** Ten thousand tasks have few different leads. */
const isAnswer = remembered((text: string): boolean => answerOf(text) !== null);
