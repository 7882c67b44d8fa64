import { carriedFills, type CarrySource } from "../../core/filling/carriedFills";
import type { Fill, FillChoice } from "../../core/filling/fill";
import { forcedFills } from "../../core/filling/forcedFills";
import { restoredFormulas } from "../../core/filling/restoredFormulas";
import { sourceYield, type SourceYield } from "../../core/filling/sourceYield";
import { editedWorkbook } from "../../core/sheet/editedWorkbook";
import { cellKey, type CellRef } from "../../core/sheet/address";
import type { Workbook } from "../../core/sheet/workbook";
import { dependentsOf } from "../../core/values/formula/dependents";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "../check";
import { owesIn } from "./fillGround";

/** How a file is filled at once, without a person looking at each cell. */
export interface FillOptions extends CheckOptions {
  /** Typed values give way to carried ones; guesses never do. */
  readonly replace: boolean;
  /** The form's total formulas come back where they give what is typed. */
  readonly totals: boolean;
}

/** By which way a cell was filled. */
export type FilledBy = "carried" | "forced" | "formula";

/** What became of a file that was filled. */
export interface FilledWorkbook {
  readonly written: readonly { readonly by: FilledBy; readonly fill: Fill }[];
  /** What only a person may decide. */
  readonly held: readonly Fill[];
  readonly choices: readonly FillChoice[];
  /** What each source had for the workbook's forms, in their order. */
  readonly sources: readonly (SourceYield & { readonly name: string })[];
  /** Formula cells whose stored results no longer count. */
  readonly stale: readonly CellRef[];
  readonly before: CheckedWorkbook;
  /** The check of what it is now. */
  readonly after: CheckedWorkbook;
}

/** Fills the forms of a workbook: carried over by meaning from other files, then what follows from all that. A filled cell stays unless asked otherwise. */
export function fillWorkbook(workbook: Workbook, sources: readonly CarrySource[], options: FillOptions): FilledWorkbook {
  const before = checkWorkbook(workbook, options);
  const carried = carriedFills(sources, before.tables, owesIn(before, options.sets));
  const isTaken = ({ hold }: Fill): boolean => hold === null || (options.replace && hold === "typed");
  const first = carried.fills.filter(isTaken);
  const restored = options.totals ? restoredFormulas(before.tables, before.backing).filter(({ hold }) => hold === null) : [];
  const taken = new Set(restored.map(({ at }) => cellKey(at)));
  const kept = first.filter(({ at }) => !taken.has(cellKey(at)));
  const known = { ...workbook, carried: [...(workbook.carried ?? []), ...kept] };
  const middle = checkedAfter(known, [...restored, ...kept], options);
  const forced = forcedFills(middle.checked.asked, middle.checked.backing);
  const sure = forced.filter(({ hold }) => hold === null);
  const all = [...restored.map((fill) => ({ by: "formula" as const, fill })), ...kept.map((fill) => ({ by: "carried" as const, fill })), ...sure.map((fill) => ({ by: "forced" as const, fill }))];
  const end = sure.length === 0 ? middle : checkedAfter(known, all.map(({ fill }) => fill), options);
  const written = new Set(all.map(({ fill }) => cellKey(fill.at)));
  const held = [...carried.fills.filter((fill) => !isTaken(fill)), ...forced.filter(({ hold }) => hold !== null)].filter(({ at }) => !written.has(cellKey(at)));
  return { written: all, held, choices: carried.choices, sources: sources.map(({ name, tables }) => ({ name, ...sourceYield(tables, before.tables) })), stale: end.stale, before, after: end.checked };
}

function checkedAfter(workbook: Workbook, fills: readonly Fill[], options: CheckOptions): { readonly checked: CheckedWorkbook; readonly stale: readonly CellRef[] } {
  const stale = dependentsOf(fills.map(({ at }) => at), workbook.sheets);
  return { checked: checkWorkbook(editedWorkbook(workbook, fills, new Set(stale.map(cellKey))), options), stale };
}
