import type { CellRef, Position } from "../../core/sheet/address";
import type { Edit, PlannedInsertion, RowRemoval } from "../../core/sheet/edit";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { ChangePlan } from "../changePlan";
import type { Addition } from "../directory/addition";
import type { EngineCalls } from "../engine";
import type { LeadChoices } from "../directory/leadChoices";
import type { AppliedChoices, AppliedEdits, BatchTitle, ChoiceOffer, ChoiceStanding, DrawnSheets } from "../ports";
import { unneededSheets } from "./unneededSheets";
import type { WorkbookSession } from "./workbookSession";

/** Which of the sheets to be written on are protected; without a word to the workbook where there are none. */
export async function protectedAmong({ workbook }: WorkbookSession, sheets: readonly string[]): Promise<readonly string[]> {
  return sheets.length === 0 ? [] : workbook.protectedSheets(sheets);
}

/** Writes previewed edits as one batch; the check of the sheets they touched begins, and its end is not waited for. `now`: ISO instant. */
export function applyEdits(session: WorkbookSession, edits: readonly Edit[], title: string, now: string, insertions: readonly PlannedInsertion[] = []): Promise<AppliedEdits> {
  return applyBatch(session, edits, { title, when: now }, insertions);
}

/** Which values were carried over only a reading of the whole workbook tells. */
async function applyBatch(session: WorkbookSession, edits: readonly Edit[], batch: BatchTitle, rows: readonly (PlannedInsertion | RowRemoval)[] = []): Promise<AppliedEdits> {
  const applied = await session.workbook.apply(edits, batch, rows);
  if (batch.origin && applied.written.length > 0) void session.wrote({ kind: "all" });
  else recheck(session, applied);
  return applied;
}

/** Writes what a person kept of a plan; sheets it asks for are drawn first, and go with the batch when it is taken back and they hold nothing else. `now`: ISO instant. */
export async function applyPlan(session: WorkbookSession, { sheets = [], title, origin, insertions = [], removals = [] }: Pick<ChangePlan, "sheets" | "title" | "origin" | "insertions" | "removals">, edits: readonly Edit[], now: string): Promise<AppliedEdits> {
  const batch: BatchTitle = { title, when: now, ...(origin ? { origin } : null) };
  const rows = [...insertions, ...removals];
  if (sheets.length === 0) return applyBatch(session, edits, batch, rows);
  const { drawn } = await session.workbook.draw(sheets);
  const isDrawn = drawn.length === sheets.length;
  const applied = isDrawn ? await session.workbook.apply(edits, batch, rows, sheets) : { batch: null, written: [], leftOut: edits.map((edit) => ({ edit, reason: "changed" as const, now: null })) };
  void session.wrote({ kind: "all" });
  return applied;
}

/** Takes a batch of the journal back, with the sheets drawn for it that nothing needs; the check of the sheets it touched begins. */
export async function undoBatch(session: WorkbookSession, batch: string): Promise<AppliedEdits> {
  const photograph = session.photograph();
  const undone = await session.workbook.undo(batch, photograph ? unneededSheets(photograph) : []);
  if (undone.takenAway) void session.wrote({ kind: "all" });
  else recheck(session, undone);
  return undone;
}

/** What became of forms to be inserted. */
export interface InsertedForms extends DrawnSheets {
  /** Those of the drawn sheets that nobody asked for and the forms need: “Danh mục cơ quan”. */
  readonly along: readonly string[];
  /** Where to begin, once the check that inserting began is over; null when there is nothing new, or a person has gone to another cell meanwhile. */
  readonly beginning: Promise<CellRef | null>;
}

/** What is inserted, and what is called when it is drawn and Excel is about to be asked. */
export interface Inserting {
  /** With the plan's own tasks, where a form has them; blank forms otherwise. */
  readonly content?: "blank" | "tasks";
  /** Year of blank forms of plans; their own when absent. */
  readonly planYear?: number;
  readonly writing?: () => void;
}

/** Inserts forms as new sheets that bear the agency's name; the check of the whole workbook begins. */
export async function insertIntoWorkbook(session: WorkbookSession, forms: readonly string[], { content = "blank", planYear, writing }: Inserting = {}): Promise<InsertedForms> {
  const { agency } = session.current();
  const specs = await session.engine.ask("draw", { forms, definedNames: session.photograph()?.definedNames ?? [], agency, content, ...(planYear === undefined ? {} : { planYear }) });
  writing?.();
  return drawIn(session, specs, forms.length);
}

