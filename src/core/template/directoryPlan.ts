import type { DirectoryField } from "../agency/directorySheet";

/** A column of the sheet of bodies: what it says, its width in digits of the plain font, and what to say when one of its cells is chosen. */
export interface DirectoryColumn {
  readonly field: DirectoryField;
  readonly width: number;
  readonly prompt: { readonly title: string; readonly text: string } | null;
}

/** The sheet “Danh mục cơ quan” as data: how it is drawn for users to write their own bodies in. */
export interface DirectoryPlan {
  readonly title: string;
  /** How to fill it in, a line each. */
  readonly notes: readonly string[];
  readonly columns: readonly DirectoryColumn[];
  /** Rows left below the given ones. */
  readonly blankRows: number;
  /** Defined name of the bodies' names, which drop-downs refer to. */
  readonly listName: string;
}

/** One row of that sheet; ISO days, null and "" where left blank. */
export interface DirectoryRow {
  readonly name: string;
  readonly aliases: readonly string[];
  /** A word of the column “Loại”. */
  readonly kind: string;
  readonly parent: string;
  readonly from: string | null;
  readonly to: string | null;
}
