import type { ICommandService } from "@univerjs/core";

/** Marks what the host does in the grid, so that it is not taken for a person's doing. */
export class OwnWrites {
  private depth = 0;

  constructor(
    private readonly commands: ICommandService,
    private readonly unit: string,
  ) {}

  /** Whether the host is writing just now. */
  get writing(): boolean {
    return this.depth > 0;
  }

  /** Does something in the host's name. */
  do<T>(act: () => T): T {
    this.depth++;
    try {
      return act();
    } finally {
      this.depth--;
    }
  }

  /** One change of a sheet, in the host's name and outside the person's undo list. */
  mutate(sheet: string, mutation: string, params: object): void {
    // To the grid it comes from elsewhere: it would go, a moment later, to each sheet that is added or shown.
    this.do(() => this.commands.syncExecuteCommand(mutation, { unitId: this.unit, subUnitId: sheet, ...params }, { fromCollab: true }));
  }
}
