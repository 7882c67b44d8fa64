import type { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** Knows whether formulas have yet to show the effect of a write: the grid calculates later, and waiting for nothing takes half a second. */
export class Recalculation {
  private hasFormulas: boolean;
  private pending = false;

  constructor(
    private readonly api: FUniver,
    commands: ICommandService,
    unit: FWorkbook,
  ) {
    this.hasFormulas = unit.getSheets().some((sheet) => {
      let found = false;
      sheet.getSheet().getCellMatrix().forValue((_row, _column, cell) => {
        if (!cell?.f && !cell?.si) return;
        found = true;
        return false;
      });
      return found;
    });
    api.getFormula().calculationResultApplied(() => {
      this.pending = false;
    });
    commands.onCommandExecuted((command, options) => {
      if (command.id !== "sheet.mutation.set-range-values" || options?.["fromFormula"]) return;
      const { cellValue } = command.params as { cellValue?: Record<number, Record<number, { f?: string | null; v?: unknown } | null>> };
      for (const row of Object.values(cellValue ?? {})) {
        for (const cell of Object.values(row)) {
          if (cell?.f) this.hasFormulas = true;
          if (cell === null || "v" in cell || "f" in cell) this.pending = true;
        }
      }
    });
  }

  /** Resolves once formulas are up to date; at once when no write is pending. */
  async settle(): Promise<void> {
    if (this.pending && this.hasFormulas) await this.api.getFormula().onCalculationResultApplied();
    this.pending = false;
  }
}
