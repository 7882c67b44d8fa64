import { WorkbookRefusal } from "../../workflows/ports";
import { isBusy, isDenied, refusalOf } from "./refusals";

/** Lets some milliseconds pass. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Runs one piece of work in the open workbook; it ends in a `WorkbookRefusal` when Excel says no. */
export type RunExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Pauses before asking again while a person is typing in a cell, in milliseconds: long enough for an Enter, not for a phone call. */
const PAUSES: readonly number[] = [200, 400, 800];

/** Asks Excel again a few times while a cell is being edited; what is asked ends in a `WorkbookRefusal` when Excel says no. */
export type AskExcel = <T>(ask: () => Promise<T>) => Promise<T>;

/** `Excel.run` that asks again a few times while a cell is being edited. The work is begun anew, so it verifies anew. */
export function runExcelWith(wait: Wait): RunExcel {
  const ask = askExcelWith(wait);
  return (work) => ask(() => Excel.run(work));
}

/** The same for what goes to Excel by a way of its own. */
export function askExcelWith(wait: Wait): AskExcel {
  const attempt = async <T>(ask: () => Promise<T>, tries: number): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      const pause = PAUSES[tries];
      if (!isBusy(error) || pause === undefined) throw isDenied(error) ? await denial(error) : refusalOf(error);
      await wait(pause);
      return attempt(ask, tries + 1);
    }
  };
  return (ask) => attempt(ask, 0);
}

/** Why Excel denied a write: the workbook may only be read, or its structure is protected. */
async function denial(error: unknown): Promise<WorkbookRefusal> {
  const refusal = refusalOf(error);
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("readOnly");
      workbook.protection.load("protected");
      await context.sync();
      const reason = workbook.readOnly ? "readOnly" : workbook.protection.protected ? "structureProtected" : refusal.reason;
      return new WorkbookRefusal(reason, refusal.detail);
    });
  } catch {
    return refusal;
  }
}
