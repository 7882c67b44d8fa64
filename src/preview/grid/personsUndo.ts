import { LocalUndoRedoService } from "@univerjs/core";
import type { IUndoRedoItem } from "@univerjs/core";

/** The undo list of the person in front of the grid: what the host writes does not enter it. */
export class PersonsUndo extends LocalUndoRedoService {
  /** While true, nothing is entered. */
  deaf = false;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (!this.deaf) super.pushUndoRedo(item);
  }
}
