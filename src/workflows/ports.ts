import type { FileFailure } from "../core/file/fileFailure";
import type { Severity } from "../core/finding";
import type { CellRange, CellRef } from "../core/sheet/address";
import type { CellContent, Edit, PlannedInsertion, RowInsertion, RowRemoval } from "../core/sheet/edit";
import type { BatchTitle, ChoiceArea, JournalEdit } from "../core/sheet/journal/batchRecord";
import type { Sheet } from "../core/sheet/sheet";
import type { NameSpec, SheetSpec, SpecValidation } from "../core/sheet/sheetSpec";
import type { Workbook } from "../core/sheet/workbook";

export type { BatchTitle, ChoiceArea, FileFailure };

/** A file opened as a workbook, or the reason why not. */
export type OpenResult = { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly failure: FileFailure };

/**
 * Why the open workbook refused as a whole: a cell is being edited or a dialogue is open; a sheet is protected with a password;
 * the workbook's structure is protected; it may only be read; the sheet is gone; this Excel is too old; Excel's own failure.
 */
export type RefusalReason = "cellEditing" | "passwordProtected" | "structureProtected" | "readOnly" | "sheetGone" | "notSupported" | "failed";

/** The open workbook did not do what was asked; nothing was left half-written unless `halfWritten` says so. */
export class WorkbookRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    /** Excel's own words, for whoever helps the user. */
    readonly detail: string,
    readonly sheet: string | null = null,
    readonly halfWritten: readonly CellRef[] = [],
  ) {
    super(`${reason}: ${detail}`);
    this.name = "WorkbookRefusal";
  }
}

/**
 * Why one edit of a batch was left out: the cell no longer holds what was previewed, is locked on a sheet with a password, or its sheet is gone;
 * its font was to change, and its letters do not all look alike, which writing them anew would lose.
 */
export type LeftOutReason = "changed" | "passwordProtected" | "sheetGone" | "severalLooks";

/** What became of a batch. */
export interface AppliedEdits {
  /** Number of the batch in the journal; null when nothing was written. */
  readonly batch: string | null;
  readonly written: readonly Edit[];
  readonly leftOut: readonly { readonly edit: Edit; readonly reason: LeftOutReason; readonly now: CellContent | null }[];
  /** Rows that came in with the batch, or with its taking back; absent for none. */
  readonly inserted?: readonly RowInsertion[];
  /** Rows that went with the batch, or with its taking back; absent for none. */
  readonly removed?: readonly RowInsertion[];
  /** Sheets that were drawn with a batch and went with it, for one taken back; absent for none. */
  readonly takenAway?: readonly string[];
  /** How many of the oldest batches the journal dropped to make room; absent for none. */
  readonly forgotten?: number;
  /** For drop-downs taken back: the cells that have what they asked for before, and those that ask for something else since; absent for none. */
  readonly choices?: { readonly restored: readonly ChoiceArea[]; readonly changed: readonly ChoiceArea[] };
}

/** Cells of one sheet that are to offer choices. */
export interface ChoiceOffer {
  readonly sheet: string;
  readonly ranges: readonly CellRange[];
  readonly validation: Omit<SpecValidation, "ranges">;
  /** The defined name its list is told by, where the workbook lacks it: added with it. */
  readonly name: NameSpec | null;
}

/** Which cells an offer would be put on, which of them ask for something else now, which have it already, and which ask for something that could not be put back: those are left alone. */
export interface ChoiceStanding {
  readonly open: readonly CellRange[];
  readonly replaced: readonly CellRange[];
  readonly already: readonly CellRange[];
  readonly kept: readonly CellRange[];
}

/** What became of an offer: `open` has it now. */
export interface AppliedChoices extends ChoiceStanding {
  /** Number of the batch in the journal; null when nothing was written. */
  readonly batch: string | null;
  readonly forgotten?: number;
}

/** One batch in the workbook's journal, oldest first. Its cells and rows are named where they stand now, as far as rows put in by later batches tell. */
export interface JournalBatch extends BatchTitle {
  readonly id: string;
  readonly edits: readonly JournalEdit[];
  readonly undone: boolean;
  /** Names of the sheets that were drawn for it; absent for none. */
  readonly drawn?: readonly string[];
  /** Rows that were put in with it; absent for none. */
  readonly insertions?: readonly RowInsertion[];
  /** Rows that went with it, by where they would come back; absent for none. */
  readonly removals?: readonly RowInsertion[];
  /** Cells that were given choices with it; absent for none. */
  readonly choices?: readonly ChoiceArea[];
}

/** What became of the sheets to be drawn; a name that exists is never overwritten. */
export interface DrawnSheets {
  readonly drawn: readonly string[];
  readonly nameTaken: readonly string[];
  /** Sheets drawn without their page layout because Excel refused it (without a printer it may); absent for none. */
  readonly pageNotSet?: readonly string[];
}

