import { isBusy, isDenied, refusalOf } from "./refusals";
import { WorkbookRefusal } from "../../workflows/ports";
import { writeEdit } from "./plannedWrite";
import type { PlannedWrite } from "./plannedWrite";
import { writeLifted } from "./protectedSheet";
import type { Lift } from "./protectedSheet";
import { restore } from "./restore";
import type { HalfDone } from "./restore";
import type { RowWork } from "./rowWork";
import type { WritePlan } from "./verify";

/** What was written, and the protected sheets whose password kept it out. */
export interface WrittenBatch {
  readonly written: readonly PlannedWrite[];
  readonly barred: readonly PlannedWrite[];
  /** Rows that were put in or taken out. */
  readonly rows: readonly RowWork[];
}

/** Enters what is written, and what was kept out, into the workbook. */
type Journal = (written: readonly PlannedWrite[], barred: readonly PlannedWrite[], rows: readonly RowWork[]) => void;

/**
 * Puts rows in, writes what was verified and takes rows out, in one round trip; `journal` is called for the same one. `known` was kept out before: its
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
  if (writes.length === 0) return { written: [], barred, rows: [] };
  const lifts = liftsFor(writes, plan.lifts);
  const rows = plan.rows.filter(({ rows: { sheet } }) => writes.some(({ edit }) => edit.at.sheet === sheet));
  const placed = writes.map((write) => inPlace(write, plan));
  try {
    writeLifted(lifts, () => {
      for (const { kind, perform } of rows) if (kind === "insert") perform();
      for (const write of placed) if (!write.goesWithRows) writeEdit(write);
      for (const { kind, perform } of rows) if (kind === "remove") perform();
      for (const { finish } of rows) finish();
    });
    journal(writes, barred, rows);
    await context.sync();
    return { written: writes, barred, rows };
  } catch (error) {
    if (isBusy(error)) throw error;
    const locked = await putBack(context, { writes: placed, lifts, rows }, error, plan.readOnly);
    const stays = (write: PlannedWrite): boolean => write.needsLift && write.edit.at.sheet === locked;
    return attempt(context, { writes: writes.filter((write) => !stays(write)), barred: [...barred, ...writes.filter(stays)] }, plan, journal);
  }
}

/** The cell was asked for where it stood before rows came in; it is written where it stands then. */
function inPlace(write: PlannedWrite, { moving }: WritePlan): PlannedWrite {
  const sheet = moving.get(write.edit.at.sheet);
  return sheet ? { ...write, range: sheet.getCell(write.edit.at.row, write.edit.at.column) } : write;
}

/** Leaves everything as it was; answers the sheet whose password was the obstacle, or throws what Excel said. */
async function putBack(context: Excel.RequestContext, batch: HalfDone, error: unknown, readOnly: boolean): Promise<string> {
  const { changed, stillProtected } = await restore(context, batch);
  const [locked] = stillProtected;
  if (readOnly && isDenied(error)) throw new WorkbookRefusal("readOnly", refusalOf(error).detail);
  if (changed === 0 && locked !== undefined) return locked;
  throw refusalOf(error, batch.writes[0]?.edit.at.sheet ?? null);
}

function liftsFor(writes: readonly PlannedWrite[], lifts: ReadonlyMap<string, Lift>): Lift[] {
  const names = new Set(writes.filter(({ needsLift }) => needsLift).map(({ edit }) => edit.at.sheet));
  return [...names].flatMap((name) => lifts.get(name) ?? []);
}
