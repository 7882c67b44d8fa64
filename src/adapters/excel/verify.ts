import type { Edit } from "../../core/sheet/edit";
import type { AppliedEdits } from "../../workflows/ports";
import { askCell, contentNow, plannedWrite, stillHolds } from "./plannedWrite";
import type { FormattedEdit, PlannedWrite } from "./plannedWrite";
import { askProtection, liftOf } from "./protectedSheet";
import type { Lift } from "./protectedSheet";
import { codeOf } from "./refusals";

/** What can be written now, and what was left out. */
export interface WritePlan {
  readonly writes: readonly PlannedWrite[];
  /** Protected sheets by name, with what puts their protection back. */
  readonly lifts: ReadonlyMap<string, Lift>;
  readonly leftOut: AppliedEdits["leftOut"];
  /** The workbook was opened to be read only. */
  readonly readOnly: boolean;
}

/** Looks at every cell to be written, in one round trip (two when a sheet is gone). `alsoAsk` is asked for in the same. */
export async function verify(context: Excel.RequestContext, edits: readonly FormattedEdit[], alsoAsk: () => void): Promise<WritePlan> {
  try {
    return await look(context, edits, alsoAsk);
  } catch (error) {
    if (codeOf(error) !== "ItemNotFound") throw error;
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const present = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const isThere = ({ at }: Edit): boolean => present.has(at.sheet.toLowerCase());
    const plan = await look(context, edits.filter(isThere), alsoAsk);
    const gone = edits.filter((edit) => !isThere(edit)).map((edit) => ({ edit: plainEdit(edit), reason: "sheetGone" as const, now: null }));
    return { ...plan, leftOut: [...plan.leftOut, ...gone] };
  }
}

async function look(context: Excel.RequestContext, edits: readonly FormattedEdit[], alsoAsk: () => void): Promise<WritePlan> {
  const { workbook } = context;
  const sheets = new Map([...new Set(edits.map(({ at }) => at.sheet))].map((name) => [name, workbook.worksheets.getItem(name)]));
  for (const sheet of sheets.values()) askProtection(sheet);
  const asked = edits.flatMap((edit) => {
    const sheet = sheets.get(edit.at.sheet);
    return sheet ? [{ edit, range: askCell(sheet, edit.at) }] : [];
  });
  workbook.load("readOnly");
  alsoAsk();
  await context.sync();
  const still = asked.filter(({ edit, range }) => stillHolds(edit.before, contentNow(range)));
  const changed = asked.filter(({ edit, range }) => !stillHolds(edit.before, contentNow(range)));
  const lifts = [...sheets].flatMap(([name, sheet]) => liftOf(name, sheet) ?? []);
  return {
    writes: still.map(({ edit, range }) => plannedWrite(edit, range)),
    lifts: new Map(lifts.map((lift) => [lift.name, lift])),
    leftOut: changed.map(({ edit, range }) => ({ edit: plainEdit(edit), reason: "changed" as const, now: contentNow(range) })),
    readOnly: workbook.readOnly,
  };
}

function plainEdit({ at, before, after, why }: FormattedEdit): Edit {
  return { at, before, after, why };
}
