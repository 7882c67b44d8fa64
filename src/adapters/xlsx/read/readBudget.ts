import { tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import { NumberFormats } from "./numberFormats";

/** Counts what the reading of one workbook comes to, all sheets together; `file.tooLarge` past a limit. */
export class ReadBudget {
  readonly formats = new NumberFormats();
  private filledCells = 0;
  private mergedRanges = 0;
  private formulaText = 0;
  private pieces = 0;

  cells(count: number): void {
    this.filledCells += count;
    if (this.filledCells > LIMITS.filledCells) throw tooLarge(`more than ${LIMITS.filledCells} filled cells`);
  }

  merge(): void {
    if (++this.mergedRanges > LIMITS.merges) throw tooLarge(`more than ${LIMITS.merges} merged ranges`);
  }

  wordPieces(count: number): void {
    this.pieces += count;
    if (this.pieces > LIMITS.wordPieces) throw tooLarge(`more than ${LIMITS.wordPieces} paragraphs, rows and cells`);
  }

  sharedFormula(characters: number): void {
    this.formulaText += characters;
    if (this.formulaText > LIMITS.sharedFormulaText) throw tooLarge("shared formulas spell out to too much text");
  }
}
