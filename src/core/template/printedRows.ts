/** What a printed cell holds: its text, null where it is blank, "^" where it goes on a cell merged with the row above. */
export type PrintedCell = string | null;

/**
 * A part of an open table with the rows that a document prints in it. Cells stand in the order of the table's columns; beside a merged section's cells
 * from the task's column on. The rows of a table whose rows are known by name follow those one by one.
 */
export interface PrintedPart {
  /** Id of the form's section, null where the table has none. */
  readonly section: string | null;
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** Says that a printed cell goes on the one above. */
export const GOES_ON = "^";
