import { WorkbookRefusal } from "../../workflows/ports";
import { isBusy, isDenied, refusalOf } from "./refusals";

/** Lets some milliseconds pass. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Runs one piece of work in the open workbook; it ends in a `WorkbookRefusal` when Excel says no. */
export type RunExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Pauses before asking again while a person is typing in a cell, in milliseconds: long enough for an Enter, not for a phone call. */
const PAUSES: readonly number[] = [200, 400, 800];

/** `Excel.run` that asks again a few times while a cell is being edited. The work is begun anew, so it verifies anew. */
export function runExcelWith(wait: Wait): RunExcel {
  const attempt = async <T>(work: (context: Excel.RequestContext) => Promise<T>, tries: number): Promise<T> => {
    try {
      return await Excel.run(work);
    } catch (error) {
      const pause = PAUSES[tries];
      if (!isBusy(error) || pause === undefined) throw isDenied(error) ? await denial(error) : refusalOf(error);
      await wait(pause);
      return attempt(work, tries + 1);
    }
  };
  return (work) => attempt(work, 0);
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
