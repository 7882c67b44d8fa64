import type { Edit } from "../../core/sheet/edit";
import { insertForms } from "../insertForms";
import type { AppliedEdits, DrawnSheets } from "../ports";
import type { WorkbookSession } from "./workbookSession";

/** Writes previewed edits as one batch, then checks the sheets they touched. `now`: ISO instant. */
export async function applyEdits(session: WorkbookSession, edits: readonly Edit[], title: string, now: string): Promise<AppliedEdits> {
  const applied = await session.workbook.apply(edits, { title, when: now });
  await recheck(session, applied);
  return applied;
}

/** Takes a batch of the journal back, then checks the sheets it touched. */
export async function undoBatch(session: WorkbookSession, batch: string): Promise<AppliedEdits> {
  const undone = await session.workbook.undo(batch);
  await recheck(session, undone);
  return undone;
}

/** Inserts forms as new sheets, then checks the whole workbook. */
export async function insertIntoWorkbook(session: WorkbookSession, forms: readonly string[]): Promise<DrawnSheets> {
  const drawn = await insertForms(session.workbook, session.engine, forms, session.photograph());
  if (drawn.drawn.length > 0) await session.check();
  return drawn;
}

/** A cell that was left out shows that the photograph is out of date: its sheet is read again too. */
async function recheck(session: WorkbookSession, { written, leftOut }: AppliedEdits): Promise<void> {
  const sheets = new Set([...written, ...leftOut.map(({ edit }) => edit)].map(({ at }) => at.sheet));
  if (sheets.size > 0) await session.checkSheets([...sheets]);
}
