import type { ExplanationNote } from "../explanation/explanation";
import type { FindingGround } from "../explanation/binding";
import type { Difference } from "../filling/otherExtent";
import type { Finding } from "../finding";
import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { ReadTable, ReportingUnit } from "../submission";

/** One of two files that are held against each other: its sheets, what was read of them, and what the check found. */
export interface RevisedFile {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly ReadTable[];
  readonly findings: readonly Finding[];
  /** What each finding rests on, by its key. */
  readonly grounds: ReadonlyMap<string, FindingGround>;
  readonly unit: ReportingUnit | null;
}

/** A cell in one of the files. */
export interface RevisedCell {
  readonly at: CellRef;
  /** As a person writes it: “1.234,5”, “98,5%”, words quoted, “(trống)”. */
  readonly written: string;
  /** As read: a rate in percent; null where there is none. */
  readonly value: number | string | null;
  /** With “=”; null for a typed cell. */
  readonly formula: string | null;
}

/**
 * What became of a cell. Missing is not zero: from blank to 0 is `filled`, from 0 to blank `emptied`. `toTyped` and `toFormula`: the same figure, once a
 * formula and once typed. `unreadable`: one of both could not be read, so that nobody can tell whether the figure is another.
 */
export type ChangeKind = "changed" | "filled" | "emptied" | "toTyped" | "toFormula" | "unreadable";

/** One cell that is not the same in both files. */
export interface Change {
  readonly kind: ChangeKind;
  /** Id of the form's template in the newer file. */
  readonly template: string;
  /** “Phụ lục 4, bảng II”. */
  readonly form: string;
  readonly row: string;
  readonly column: string;
  /** Null where the column is no year. */
  readonly year: number | null;
  readonly before: RevisedCell;
  readonly after: RevisedCell;
  /** Of a year before the reporting year. */
  readonly past: boolean;
  /** A figure of a past year that had been reported is another now, or gone: that has to be explained. */
  readonly asksReason: boolean;
  /** The two cells do not count the same: another day, another period. */
  readonly otherExtent: Difference | null;
  /** The reason that the newer file's sheet “Giải trình” binds to the cell as it is now. */
  readonly explained: ExplanationNote | null;
  /** The reason that the older file's sheet bound to what the cell held then; it explains nothing of what it holds now. */
  readonly earlier: ExplanationNote | null;
  /** Key of an open finding of the newer file that a reason can close and that rests on the cell, null for none. */
  readonly explainBy: string | null;
}

/** Something that only one of the files has. */
export interface OnlyInOne {
  readonly side: "before" | "after";
  readonly what: "table" | "row" | "column" | "task";
  readonly form: string;
  /** The row's, column's or task's name; "" for a table. */
  readonly name: string;
  readonly at: CellRef | null;
  /** Cells in it that hold something. */
  readonly figures: number;
}

/**
 * Why something was not compared. `tableTwice`, `rowTwice`, `columnTwice`, `taskTwice`: it stands twice in one file and nobody can tell which is which;
 * `rowOutside`, `yearOutside`: a row that the form does not know, a year it was not read with, which both have with other content; `perhaps`: two tasks that may be one; `otherYear`: plans of two years; `openRows`: rows without a
 * meaning to pair them by.
 */
export type WhyNotCompared = "tableTwice" | "rowTwice" | "columnTwice" | "taskTwice" | "rowOutside" | "yearOutside" | "perhaps" | "otherYear" | "openRows";

/** What could not be compared, with its places in both files. */
export interface NotCompared {
  readonly why: WhyNotCompared;
  readonly form: string;
  readonly name: string;
  readonly before: readonly CellRef[];
  readonly after: readonly CellRef[];
}

/** The findings of two files held against each other, by rule, row and column; each list in its file's order. */
export interface RevisedFindings {
  readonly fresh: readonly Finding[];
  readonly solved: readonly Finding[];
  /** As the newer file has them. */
  readonly standing: readonly Finding[];
  /** The older file's, of rows, columns or tables that the newer one lacks: neither solved nor standing. */
  readonly gone: readonly Finding[];
}

/** How a file differs from the one sent before. */
export interface Revision {
  /** The latest year reported on; null where no table has years. */
  readonly reportingYear: number | null;
  /** The senders' names where they are two. */
  readonly units: { readonly before: string; readonly after: string } | null;
  /** Cells held against each other. */
  readonly compared: number;
  /** Those that ask for a reason first, then other past years, then the rest, then formulas that came or went; each in the newer file's order. */
  readonly changes: readonly Change[];
  readonly onlyInOne: readonly OnlyInOne[];
  readonly notCompared: readonly NotCompared[];
  readonly findings: RevisedFindings;
}
