import type { Edit } from "../../core/sheet/edit";
import type { AppliedEdits, DrawnSheets } from "../ports";
import type { WorkbookSession } from "./workbookSession";

/** Writes previewed edits as one batch; the check of the sheets they touched begins, and its end is not waited for. `now`: ISO instant. */
export async function applyEdits(session: WorkbookSession, edits: readonly Edit[], title: string, now: string): Promise<AppliedEdits> {
  const applied = await session.workbook.apply(edits, { title, when: now });
  recheck(session, applied);
  return applied;
}

/** Takes a batch of the journal back; the check of the sheets it touched begins. */
export async function undoBatch(session: WorkbookSession, batch: string): Promise<AppliedEdits> {
  const undone = await session.workbook.undo(batch);
  recheck(session, undone);
  return undone;
}

/** Inserts forms as new sheets; the check of the whole workbook begins. `writing` is called when the forms are drawn and Excel is about to be asked. */
export async function insertIntoWorkbook(session: WorkbookSession, forms: readonly string[], writing: () => void = () => undefined): Promise<DrawnSheets> {
  const specs = await session.engine.ask("draw", { forms, definedNames: session.photograph()?.definedNames ?? [] });
  writing();
  const drawn = await session.workbook.draw(specs);
  if (drawn.drawn.length > 0) void session.wrote({ kind: "all" });
  return drawn;
}

/** A cell that was left out shows that the photograph is out of date: its sheet is read again too. */
function recheck(session: WorkbookSession, { written, leftOut }: AppliedEdits): void {
  const names = [...new Set([...written, ...leftOut.map(({ edit }) => edit)].map(({ at }) => at.sheet))];
  if (names.length > 0) void session.wrote({ kind: "sheets", names });
}
