import type { Relation } from "../edits/row";
import type { ReadCell } from "../submission";
import type { Condition, Place, Statement } from "./condition";
import type { Side } from "./side";

/** The sum of a side minus that of another, held against a number. Cells that take no part are left out; null where a side has no other cells. */
export function difference(left: Side, relation: Relation, right: Side, bound = 0): Statement | null {
  const terms = [...termsOf(left, 1), ...termsOf(right, -1)];
  const isOneSided = [left, right].some(({ operands }) => operands.every(({ part }) => part === "noPart"));
  return isOneSided ? null : { terms, relation, bound };
}

/** The sum of a side held against a number. */
export function total(side: Side, relation: Relation, bound: number): Statement {
  return { terms: termsOf(side, 1), relation, bound };
}

/** A cell's figure is at least, or at most, a number. */
export function cellWithin(cell: ReadCell, bounds: { readonly least?: number; readonly most?: number }): Condition {
  const place: Place = { rowId: cell.rowId, columnId: cell.columnId, cell };
  const least: Statement[] = bounds.least === undefined ? [] : [{ terms: [{ place, factor: -1 }], relation: "atMost", bound: -bounds.least }];
  const most: Statement[] = bounds.most === undefined ? [] : [{ terms: [{ place, factor: 1 }], relation: "atMost", bound: bounds.most }];
  return { alternatives: [[...least, ...most]] };
}

/** A cell's figure is one of these. */
export function cellAmong(cell: ReadCell, values: readonly number[]): Condition {
  const place: Place = { rowId: cell.rowId, columnId: cell.columnId, cell };
  return { alternatives: values.map((bound) => [{ terms: [{ place, factor: 1 }], relation: "equal", bound }]) };
}

/** A demand without alternatives; none where the statement says nothing. */
export function demand(...statements: readonly (Statement | null)[]): Condition[] {
  const said = statements.filter((statement) => statement !== null);
  return said.length === 0 ? [] : [{ alternatives: [said] }];
}

function termsOf({ operands }: Side, factor: number): { place: Place; factor: number }[] {
  return operands.filter(({ part }) => part !== "noPart").map((place) => ({ place, factor }));
}
