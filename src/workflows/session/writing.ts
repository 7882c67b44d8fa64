import type { CellRef } from "../../core/sheet/address";
import type { Edit, PlannedInsertion } from "../../core/sheet/edit";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { Addition } from "../directory/addition";
import type { EngineCalls } from "../engine";
import type { AppliedEdits, DrawnSheets } from "../ports";
import type { WorkbookSession } from "./workbookSession";

/** Writes previewed edits as one batch; the check of the sheets they touched begins, and its end is not waited for. `now`: ISO instant. */
export async function applyEdits(session: WorkbookSession, edits: readonly Edit[], title: string, now: string, insertions: readonly PlannedInsertion[] = []): Promise<AppliedEdits> {
  const applied = await session.workbook.apply(edits, { title, when: now }, insertions);
  recheck(session, applied);
  return applied;
}

/** Takes a batch of the journal back; the check of the sheets it touched begins. */
export async function undoBatch(session: WorkbookSession, batch: string): Promise<AppliedEdits> {
  const undone = await session.workbook.undo(batch);
  recheck(session, undone);
  return undone;
}

/** What became of forms to be inserted. */
export interface InsertedForms extends DrawnSheets {
  /** Where to begin, once the check that inserting began is over; null when there is nothing new, or a person has gone to another cell meanwhile. */
  readonly beginning: Promise<CellRef | null>;
}

/** What is inserted, and what is called when it is drawn and Excel is about to be asked. */
export interface Inserting {
  /** With the plan's own tasks, where a form has them; blank forms otherwise. */
  readonly content?: "blank" | "tasks";
  readonly writing?: () => void;
}

/** Inserts forms as new sheets that bear the agency's name; the check of the whole workbook begins. */
export async function insertIntoWorkbook(session: WorkbookSession, forms: readonly string[], { content = "blank", writing }: Inserting = {}): Promise<InsertedForms> {
  const { agency } = session.current();
  const specs = await session.engine.ask("draw", { forms, definedNames: session.photograph()?.definedNames ?? [], agency, content });
  writing?.();
  return drawIn(session, specs);
}

/** Inserts an agency's own plan drafted from a table of the workbook; null where the table gives it nothing. */
export async function insertDraft(session: WorkbookSession, asked: EngineCalls["draftPlan"]["asked"], writing: () => void): Promise<InsertedForms | null> {
  const spec = await session.engine.ask("draftPlan", asked);
  if (spec === null) return null;
  writing();
  return drawIn(session, [spec]);
}

async function drawIn(session: WorkbookSession, specs: readonly SheetSpec[]): Promise<InsertedForms> {
  const drawn = await session.workbook.draw(specs);
  const [first] = drawn.drawn;
  return { ...drawn, beginning: first === undefined ? Promise.resolve(null) : beginningOf(session, first) };
}

/** Inserts the sheet “Danh mục cơ quan” with what a person adds to it; the check of the whole workbook begins, and its end is not waited for. */
export async function insertDirectory(session: WorkbookSession, additions: readonly Addition[], writing: () => void = () => undefined): Promise<DrawnSheets> {
  const specs = await session.engine.ask("drawDirectory", { additions, definedNames: session.photograph()?.definedNames ?? [] });
  writing();
  const drawn = await session.workbook.draw(specs);
  void session.wrote({ kind: "all" });
  return drawn;
}

/** The sheet's first cell to be filled; its first cell where none is known. */
async function beginningOf(session: WorkbookSession, sheet: string): Promise<CellRef | null> {
  const stood = session.current().selection;
  await session.wrote({ kind: "all" });
  const { selection, report } = session.current();
  if (!isSame(stood, selection)) return null;
  const blank = report?.blanks.find((cell) => cell.sheet === sheet);
  return { sheet, row: blank?.row ?? 0, column: blank?.column ?? 0 };
}

function isSame(one: CellRef | null, other: CellRef | null): boolean {
  return one?.sheet === other?.sheet && one?.row === other?.row && one?.column === other?.column;
}

/** A cell that was left out shows that the photograph is out of date: its sheet is read again too. */
function recheck(session: WorkbookSession, { written, leftOut }: AppliedEdits): void {
  const names = [...new Set([...written, ...leftOut.map(({ edit }) => edit)].map(({ at }) => at.sheet))];
  if (names.length > 0) void session.wrote({ kind: "sheets", names });
}
