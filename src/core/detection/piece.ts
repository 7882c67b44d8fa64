import type { UnitSaid } from "../submission";
import type { Alignment } from "./alignment";
import type { Binding } from "./binding";
import type { BodyRow } from "./bodyRow";
import type { Evidence } from "./detection";
import type { IndexedTable } from "./formIndex";
import type { Title } from "./titleLines";

/** A stretch of one sheet taken for a table, or for a part of one. */
export interface Piece {
  readonly binding: Binding;
  readonly body: readonly BodyRow[];
  /** Its rows alone against the form's. */
  readonly alignment: Alignment;
  readonly title: Title | null;
  /** What the line above it says its figures count in. */
  readonly unit: UnitSaid | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly drawnByUs: boolean;
  /** A header repeated at a page break: goes on where the piece before ended. */
  readonly isPageBreak: boolean;
}

/** The pieces of one table, their rows laid against the form together. */
export interface JoinedTable {
  readonly form: IndexedTable;
  readonly pieces: readonly Piece[];
  readonly body: readonly BodyRow[];
  /** Rows against the form's rows; empty matches for forms without known rows. */
  readonly alignment: Alignment;
  /** The same rows with further columns (later years on a sheet of their own), each a table in itself. */
  readonly beside: readonly JoinedTable[];
  readonly isDuplicate: boolean;
  /** Where the form names the place of its rows: that place, folded; "" where it names none. */
  readonly place: string;
  /** The rows of a second place, and further ones, under the header of the first. */
  readonly isFurtherPlace: boolean;
}
