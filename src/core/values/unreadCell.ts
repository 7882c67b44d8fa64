import type { Cell } from "../sheet/sheet";
import type { Meaning } from "../template/columns";

/** A cell of a detected table before it is read. */
export interface UnreadCell {
  readonly rowId: string;
  readonly columnId: string;
  /** Year of the cell's column, null where columns are no years. */
  readonly year: number | null;
  readonly meaning: Meaning;
  readonly cell: Cell;
  /** The text of a cell of words, decoded and normalised, where it is known already. */
  readonly words?: string | undefined;
  /** Name of the sheet the cell stands on: its formula's references start there. */
  readonly sheet: string;
  /** The form prints a total formula here. */
  readonly isTotal: boolean;
}
