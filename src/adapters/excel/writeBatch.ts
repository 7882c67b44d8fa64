import { isBusy, isDenied, refusalOf } from "./refusals";
import { WorkbookRefusal } from "../../workflows/ports";
import { writeContent } from "./plannedWrite";
import type { PlannedWrite } from "./plannedWrite";
import { writeLifted } from "./protectedSheet";
import type { Lift } from "./protectedSheet";
import { restore } from "./restore";
import type { WritePlan } from "./verify";

/** What was written, and the protected sheets whose password kept it out. */
export interface WrittenBatch {
  readonly written: readonly PlannedWrite[];
  readonly barred: readonly PlannedWrite[];
}

/** Enters what is written, and what was kept out, into the workbook. */
type Journal = (written: readonly PlannedWrite[], barred: readonly PlannedWrite[]) => void;

/**
 * Writes what was verified, in one round trip; `journal` is called for the same one. `known` was kept out before: its
 * sheets are not tried again. A sheet protected
 * without a password is laid open for it and protected again. One with a password costs further round trips: it shows only
 * by refusing, and the rest is then written without it. When Excel fails in the middle everything is put back and the refusal thrown.
 */
export async function writeBatch(context: Excel.RequestContext, plan: WritePlan, known: readonly PlannedWrite[], journal: Journal): Promise<WrittenBatch> {
  const locked = new Set(known.map(({ edit }) => edit.at.sheet));
  const isLocked = ({ needsLift, edit }: PlannedWrite): boolean => needsLift && locked.has(edit.at.sheet);
  return attempt(context, { writes: plan.writes.filter((write) => !isLocked(write)), barred: plan.writes.filter(isLocked) }, plan, journal);
}

interface Progress {
  readonly writes: readonly PlannedWrite[];
  readonly barred: readonly PlannedWrite[];
}

async function attempt(context: Excel.RequestContext, { writes, barred }: Progress, plan: WritePlan, journal: Journal): Promise<WrittenBatch> {
  if (writes.length === 0) return { written: [], barred };
  const lifts = liftsFor(writes, plan.lifts);
  try {
    writeLifted(lifts, () => {
      for (const { range, edit, formatBefore, formatAfter } of writes) writeContent(range, edit.after, { now: formatBefore, wanted: formatAfter });
    });
    journal(writes, barred);
    await context.sync();
    return { written: writes, barred };
  } catch (error) {
    if (isBusy(error)) throw error;
    const locked = await putBack(context, { writes, lifts }, error, plan.readOnly);
    const stays = (write: PlannedWrite): boolean => write.needsLift && write.edit.at.sheet === locked;
    return attempt(context, { writes: writes.filter((write) => !stays(write)), barred: [...barred, ...writes.filter(stays)] }, plan, journal);
  }
}

/** Leaves everything as it was; answers the sheet whose password was the obstacle, or throws what Excel said. */
async function putBack(
  context: Excel.RequestContext,
  { writes, lifts }: { readonly writes: readonly PlannedWrite[]; readonly lifts: readonly Lift[] },
  error: unknown,
  readOnly: boolean,
): Promise<string> {
  const { changed, stillProtected } = await restore(context, writes, lifts);
  const [locked] = stillProtected;
  if (readOnly && isDenied(error)) throw new WorkbookRefusal("readOnly", refusalOf(error).detail);
  if (changed === 0 && locked !== undefined) return locked;
  throw refusalOf(error, writes[0]?.edit.at.sheet ?? null);
}

function liftsFor(writes: readonly PlannedWrite[], lifts: ReadonlyMap<string, Lift>): Lift[] {
  const names = new Set(writes.filter(({ needsLift }) => needsLift).map(({ edit }) => edit.at.sheet));
  return [...names].flatMap((name) => lifts.get(name) ?? []);
}
