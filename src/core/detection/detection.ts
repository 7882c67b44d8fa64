import type { FindingId, Severity } from "../finding";
import type { Message, Sentence } from "../message";
import type { CellRef } from "../sheet/address";
import type { ReadTable } from "../submission";
import type { Template } from "../template/template";

/** One thing that spoke for or against taking a place for a table of a form; scores run from 0 to 1. */
export interface Evidence {
  readonly sheet: string;
  /** First cell of the heading looked at. */
  readonly at: CellRef;
  readonly template: string;
  /** Table plan id ("pl4.i"). */
  readonly table: string;
  /** `columns`: headings that fit; `rows`: labels that fit; `title`: the lines above; `mark`: our hidden name; `confidence`: all of them together. */
  readonly of: "columns" | "rows" | "title" | "mark" | "confidence";
  readonly score: number;
}

/** Where a cell of a table is, and where its value stands when a vertical merge covers it. */
export interface CellPlace {
  readonly at: CellRef;
  readonly valueAt: CellRef;
  /** The answer that a mark in the cell means, where each answer has a column of its own. */
  readonly means?: string;
}

/** A table found and bound, its cells not yet read. */
export interface DetectedTable extends Omit<ReadTable, "cells"> {
  /** Where the cells of a row are, by its number among the table's rows: column by column, null where the sheet lacks the row or the column. Not kept: a long table has very many. */
  readonly placesIn: (row: number) => readonly (CellPlace | null)[];
  readonly evidence: readonly Evidence[];
}

/** A finding about the shape of a table, in the form's own terms. */
export interface StructureFinding {
  readonly finding: FindingId;
  readonly severity: Severity;
  readonly message: Message;
  /** What to do about it; nothing to do when absent. */
  readonly fix?: Sentence | null;
  readonly template: string;
  /** Id of the detected table ("t1"). */
  readonly table: string;
  /** "" when the finding is about no row. */
  readonly rowId: string;
  /** "" when the finding is about no column. */
  readonly columnId: string;
  readonly at: CellRef | null;
  readonly related: readonly CellRef[];
}

/** A form whose title and rows stand on a sheet, but whose header was not found: it was not read. */
export interface MissedForm {
  readonly sheet: string;
  readonly template: Template;
  /** The first of its rows' labels. */
  readonly at: CellRef;
}

/** All that was found in the sheets of one workbook. */
export interface Detection {
  readonly tables: readonly DetectedTable[];
  readonly structure: readonly StructureFinding[];
  readonly missed: readonly MissedForm[];
  /** Best candidate of every place that was looked at, taken or not. */
  readonly evidence: readonly Evidence[];
}
