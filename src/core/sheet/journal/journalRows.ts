import type { CellRef } from "../address";
import type { PlannedInsertion, RowInsertion, RowShift } from "../edit";
import { isGone, placeAfter, rangeAfter, rangeWithout } from "../movedRows";
import type { BatchRecord, ChoiceArea, KeptRecord, RecordedInsertion, RecordedRemoval } from "./batchRecord";

/** The rows that a batch put in and that are still there. */
export function standingIn(parts: readonly KeptRecord[]): readonly RecordedInsertion[] {
  return parts.flatMap(({ record }) => record.insertions.filter(({ removed }) => !removed));
}

/** The rows that a batch took out and that have not come back. */
export function goneWith(parts: readonly KeptRecord[]): readonly RecordedRemoval[] {
  return parts.flatMap(({ record }) => (record.removals ?? []).filter(({ back }) => !back));
}

/** How a batch's rows move what stands below them. On one sheet it puts rows in or takes them out, never both. */
export function shiftsOf(parts: readonly KeptRecord[]): readonly RowShift[] {
  return [...standingIn(parts), ...goneWith(parts)];
}

/** Rows put in, where they stand after others came or went. */
export function insertionAfter({ sheet, above, count }: RowInsertion, later: readonly RowShift[]): RowInsertion {
  return { sheet, above: placeAfter({ sheet, row: above, column: 0 }, later).row, count };
}

/** Rows taken out, as they come back now. */
export function comingBack({ sheet, from, count, like, numbers }: RecordedRemoval, later: readonly RowShift[]): PlannedInsertion {
  const rows = insertionAfter({ sheet, above: from, count }, later);
  return { ...rows, expects: [], merges: [], ...(like === "below" ? { like } : null), ...(numbers === null ? null : { numbers }) };
}

/** Cells with choices, where they stand after rows came in or went: one that spans the place grows or shrinks. Null: all of them went. */
export function areaAfter<T extends ChoiceArea>(area: T, later: readonly RowShift[]): T | null {
  return later.filter(({ sheet }) => sheet === area.sheet).reduce<T | null>((now, rows) => {
    const moved = now && ("from" in rows ? rangeWithout(now, { above: rows.from, count: rows.count }) : rangeAfter(now, rows));
    return now && moved && { ...now, ...moved };
  }, area);
}

/**
 * Where the cells of a piece of a batch stand now; null for those that went with rows of a later one. `back`: as they will stand once the rows that the
 * batch itself took out are back, where those go in.
 */
export function placesNow({ edits, removals = [] }: Pick<BatchRecord, "edits" | "removals">, later: readonly RowShift[], back = false): (CellRef | null)[] {
  return edits.map(({ at }) => {
    const own = removals.find((rows) => !rows.back && rows.sheet === at.sheet);
    if (!own) return isGone(at, later) ? null : placeAfter(at, later);
    const { above, count } = comingBack(own, later);
    if (isGone(at, [own])) return { ...at, row: above + at.row - own.from };
    const without = placeAfter(at, [own]);
    if (isGone(without, later)) return null;
    const now = placeAfter(without, later);
    return back && now.row >= above ? { ...now, row: now.row + count } : now;
  });
}

/** Sheets on which a batch cannot be taken back before a later one is: rows that it put in went with that one, or rows went on both sides of where its own would come back. */
export function boundSheets(parts: readonly KeptRecord[], later: readonly RowShift[]): ReadonlySet<string> {
  const bound = new Set<string>();
  for (const { sheet, above, count } of standingIn(parts)) {
    if (Array.from({ length: count }, (_, i) => above + i).some((row) => isGone({ sheet, row, column: 0 }, later))) bound.add(sheet);
  }
  for (const { sheet, from } of goneWith(parts)) {
    let row = from;
    for (const shift of later.filter((one) => one.sheet === sheet)) {
      if ("from" in shift && shift.from < row && row < shift.from + shift.count) bound.add(sheet);
      row = placeAfter({ sheet, row, column: 0 }, [shift]).row;
    }
  }
  return bound;
}