/** Something a person changed: a whole sheet when no range is known. */
export interface SheetChange {
  readonly kind: "cells" | "added" | "deleted" | "renamed";
  readonly sheet: string;
  /** Name before, for a renamed sheet. */
  readonly was: string | null;
  readonly range: CellRange | null;
}

/** A cell to be marked in the sheet, without touching its own fill. */
export interface CellMark {
  readonly at: CellRef;
  readonly severity: Severity;
}

/** A cell of a file to be marked in a copy: its ground by the gravest that is said of it (null: none, it is all explained) and a note ("": none). */
export interface FileMark {
  readonly at: CellRef;
  readonly severity: Severity | null;
  readonly note: string;
}

/** What a copy of a file is marked with. */
export interface FileMarks {
  readonly marks: readonly FileMark[];
  /** The sheet that lists the findings. */
  readonly slip: SheetSpec;
  /** A sheet of that name is in the file, and nothing but ours: the new one takes its place. */
  readonly replacesSlip: boolean;
}

/** Why something of a mark could not be put on its cell: its sheet is none of cells; a conversation stands there, and nobody else writes in it; the sheet's drawing takes no note; the workbook can hold no more styles. */
export type NotMarkedReason = "sheet" | "conversation" | "drawing" | "styles";

/** A cell that lacks its note or its ground in a marked copy. */
export interface NotMarked {
  readonly at: CellRef;
  readonly why: NotMarkedReason;
}

/** The workbook open beside the pane. Every call may end in a `WorkbookRefusal`. */
export interface OpenWorkbook {
  /** One photograph of everything: at most two round trips for a usual workbook. */
  photograph(): Promise<Workbook>;
  /** One sheet again, in one round trip; null when it is gone. */
  photographSheet(name: string): Promise<Sheet | null>;
  /**
   * Puts rows in or takes them out and writes a batch in at most two round trips, and enters it in the journal. The edits' addresses are those after
   * the insertions, before the removals; on one sheet there is one of either at most.
   * `drawn`: sheets that were drawn for it, as they were drawn.
   */
  apply(edits: readonly Edit[], title: BatchTitle, rows?: readonly (PlannedInsertion | RowRemoval)[], drawn?: readonly SheetSpec[]): Promise<AppliedEdits>;
  /** Which of these sheets are protected, in one round trip; nobody can tell beforehand whether with a password. */
  protectedSheets(names: readonly string[]): Promise<readonly string[]>;
  /** Says what an offer would do, in one round trip, two where cells of a range ask for different things. */
  lookAtChoices(offer: ChoiceOffer): Promise<ChoiceStanding>;
  /** Gives cells their choices in one more round trip than looking, and enters what they asked for before in the journal. What stands in them stays. */
  offerChoices(offer: ChoiceOffer, title: BatchTitle): Promise<AppliedChoices>;
  /** Draws new sheets after the last one, in at most three round trips. */
  draw(specs: readonly SheetSpec[]): Promise<DrawnSheets>;
  /** Goes to a cell, in one round trip; with those of `besides` in its column or row the stretch that holds them all is chosen, so that they are seen together. False: the sheet is hidden or gone. */
  select(at: CellRef, besides?: readonly CellRef[]): Promise<boolean>;
  /** Marks cells without touching their own fills. The answer names sheets that could not be marked. */
  mark(marks: readonly CellMark[]): Promise<readonly string[]>;
  unmark(): Promise<void>;
  journal(): Promise<readonly JournalBatch[]>;
  /**
   * Takes a batch back; cells changed since are left out and named. Rows it put in go again if they hold nothing else; if they do, all of it stays
   * on that sheet. Sheets drawn for batches that are all taken back go too, where they hold what was drawn and nothing else and are among
   * `unneeded`: those that nothing else in the workbook looks at.
   */
  undo(batch: string, unneeded?: readonly string[]): Promise<AppliedEdits>;
  clearJournal(): Promise<void>;
  /** Opens the bytes of an .xlsx as a new workbook that is not saved yet, in one round trip; the open one stays as it is. */
  openCopy(bytes: Uint8Array): Promise<void>;
  /** Hears what a person changes; own writes are not told. The answer stops it. */
  listen(hear: (change: SheetChange) => void): Promise<() => Promise<void>>;
  /** Hears which cell is chosen, at once and whenever it changes; choosing another sheet counts. The answer stops it. */
  listenToSelection(hear: (at: CellRef) => void): Promise<() => Promise<void>>;
  /** Words kept in the workbook for the pane (agency, filters). */
  readSettings(): Promise<Readonly<Record<string, string>>>;
  writeSettings(settings: Readonly<Record<string, string>>): Promise<void>;
}
