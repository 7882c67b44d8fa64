import { WorkbookRefusal } from "../../workflows/ports";
import type { AppliedEdits } from "../../workflows/ports";
import type { FormattedEdit, PlannedWrite } from "./plannedWrite";
import { refusalOf } from "./refusals";
import type { RowRequest, RowWork } from "./rowWork";
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
  readonly write: (piece: number, written: readonly PlannedWrite[], leftOut: readonly LeftOutEdit[], rows: readonly RowWork[]) => void;
  /** The piece is written. */
  readonly done?: (piece: number) => void;
}

/** What became of the pieces, and the rows that came in or went. */
export interface WrittenPieces extends Pick<AppliedEdits, "written" | "leftOut"> {
  readonly rows: readonly RowWork[];
}

/**
 * Looks at every piece, then writes them: two round trips for a batch of one piece. What cannot be written is left out and named. Rows come in with
 * the first piece of their sheet and go with the last. When Excel fails at a later piece, the refusal names the cells of those before: they stay
 * written, and in the journal.
 */
export async function writeVerified(context: Excel.RequestContext, pieces: readonly (readonly FormattedEdit[])[], requests: readonly RowRequest[], along: AlongWith): Promise<WrittenPieces> {
  const looked: WritePlan[] = [];
  for (const piece of pieces) looked.push(await verify(context, piece, requests, looked.length === 0 ? along.ask : () => undefined));
  const plans = looked.map((plan) => withoutSheets(plan, requests.map(({ rows }) => rows.sheet).filter((sheet) => looked.some((one) => refuses(one, sheet)))));
  const written: PlannedWrite[] = [];
  const barred: PlannedWrite[] = [];
  const rows: RowWork[] = [];
  for (const [i, plan] of plans.entries()) {
    const due = plan.rows.filter(({ kind, rows: { sheet } }) => (kind === "insert" ? !rows.some((work) => work.rows.sheet === sheet) : !plans.slice(i + 1).some((next) => concerns(next, sheet))));
    try {
      const done = await writeBatch(context, { ...plan, rows: due }, barred, (writes, out, works) => along.write(i, writes, [...plan.leftOut, ...out.map(locked)], works));
      written.push(...done.written);
      barred.push(...done.barred);
      rows.push(...done.rows);
      if (done.written.length > 0) along.done?.(i);
    } catch (error) {
      throw written.length === 0 ? error : stopped(error, written);
    }
  }
  return { written: written.map(({ edit }) => edit), leftOut: [...plans.flatMap(({ leftOut }) => leftOut), ...barred.map(locked)], rows };
}

/** Rows were to come or go on the sheet, and it is no longer as it was previewed. */
function refuses(plan: WritePlan, sheet: string): boolean {
  return plan.refused.includes(sheet);
}

function concerns({ writes }: WritePlan, sheet: string): boolean {
  return writes.some(({ edit }) => edit.at.sheet === sheet);
}

function withoutSheets(plan: WritePlan, refused: readonly string[]): WritePlan {
  if (refused.length === 0) return plan;
  const stays = ({ edit }: PlannedWrite): boolean => refused.includes(edit.at.sheet);
  const leftOut = plan.writes.filter(stays).map(({ edit }): LeftOutEdit => ({ edit, reason: "changed", now: null }));
  return { ...plan, writes: plan.writes.filter((write) => !stays(write)), leftOut: [...plan.leftOut, ...leftOut], rows: plan.rows.filter(({ rows }) => !refused.includes(rows.sheet)) };
}

function locked({ edit }: PlannedWrite): LeftOutEdit {
  return { edit, reason: "passwordProtected", now: edit.before };
}

/** No longer an error of Excel's: the work must not be begun anew over what is written. */
function stopped(error: unknown, written: readonly PlannedWrite[]): WorkbookRefusal {
  const { reason, detail, sheet, halfWritten } = refusalOf(error);
  return new WorkbookRefusal(reason, detail, sheet, [...written.map(({ edit }) => edit.at), ...halfWritten]);
}
