import { tooLarge } from "../fileFailure";
import { LIMITS } from "../limits";

/** Counts the filled cells of one workbook, all sheets together; `file.tooLarge` past the limit. */
export class CellBudget {
  private used = 0;

  spend(cells: number): void {
    this.used += cells;
    if (this.used > LIMITS.filledCells) throw tooLarge(`more than ${LIMITS.filledCells} filled cells`);
  }
}
