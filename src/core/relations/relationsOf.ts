import type { CellRef } from "../sheet/address";
import { Figures } from "../edits/figures";
import { kindOf, type Scope } from "../rules";
import type { Condition, Place } from "../rules/condition";
import { knownFigure } from "../rules/part";
import type { RuleBase } from "../template/template";
import { withoutNoise } from "../values/exact";
import type { AskedRule } from "./askedRule";
import { backersOf, isExcepted, NO_BACKING, type Backing } from "./backing";
import { compile, placesOf, type Numbered } from "./compile";
import { isSettled } from "./isSettled";
import type { Relation, Variable } from "./relation";

/** More than any sheet has. */
const COLUMNS = 1 << 15;

/** A condition with the rule that makes it and the numbers of the figures it speaks of. */
interface Demand extends Numbered {
  readonly maker: RuleBase;
}

/**
 * The relations between the figures of a submission: every condition of the rules asked, taken apart where they share no cell. Notes (info)
 * demand nothing, nor does a rule where a person explained that it does not hold.
 */
export function relationsOf(asked: readonly AskedRule[], backing: Backing = NO_BACKING): Relation[] {
  return gathered(asked, backing, () => true);
}

/** Those of `relationsOf` in which something may be wrong or missing: of most nothing is left to be said. */
export function openRelationsOf(asked: readonly AskedRule[], backing: Backing = NO_BACKING): Relation[] {
  return gathered(asked, backing, (demands, variables) => !isSettled(demands, (number) => variables[number]));
}

function gathered(asked: readonly AskedRule[], backing: Backing, isWanted: (demands: readonly Demand[], variables: readonly Variable[]) => boolean): Relation[] {
  const excepted = isExcepted(backing);
  const spoken = new SpokenOf(backersOf(backing));
  const demands: Demand[] = [];
  for (const { rule, scope } of asked) {
    if (rule.severity === "info") continue;
    for (const condition of kindOf(rule)?.conditions?.(rule, scope) ?? []) {
      if (backing.exceptions.length > 0 && excepted(rule.id, placesOf(condition).flatMap(({ cell }) => cell?.at ?? []))) continue;
      demands.push({ condition, maker: rule, numbers: spoken.numbersOf(condition, scope) });
    }
  }
  const { variables } = spoken;
  return connected(demands, variables.length).flatMap((together) => (isWanted(together, variables) ? [relationOf(together, variables)] : []));
}

/** The figures that are spoken of, each with a number. */
class SpokenOf {
  readonly variables: Variable[] = [];
  private readonly bySheet = new Map<string, Map<number, number>>();
  private readonly byName = new Map<string, number>();

  constructor(private readonly backers: (at: CellRef) => number) {}

  /** The numbers of the places that a condition speaks of, as it names them. */
  numbersOf(condition: Condition, scope: Scope): readonly number[] {
    const { ofOne } = condition;
    if (!ofOne) return placesOf(condition).map((place) => this.numberOf(place, scope));
    const { cell, terms } = ofOne;
    return new Array<number>(terms).fill(this.numberOf({ rowId: cell.rowId, columnId: cell.columnId, cell }, scope));
  }

  /** Cells are told apart by where they stand; one that the sheet lacks by its row and column in its copy of the form. */
  private numberOf(place: Place, scope: Scope): number {
    const { rowId, columnId, cell } = place;
    if (cell) return this.known(this.onSheet(cell.at.sheet), cell.at.row * COLUMNS + cell.at.column, place, scope);
    return this.known(this.byName, `${rowId}@${columnId} ${scope.tableOf(rowId)?.copy ?? ""}`, place, scope);
  }

  private known<Key>(numbers: Map<Key, number>, key: Key, place: Place, scope: Scope): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = this.variables.push(variableOf(place, scope, this.backers)) - 1;
    numbers.set(key, number);
    return number;
  }

  private onSheet(name: string): Map<number, number> {
    const known = this.bySheet.get(name) ?? new Map<number, number>();
    this.bySheet.set(name, known);
    return known;
  }
}

/** Two demands that share a cell stand together, so do all that hang on either. */
function connected(demands: readonly Demand[], count: number): Demand[][] {
  const leader = new Int32Array(count);
  for (let number = 0; number < count; number++) leader[number] = number;
  const find = (number: number): number => {
    let at = number;
    while (leader[at] !== at) at = leader[at] = leader[leader[at] ?? at] ?? at;
    return at;
  };
  for (const { numbers } of demands) for (const number of numbers) leader[find(number)] = find(numbers[0] ?? number);
  const groups = new Map<number, Demand[]>();
  for (const demand of demands) {
    const [number] = demand.numbers;
    if (number === undefined) continue;
    const group = groups.get(find(number));
    if (group) group.push(demand);
    else groups.set(find(number), [demand]);
  }
  return [...groups.values()];
}

/** The figures of a relation are numbered anew, in the order in which its rules speak of them. */
function relationOf(demands: readonly Demand[], all: readonly Variable[]): Relation {
  const numbers = new Map<number, number>();
  const variables: Variable[] = [];
  const renumbered = (number: number): number => {
    const known = numbers.get(number);
    const variable = all[number];
    if (known !== undefined || variable === undefined) return known ?? -1;
    numbers.set(number, variables.length);
    return variables.push(variable) - 1;
  };
  const conditions = demands.map((demand): Numbered => ({ condition: demand.condition, numbers: demand.numbers.map(renumbered) }));
  const unseen = variables.flatMap(({ cell }, number) => (cell === null ? [number] : []));
  return {
    variables,
    rules: compile(conditions, variables.length, unseen),
    makers: demands.map(({ maker }) => maker),
    figures: new Figures(variables.map(({ figure, isWrong }) => (isWrong ? null : figure))),
  };
}

function variableOf({ rowId, columnId, cell }: Place, scope: Scope, backers: (at: CellRef) => number): Variable {
  const figure = knownFigure(cell);
  const isWrong = figure !== null && cell?.meaning.value === "count" && !Number.isInteger(withoutNoise(figure));
  return { rowId, columnId, cell, figure, isWrong, backers: cell ? backers(cell.at) : 0, scope };
}
