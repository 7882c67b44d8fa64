import type { UnusedLine } from "../../core/filling/pastedFills";
import type { WhyUnread } from "../../core/filling/sourceYield";
import type { Language } from "../../core/message";
import type { CellRef } from "../../core/sheet/address";
import type { ChangePlan } from "../changePlan";

/** How many cells a way of filling would write, and how many more it would ask about. */
export interface FillCount {
  readonly sure: number;
  readonly asked: number;
}

/** A table that a block can be pasted into, with the columns it may begin at. */
export interface PasteTable {
  readonly id: string;
  readonly sheet: string;
  /** “Phụ lục 4, bảng II”. */
  readonly name: string;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
}

/** What can be filled in a workbook, and from where. */
export interface FillOverview {
  readonly forced: FillCount;
  readonly formulas: FillCount;
  /** Sheets that hold a form which another sheet holds too: values can be carried over from them. */
  readonly sheets: readonly string[];
  /** The workbook holds a form: values can be carried over into it from a file. */
  readonly holdsForms: boolean;
  readonly tables: readonly PasteTable[];
}

/** One way of filling. */
export type FillWay =
  | { readonly kind: "forced" }
  | { readonly kind: "formulas" }
  /** From a sheet of the workbook, from files that were chosen, or from both: where they differ a person chooses. */
  | { readonly kind: "carried"; readonly sheet: string | null; readonly files: readonly string[] }
  /** `first`: id of the column to begin with where the block names none. */
  | { readonly kind: "pasted"; readonly table: string; readonly block: readonly (readonly string[])[]; readonly first: string | null };

/** A cell of a source that could have been carried over if it could be read, with what stands in it. */
export interface UnreadSourceCell {
  readonly at: CellRef;
  readonly text: string;
  readonly why: WhyUnread;
}

/** What a source had for the forms to be filled; `file` is "" for a sheet of the same workbook. */
export interface FillSource {
  readonly file: string;
  /** Cells of the same row and column in both, the unreadable ones among them. */
  readonly matched: number;
  readonly unread: readonly UnreadSourceCell[];
}

/** What a way of filling would write. */
export interface PlannedFill {
  readonly plan: Omit<ChangePlan, "title">;
  /** Cells, or lines of a pasted block, for which a place was found, those that hold the same already among them. */
  readonly matched: number;
  /** Lines of a pasted block without a place. */
  readonly unused: readonly UnusedLine[];
  /** What each source had, for values carried over; empty for the other ways. */
  readonly sources: readonly FillSource[];
  /** A pasted block names no columns: a person has to say where they begin. */
  readonly asksColumn: boolean;
}

/** What was found in a file to carry values over from, or why it could not be read. `file`: its name, numbered where another of that name was chosen before. */
export type FillFile = { readonly ok: true; readonly file: string; readonly forms: readonly string[] } | { readonly ok: false; readonly why: string };

/** What can be asked about filling the workbook last checked. */
export interface FillCalls {
  /** `checked` only tells one asking from another. */
  readonly fills: { readonly asked: { readonly checked: number }; readonly answer: FillOverview };
  /** Null where the sheet, the file or the table is no longer known. */
  readonly fillPlan: { readonly asked: { readonly way: FillWay; readonly language: Language }; readonly answer: PlannedFill | null };
  /** A file that a person chose. Its tables are kept beside those of others until the engine is stopped. */
  readonly readFillFile: { readonly asked: { readonly name: string; readonly bytes: Uint8Array; readonly language: Language }; readonly answer: FillFile };
}
