import type { Relation } from "../edits/row";
import type { ReadCell } from "../submission";
import type { Condition, OneCell, Place, Statement } from "./condition";
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

/** What is demanded of many cells, each on its own. */
interface CellDemand {
  readonly terms: number;
  readonly allows: (figure: number) => boolean;
  readonly spell: (place: Place) => Condition["alternatives"];
}

/** A demand on one cell, spelt out where somebody asks. */
class CellCondition implements Condition, OneCell {
  constructor(readonly cell: ReadCell, private readonly demanded: CellDemand) {}

  get ofOne(): OneCell {
    return this;
  }

  get terms(): number {
    return this.demanded.terms;
  }

  allows(figure: number): boolean {
    return this.demanded.allows(figure);
  }

  get alternatives(): Condition["alternatives"] {
    const { cell } = this;
    return this.demanded.spell({ rowId: cell.rowId, columnId: cell.columnId, cell });
  }
}

/** A cell's figure is at least a number, and at most another where one is given. */
export function cellWithin(least: number, most?: number): (cell: ReadCell) => Condition {
  const demanded: CellDemand = {
    terms: most === undefined ? 1 : 2,
    allows: (figure) => figure >= least && (most === undefined || figure <= most),
    spell: (place) => {
      const lower: Statement = { terms: [{ place, factor: -1 }], relation: "atMost", bound: -least };
      return [most === undefined ? [lower] : [lower, { terms: [{ place, factor: 1 }], relation: "atMost", bound: most }]];
    },
  };
  return (cell) => new CellCondition(cell, demanded);
}

/** A cell's figure is one of these. */
export function cellAmong(values: readonly number[]): (cell: ReadCell) => Condition {
  const demanded: CellDemand = {
    terms: values.length,
    allows: (figure) => values.includes(figure),
    spell: (place) => values.map((bound) => [{ terms: [{ place, factor: 1 }], relation: "equal", bound }]),
  };
  return (cell) => new CellCondition(cell, demanded);
}

/** A demand without alternatives; none where the statement says nothing. */
export function demand(...statements: readonly (Statement | null)[]): Condition[] {
  const said = statements.filter((statement) => statement !== null);
  return said.length === 0 ? [] : [{ alternatives: [said] }];
}

function termsOf({ operands }: Side, factor: number): { place: Place; factor: number }[] {
  return operands.filter(({ part }) => part !== "noPart").map((place) => ({ place, factor }));
}
