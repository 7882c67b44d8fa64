import { cellKey } from "../sheet/address";
import type { AskedRule } from "../relations/askedRule";
import { explainedCells, NO_BACKING, type Backing } from "../relations/backing";
import { forcedIn, type Forced } from "../relations/forcedIn";
import { relationsOf } from "../relations/relationsOf";
import { suspectsIn } from "../relations/suspectsIn";
import { fillWith, mayBeFilled, type Fill } from "./fill";

/** States that say nothing certain about a figure, though somebody wrote them. */
const UNCERTAIN: ReadonlySet<string> = new Set(["notCollected", "ambiguous", "unreadable"]);

/**
 * What the rules force in cells that hold no figure, each after those it follows from. Where something is already wrong nothing follows,
 * unless it was explained; a cell left blank with an explanation stays so, and rows that are another agency's are left to it. A value that rests on a rule with exceptions is a guess.
 */
export function forcedFills(asked: readonly AskedRule[], backing: Backing = NO_BACKING): Fill[] {
  const open = relationsOf(asked, backing).filter(({ figures }) => figures.missing.length > 0);
  const seen = new Set(explainedCells(backing));
  return open.flatMap((relation) => (suspectsIn(relation) === null ? forcedIn(relation) : [])).flatMap((forced) => {
    const fill = fillOf(forced);
    if (fill === null || seen.has(cellKey(fill.at))) return [];
    seen.add(cellKey(fill.at));
    return [fill];
  });
}

function fillOf({ variable: { cell, scope, rowId }, suggestion }: Forced): Fill | null {
  if (cell === null || !mayBeFilled(cell) || !scope.owes(rowId)) return null;
  const { state } = cell.reading;
  if (state !== "blank" && !UNCERTAIN.has(state)) return null;
  const hold = state !== "blank" ? "typed" : suggestion.unsure ? "guess" : null;
  return fillWith(cell, suggestion.value, suggestion.reason, hold);
}