/** Inserts an agency's own plan drafted from a table of the workbook; null where the table gives it nothing. */
export async function insertDraft(session: WorkbookSession, asked: EngineCalls["draftPlan"]["asked"], writing: () => void): Promise<InsertedForms | null> {
  const spec = await session.engine.ask("draftPlan", asked);
  if (spec === null) return null;
  writing();
  return drawIn(session, [spec]);
}

/** `asked`: how many of the sheets, from the first on, were asked for. */
async function drawIn(session: WorkbookSession, specs: readonly SheetSpec[], asked = specs.length): Promise<InsertedForms> {
  const drawn = await session.workbook.draw(specs);
  const [first] = drawn.drawn;
  const along = specs.slice(asked).flatMap(({ name }) => (drawn.drawn.includes(name) ? [name] : []));
  return { ...drawn, along, beginning: first === undefined ? Promise.resolve(null) : beginningOf(session, first, specs.find(({ name }) => name === first)?.beginning) };
}

/** Inserts the sheet “Danh mục cơ quan” with what a person adds to it; the check of the whole workbook begins, and its end is not waited for. */
export async function insertDirectory(session: WorkbookSession, additions: readonly Addition[], writing: () => void = () => undefined): Promise<DrawnSheets> {
  const specs = await session.engine.ask("drawDirectory", { additions, definedNames: session.photograph()?.definedNames ?? [] });
  writing();
  const drawn = await session.workbook.draw(specs);
  void session.wrote({ kind: "all" });
  return drawn;
}

/** Says what giving lead cells their choices would do, sheet by sheet. */
export async function lookAtLeads({ workbook }: WorkbookSession, offers: readonly ChoiceOffer[]): Promise<ChoiceStanding[]> {
  const found: ChoiceStanding[] = [];
  for (const offer of offers) found.push(await workbook.lookAtChoices(offer));
  return found;
}

/** What became of lead cells: by sheet, none where their list could not be drawn because a sheet of its name is there. */
export type OfferedLeads = readonly AppliedChoices[];

/** Gives lead cells their choices, a batch of the journal for each sheet; where the workbook has no list of bodies its sheet is drawn first. `writing`: called when Excel is about to be asked. */
export async function offerLeads(session: WorkbookSession, { offers, list }: LeadChoices, title: BatchTitle, writing: () => void): Promise<OfferedLeads> {
  if (!list) return [];
  let { name } = list;
  if (list.state === "drawn") {
    const specs = await session.engine.ask("drawDirectory", { additions: [], definedNames: session.photograph()?.definedNames ?? [] });
    writing();
    const { drawn } = await session.workbook.draw(specs);
    void session.wrote({ kind: "all" });
    if (drawn.length === 0) return [];
    name = specs[0]?.names[0]?.name ?? name;
  } else writing();
  const applied: AppliedChoices[] = [];
  for (const offer of offers) {
    const isNamed = applied.some(({ batch }) => batch !== null);
    const validation = { ...offer.validation, allowed: { kind: "listRange" as const, formula: name } };
    applied.push(await session.workbook.offerChoices({ ...offer, validation, name: isNamed ? null : offer.name }, title));
  }
  if (list.state === "named") void session.wrote({ kind: "all" });
  return applied;
}

/** The sheet's first cell to be filled; where none must be, as in a blank plan, the first that is written into. */
async function beginningOf(session: WorkbookSession, sheet: string, drawn: Position = { row: 0, column: 0 }): Promise<CellRef | null> {
  const stood = session.current().selection;
  await session.wrote({ kind: "all" });
  const { selection, report } = session.current();
  if (!isSame(stood, selection)) return null;
  const blank = report?.blanks.find((cell) => cell.sheet === sheet);
  const { row, column } = blank ?? drawn;
  return { sheet, row, column };
}

function isSame(one: CellRef | null, other: CellRef | null): boolean {
  return one?.sheet === other?.sheet && one?.row === other?.row && one?.column === other?.column;
}

/** A cell that was left out shows that the photograph is out of date: its sheet is read again too. */
function recheck(session: WorkbookSession, { written, leftOut }: AppliedEdits): void {
  const names = [...new Set([...written, ...leftOut.map(({ edit }) => edit)].map(({ at }) => at.sheet))];
  if (names.length > 0) void session.wrote({ kind: "sheets", names });
}
