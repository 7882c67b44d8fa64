import type { Severity } from "../finding";
import { writeNumber, type Language, type Message, type Sentence } from "../message";
import type { CellRef } from "../sheet/address";
import { isRate, knownFigure, refsOf } from "./part";
import type { Outcome } from "./kind";
import type { PlacedCell } from "./selection";

/** Two years that follow each other, both known. */
export interface YearStep {
  readonly before: PlacedCell;
  readonly after: PlacedCell;
  readonly from: number;
  readonly to: number;
}

/** The steps from year to year of one row where both years are known. */
export function yearSteps(cells: readonly PlacedCell[]): YearStep[] {
  return cells.flatMap((after, i) => {
    const before = cells[i - 1];
    if (!before || yearOf(after) !== yearOf(before) + 1) return [];
    const from = knownFigure(before.cell);
    const to = knownFigure(after.cell);
    return from === null || to === null ? [] : [{ before, after, from, to }];
  });
}

/** The year of a cell's column, NaN where it is none. */
export function yearOf({ column }: PlacedCell): number {
  return column.plan.kind === "year" ? column.plan.year : NaN;
}

/** Years and figures of steps, "2015–2016: 12 → 80". */
export function stepsInWords(steps: readonly YearStep[]): Sentence[] {
  return steps.map((step) => ({ vi: stepIn(step, "vi"), en: stepIn(step, "en") }));
}

function stepIn({ before, after, from, to }: YearStep, language: Language): string {
  const unit = isRate(after.cell.meaning) ? "%" : "";
  return `${yearOf(before)}–${yearOf(after)}: ${writeNumber(from, language)}${unit} → ${writeNumber(to, language)}${unit}`;
}

/** One outcome for a row: its offending years together; the first carries the finding, the others and the years before them are related. */
export function rowOutcome(
  cells: readonly PlacedCell[],
  steps: readonly YearStep[],
  offending: readonly YearStep[],
  severity: Severity,
  messageOf: (first: YearStep) => Message,
): Outcome {
  const took: CellRef[] = refsOf(cells.map(({ cell }) => cell));
  const [first] = offending;
  if (!first) return { verdict: steps.length > 0 ? "holds" : "cannotTell", cells: took };
  return {
    verdict: "fails",
    cells: took,
    failure: {
      finding: "yearOverYear.jump",
      severity,
      message: messageOf(first),
      rowId: first.after.rowId,
      columnId: first.after.column.id,
      at: first.after.cell.at,
      related: refsOf(offending.flatMap(({ before, after }) => [before.cell, after.cell])).filter((cell) => cell !== first.after.cell.at),
    },
  };
}
