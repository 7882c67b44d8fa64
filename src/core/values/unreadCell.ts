import type { Cell } from "../sheet/sheet";
import type { Meaning } from "../template/columns";

/** A cell of a detected table before it is read. */
export interface UnreadCell {
  /** "row@column". */
  readonly key: string;
  readonly rowId: string;
  readonly columnId: string;
  /** Year of the cell's column, null where columns are no years. */
  readonly year: number | null;
  readonly meaning: Meaning;
  readonly cell: Cell;
  /** Name of the sheet the cell stands on: its formula's references start there. */
  readonly sheet: string;
  /** The form prints a total formula here. */
  readonly isTotal: boolean;
}
