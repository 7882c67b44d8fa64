import { cellKey, type CellRef } from "../sheet/address";

/** A finding that a person explained: this rule does not hold between these figures, and that is right. */
export interface TrueException {
  readonly ruleId: string;
  /** The finding's own cell. */
  readonly at: CellRef;
  /** The cells that its rule looked at, its own among them. */
  readonly cells: readonly CellRef[];
}

/** What speaks for figures beside the rules. */
export interface Backing {
  readonly exceptions: readonly TrueException[];
  /** Cells whose figures were carried over from another form and still stand. */
  readonly carried: readonly CellRef[];
}

export const NO_BACKING: Backing = { exceptions: [], carried: [] };

/** Keys of the cells whose figures were explained: they are right as they stand, and nothing writes over them among others. */
export function explainedCells({ exceptions }: Backing): ReadonlySet<string> {
  return new Set(exceptions.map(({ at }) => cellKey(at)));
}

/** How many people or papers speak for a cell: its figure was explained, it was carried over. */
export function backersOf(backing: Backing): (at: CellRef) => number {
  if (backing.exceptions.length === 0 && backing.carried.length === 0) return () => 0;
  const explained = explainedCells(backing);
  const over = new Set(backing.carried.map(cellKey));
  return (at) => Number(explained.has(cellKey(at))) + Number(over.has(cellKey(at)));
}

/** Whether what a rule demands of some cells is one of the exceptions: the rule spoke of the finding's own cell, and of no other cells than these. */
export function isExcepted({ exceptions }: Backing): (ruleId: string, cells: readonly CellRef[]) => boolean {
  const byRule = new Map<string, { readonly own: string; readonly all: ReadonlySet<string> }[]>();
  for (const { ruleId, at, cells } of exceptions) byRule.set(ruleId, [...(byRule.get(ruleId) ?? []), { own: cellKey(at), all: new Set(cells.map(cellKey)) }]);
  return (ruleId, cells) => {
    const found = byRule.get(ruleId);
    if (!found) return false;
    const keys = cells.map(cellKey);
    return found.some(({ own, all }) => keys.includes(own) && keys.every((key) => all.has(key)));
  };
}
