import type { Figures } from "./figures";
import type { Row } from "./row";

/** A condition as it is given: one row, or a choice of which at least one alternative must hold whole (“if … then …”). */
export interface Edit {
  /** How the condition reads: “x1 + x2 == x3”, “R-PL2-01”. */
  readonly name: string;
  /** Each a list of rows that hold together; one alternative for a plain condition. */
  readonly alternatives: readonly (readonly Row[])[];
}

/** The variables an edit speaks of, ascending. */
export function variablesOf({ alternatives }: Pick<Edit, "alternatives">): readonly number[] {
  return [...new Set(alternatives.flatMap((rows) => rows.flatMap(({ variables }) => variables)))].sort((a, b) => a - b);
}

/** Whether figures keep an edit; every one it speaks of must be there. */
export function isKept({ alternatives }: Pick<Edit, "alternatives">, figures: Figures): boolean {
  return alternatives.some((rows) => rows.every((row) => figures.holds(row)));
}
