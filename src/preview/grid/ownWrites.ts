import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import type { PersonsUndo } from "./personsUndo";

/** Marks what the host does in the grid, so that it is not taken for a person's doing, nor undone as one. */
export class OwnWrites {
  readonly commands: ICommandService;
  private readonly undo: PersonsUndo;
  private depth = 0;

  constructor(
    injector: Injector,
    private readonly unit: string,
  ) {
    this.commands = injector.get(ICommandService);
    this.undo = injector.get(IUndoRedoService) as PersonsUndo;
  }

  /** Whether the host is writing just now. */
  get writing(): boolean {
    return this.depth > 0;
  }

  /** Does something in the host's name. */
  do<T>(act: () => T): T {
    this.depth++;
    this.undo.deaf = true;
    try {
      return act();
    } finally {
      this.depth--;
      this.undo.deaf = this.writing;
    }
  }

  /** From here on a person's doing can be taken back, and nothing before. */
  clearUndo(): void {
    this.undo.clearUndoRedo(this.unit);
  }

  /** One change of a sheet, in the host's name and outside the person's undo list. */
  mutate(sheet: string, mutation: string, params: object): void {
    // To the grid it comes from elsewhere: it would go, a moment later, to each sheet that is added or shown.
    this.do(() => this.commands.syncExecuteCommand(mutation, { unitId: this.unit, subUnitId: sheet, ...params }, { fromCollab: true }));
  }
}
