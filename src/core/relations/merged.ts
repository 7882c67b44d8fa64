import type { Edit } from "../edits/edit";
import { Figures } from "../edits/figures";
import { rowOf, type Row } from "../edits/row";
import { RuleSet } from "../edits/ruleSet";
import type { RuleBase } from "../template/template";
import type { Relation, Variable } from "./relation";

/** Several relations looked at together, as where figures of two years may have changed places. */
export function merged(relations: readonly Relation[]): Relation {
  const variables: Variable[] = [];
  const edits: Edit[] = [];
  const makers: (RuleBase | undefined)[] = [];
  for (const relation of relations) {
    const [moved, first] = [variables.length, edits.length];
    relation.rules.edits.forEach(({ name, alternatives }, i) => {
      edits.push({ name, alternatives: alternatives.map((rows) => rows.map((row) => shifted(row, moved, first + i))) });
      makers.push(relation.makers[i]);
    });
    variables.push(...relation.variables);
  }
  const rules = new RuleSet(variables.map((_, i) => `x${i}`), edits);
  return { variables, rules, makers, figures: new Figures(variables.map(({ figure, isWrong }) => (isWrong ? null : figure))) };
}

function shifted({ variables, coefficients, relation, bound }: Row, by: number, edit: number): Row {
  return rowOf(variables.map((variable, i) => [variable + by, coefficients[i] ?? 0n]), relation, bound, [edit]);
}
