import { WorkbookRefusal } from "../../workflows/ports";
import type { AppliedEdits } from "../../workflows/ports";
import type { FormattedEdit, PlannedWrite } from "./plannedWrite";
import { refusalOf } from "./refusals";
import { verify } from "./verify";
import type { WritePlan } from "./verify";
import { writeBatch } from "./writeBatch";

/** An edit left out, and why. */
export type LeftOutEdit = AppliedEdits["leftOut"][number];

/** What else goes with a batch. */
export interface AlongWith {
  /** Asked for when the first cells are looked at. */
  readonly ask: () => void;
  /** Done in the round trip that writes a piece; called again when the piece must be tried anew without a sheet. */
  readonly write: (piece: number, written: readonly PlannedWrite[], leftOut: readonly LeftOutEdit[]) => void;
  /** The piece is written. */
  readonly done?: (piece: number) => void;
}

/**
 * Looks at every piece, then writes them: two round trips for a batch of one piece. What cannot be written is left out and named. When Excel
 * fails at a later piece, the refusal names the cells of those before: they stay written, and in the journal.
 */
export async function writeVerified(context: Excel.RequestContext, pieces: readonly (readonly FormattedEdit[])[], along: AlongWith): Promise<Omit<AppliedEdits, "batch">> {
  const plans: WritePlan[] = [];
  for (const piece of pieces) plans.push(await verify(context, piece, plans.length === 0 ? along.ask : () => undefined));
  const written: PlannedWrite[] = [];
  const barred: PlannedWrite[] = [];
  for (const [i, plan] of plans.entries()) {
    try {
      const done = await writeBatch(context, plan, barred, (writes, out) => along.write(i, writes, [...plan.leftOut, ...out.map(locked)]));
      written.push(...done.written);
      barred.push(...done.barred);
      if (done.written.length > 0) along.done?.(i);
    } catch (error) {
      throw written.length === 0 ? error : stopped(error, written);
    }
  }
  return { written: written.map(({ edit }) => edit), leftOut: [...plans.flatMap(({ leftOut }) => leftOut), ...barred.map(locked)] };
}

function locked({ edit }: PlannedWrite): LeftOutEdit {
  return { edit, reason: "passwordProtected", now: edit.before };
}

/** No longer an error of Excel's: the work must not be begun anew over what is written. */
function stopped(error: unknown, written: readonly PlannedWrite[]): WorkbookRefusal {
  const { reason, detail, sheet, halfWritten } = refusalOf(error);
  return new WorkbookRefusal(reason, detail, sheet, [...written.map(({ edit }) => edit.at), ...halfWritten]);
}
