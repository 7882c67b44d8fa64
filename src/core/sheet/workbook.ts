import type { CellRef } from "./address";
import type { CellContent } from "./edit";
import type { Sheet } from "./sheet";

/** A defined name of a workbook; hidden ones carry our template marks. */
export interface DefinedName {
  readonly name: string;
  /** As stored: "PL3!$A$1:$H$30", a constant, or a formula. */
  readonly refersTo: string;
  readonly hidden: boolean;
  /** Name of the sheet it is local to, null for the workbook. */
  readonly sheet: string | null;
}

/** A cell that was filled from another form, with what it was given: where it holds something else by now, that was typed. */
export interface CarriedCell {
  readonly at: CellRef;
  readonly after: CellContent;
}

/** Everything one file (or the open workbook) shows the engine. */
export interface Workbook {
  /** File name or path as the user named it. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  /** Last save by the file's own properties, ISO text, null when not stated. */
  readonly savedAt: string | null;
  /** Names of the other workbooks it is linked to, by the number that its formulas call them ([1] is the first); "" for one not told. Absent where formulas tell the names themselves, or there is none. */
  readonly linksTo?: readonly string[];
  /** Names of its connections to outside data, as far as the file tells. Absent for none. */
  readonly connections?: readonly string[];
  /** Cells filled from other forms, as far as somebody kept it: the open workbook's journal does. Absent where nobody knows. */
  readonly carried?: readonly CarriedCell[];
}
