import type { Relation } from "../edits/row";
import type { ReadCell } from "../submission";

/** A cell by its row and column; `cell` is null where the sheet lacks it. */
export interface Place {
  readonly rowId: string;
  readonly columnId: string;
  readonly cell: ReadCell | null;
}

/** A sum of factor × figure, held against a number in the cells' own unit. */
export interface Statement {
  readonly terms: readonly { readonly place: Place; readonly factor: number }[];
  readonly relation: Relation;
  readonly bound: number;
}

/** What a rule demands of figures: at least one of the alternatives holds whole; a plain demand has one. */
export interface Condition {
  readonly alternatives: readonly (readonly Statement[])[];
  /** Set where all statements speak of one cell. */
  readonly ofOne?: OneCell;
}

/** A condition on one cell: most are kept, and then nobody needs its statements. */
export interface OneCell {
  readonly cell: ReadCell;
  /** How many of the statements' terms there are. */
  readonly terms: number;
  /** True for a figure that surely keeps it. */
  allows(figure: number): boolean;
}
