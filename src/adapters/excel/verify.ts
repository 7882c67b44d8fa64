import type { Edit } from "../../core/sheet/edit";
import type { AppliedEdits, LeftOutReason } from "../../workflows/ports";
import { areLettersAlike, askLetters, stillHasFont } from "./cellFontChange";
import { askCell, contentNow, plainEdit, plannedWrite, stillHolds } from "./plannedWrite";
import type { FormattedEdit, PlannedWrite } from "./plannedWrite";
import { askProtection, liftOf } from "./protectedSheet";
import type { Lift } from "./protectedSheet";
import { codeOf } from "./refusals";
import { beginRowWork, isWithin, placeToAsk } from "./rowWork";
import type { RowRequest, RowWork } from "./rowWork";

/** What can be written now, and what was left out. */
export interface WritePlan {
  readonly writes: readonly PlannedWrite[];
  /** Protected sheets by name, with what puts their protection back. */
  readonly lifts: ReadonlyMap<string, Lift>;
  readonly leftOut: AppliedEdits["leftOut"];
  /** The workbook was opened to be read only. */
  readonly readOnly: boolean;
  /** Rows to be put in or taken out. */
  readonly rows: readonly RowWork[];
  /** Sheets on which rows were to come or go and that are not as they were previewed. */
  readonly refused: readonly string[];
  /** Sheets, by name, on which rows come in with this batch: cells are not where they were asked for. */
  readonly moving: ReadonlyMap<string, Excel.Worksheet>;
}

/**
 * Looks at every cell to be written, in one round trip (two when a sheet is gone), and at the places where rows come or go: where one is not as
 * it was previewed, nothing of its sheet is written. `alsoAsk` is asked for in the same.
 */
export async function verify(context: Excel.RequestContext, edits: readonly FormattedEdit[], rows: readonly RowRequest[], alsoAsk: () => void): Promise<WritePlan> {
  try {
    return await look(context, edits, rows, alsoAsk);
  } catch (error) {
    if (codeOf(error) !== "ItemNotFound") throw error;
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const present = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const isThere = ({ at }: Edit): boolean => present.has(at.sheet.toLowerCase());
    const plan = await look(context, edits.filter(isThere), rows, alsoAsk);
    const gone = edits.filter((edit) => !isThere(edit)).map((edit) => ({ edit: plainEdit(edit), reason: "sheetGone" as const, now: null }));
    return { ...plan, leftOut: [...plan.leftOut, ...gone] };
  }
}

async function look(context: Excel.RequestContext, edits: readonly FormattedEdit[], requests: readonly RowRequest[], alsoAsk: () => void): Promise<WritePlan> {
  const { workbook } = context;
  const sheets = new Map([...new Set(edits.map(({ at }) => at.sheet))].map((name) => [name, workbook.worksheets.getItem(name)]));
  for (const sheet of sheets.values()) askProtection(sheet);
  const requestOf = (sheet: string): RowRequest | undefined => requests.find(({ rows }) => rows.sheet === sheet);
  const works = [...sheets].flatMap(([name, sheet]) => {
    const request = requestOf(name);
    return request ? [beginRowWork(sheet, request, edits.filter(({ at }) => at.sheet === name))] : [];
  });
  const asked = edits.flatMap((edit): AskedEdit[] => {
    const sheet = sheets.get(edit.at.sheet);
    const place = placeToAsk(edit, requestOf(edit.at.sheet));
    return sheet ? [{ edit, range: askCell(sheet, { ...edit.at, ...place }), isNew: place.isNew }] : [];
  });
  for (const { edit, range } of asked) if (edit.font) askLetters(range);
  workbook.load("readOnly");
  alsoAsk();
  await context.sync();
  const { still, out } = sortOut(asked, works);
  const lifts = [...sheets].flatMap(([name, sheet]) => liftOf(name, sheet) ?? []);
  return {
    writes: still.map((one) => writeOf(one, works)),
    lifts: new Map(lifts.map((lift) => [lift.name, lift])),
    leftOut: out.map(({ edit, range, isNew, reason }) => ({ edit: plainEdit(edit), reason, now: isNew ? null : contentNow(range) })),
    readOnly: workbook.readOnly,
    rows: works.filter(({ holds }) => holds()),
    refused: works.filter(({ holds }) => !holds()).map(({ rows }) => rows.sheet),
    moving: new Map(works.flatMap(({ kind, rows, sheet }) => (kind === "insert" ? [[rows.sheet, sheet]] : []))),
  };
}

interface AskedEdit {
  readonly edit: FormattedEdit;
  readonly range: Excel.Range;
  /** Its row is not there yet: what was asked for is the cell above. */
  readonly isNew: boolean;
}

function sortOut(asked: readonly AskedEdit[], works: readonly RowWork[]): { readonly still: readonly AskedEdit[]; readonly out: readonly (AskedEdit & { readonly reason: LeftOutReason })[] } {
  const refused = new Set(works.filter(({ holds }) => !holds()).map(({ rows }) => rows.sheet));
  const reasonOf = ({ edit, range, isNew }: AskedEdit): LeftOutReason | null => {
    if (refused.has(edit.at.sheet)) return "changed";
    if (isNew || isInRemoved(edit, works)) return null;
    if (edit.font && !areLettersAlike(range)) return "severalLooks";
    return stillHolds(edit.before, contentNow(range)) && stillHasFont(edit, range) ? null : "changed";
  };
  const reasons = asked.map((one) => ({ ...one, reason: reasonOf(one) }));
  return { still: reasons.filter(({ reason }) => reason === null), out: reasons.flatMap(({ reason, ...one }) => (reason === null ? [] : [{ ...one, reason }])) };
}

/** A sheet on which rows come or go is laid open for all of it. */
function writeOf({ edit, range }: AskedEdit, works: readonly RowWork[]): PlannedWrite {
  const write = plannedWrite(edit, range);
  const isMoving = works.some(({ rows }) => rows.sheet === edit.at.sheet);
  return { ...write, needsLift: write.needsLift || isMoving, ...(isInRemoved(edit, works) ? { goesWithRows: true } : null) };
}

function isInRemoved({ at }: Edit, works: readonly RowWork[]): boolean {
  return works.some(({ kind, rows }) => kind === "remove" && rows.sheet === at.sheet && isWithin(at.row, rows));
}
