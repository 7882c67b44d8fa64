import type { AppliedEdits } from "../../workflows/ports";
import type { FormattedEdit, PlannedWrite } from "./plannedWrite";
import { verify } from "./verify";
import { writeBatch } from "./writeBatch";

/** What else goes with a batch: asked for when the cells are looked at, done in the round trip that writes them. */
export interface AlongWith {
  readonly ask: () => void;
  /** Called again when the batch must be tried anew without a sheet. */
  readonly write: (written: readonly PlannedWrite[]) => void;
}

/** Looks, then writes: two round trips. What cannot be written is left out and named. */
export async function writeVerified(context: Excel.RequestContext, edits: readonly FormattedEdit[], along: AlongWith): Promise<Omit<AppliedEdits, "batch">> {
  const plan = await verify(context, edits, along.ask);
  const { written, barred } = await writeBatch(context, plan, along.write);
  const locked = barred.map(({ edit }) => ({ edit, reason: "passwordProtected" as const, now: edit.before }));
  return { written: written.map(({ edit }) => edit), leftOut: [...plan.leftOut, ...locked] };
}
