import { cellKey, type CellRef } from "../sheet/address";
import { Figures } from "../edits/figures";
import { kindOf, type Scope } from "../rules";
import type { Condition, Place } from "../rules/condition";
import { knownFigure } from "../rules/part";
import type { RuleBase } from "../template/template";
import { withoutNoise } from "../values/exact";
import type { AskedRule } from "./askedRule";
import { backersOf, isExcepted, NO_BACKING, type Backing } from "./backing";
import { compile } from "./compile";
import type { Relation, Variable } from "./relation";

/** A condition with the rule that makes it and the keys of the cells it speaks of. */
interface Demand {
  readonly condition: Condition;
  readonly maker: RuleBase;
  readonly keys: readonly string[];
}

/**
 * The relations between the figures of a submission: every condition of the rules asked, taken apart where they share no cell. Notes (info)
 * demand nothing, nor does a rule where a person explained that it does not hold.
 */
export function relationsOf(asked: readonly AskedRule[], backing: Backing = NO_BACKING): Relation[] {
  const excepted = isExcepted(backing);
  const backers = backersOf(backing);
  const variables = new Map<string, Variable>();
  const demands: Demand[] = [];
  for (const { rule, scope } of asked) {
    if (rule.severity === "info") continue;
    for (const condition of kindOf(rule)?.conditions?.(rule, scope) ?? []) {
      if (excepted(rule.id, placesOf(condition).flatMap(({ cell }) => cell?.at ?? []))) continue;
      const keys = placesOf(condition).map((place) => {
        const key = keyOf(place, scope);
        if (!variables.has(key)) variables.set(key, variableOf(place, scope, backers));
        return key;
      });
      demands.push({ condition, maker: rule, keys });
    }
  }
  return connected(demands).map((together) => relationOf(together, variables));
}

/** Two demands that share a cell stand together, so do all that hang on either. */
function connected(demands: readonly Demand[]): Demand[][] {
  const leader = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next;
    leader.set(key, at);
    return at;
  };
  for (const { keys } of demands) for (const key of keys) leader.set(find(key), find(keys[0] ?? key));
  const groups = new Map<string, Demand[]>();
  for (const demand of demands) {
    const [key] = demand.keys;
    if (key === undefined) continue;
    const group = groups.get(find(key));
    if (group) group.push(demand);
    else groups.set(find(key), [demand]);
  }
  return [...groups.values()];
}

function relationOf(demands: readonly Demand[], known: ReadonlyMap<string, Variable>): Relation {
  const numbers = new Map<string, number>();
  for (const { keys } of demands) for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const variables = [...numbers.keys()].flatMap((key) => known.get(key) ?? []);
  const numbersByPlace = demands.map(({ condition, keys }) => new Map(placesOf(condition).map((place, i) => [place, numbers.get(keys[i] ?? "") ?? -1])));
  const conditions = demands.map(({ condition }, i) => ({ condition, numbers: numbersByPlace[i] ?? new Map<Place, number>() }));
  const unseen = variables.flatMap(({ cell }, number) => (cell === null ? [number] : []));
  return {
    variables,
    rules: compile(conditions, variables.length, unseen),
    makers: demands.map(({ maker }) => maker),
    figures: new Figures(variables.map(({ figure, isWrong }) => (isWrong ? null : figure))),
  };
}

function placesOf({ alternatives }: Condition): Place[] {
  return alternatives.flatMap((statements) => statements.flatMap(({ terms }) => terms.map(({ place }) => place)));
}

/** Cells are told apart by where they stand; one that the sheet lacks by its row and column in its copy of the form. */
function keyOf({ rowId, columnId, cell }: Place, scope: Scope): string {
  return cell ? cellKey(cell.at) : `${rowId}@${columnId} ${scope.tableOf(rowId)?.copy ?? ""}`;
}

function variableOf({ rowId, columnId, cell }: Place, scope: Scope, backers: (at: CellRef) => number): Variable {
  const figure = knownFigure(cell);
  const isWrong = figure !== null && cell?.meaning.value === "count" && !Number.isInteger(withoutNoise(figure));
  return { rowId, columnId, cell, figure, isWrong, backers: cell ? backers(cell.at) : 0, scope };
}
