import { locate, type Located } from "../edits/locate";
import type { Figures } from "../edits/figures";
import { independentParts } from "./independentParts";
import type { Relation } from "./relation";
import { trustIn } from "./trust";

/** More sets than this are not told one by one. */
const MOST_SETS = 20;

/** Which figures of a relation to look at. Variables are numbers in its list. */
export interface Suspects {
  /** Every smallest set whose change alone lets all its rules hold, at most twenty. */
  readonly sets: readonly (readonly number[])[];
  /** There are more. */
  readonly truncated: boolean;
  /** It would take too long to tell. */
  readonly notDetermined: boolean;
  /** The variables of the sets, by parts that are wrong independently of each other. */
  readonly parts: readonly (readonly number[])[];
}

/** The figures to look at where something of a relation is wrong; null where all its rules can hold as the figures stand. */
export function suspectsIn(relation: Relation): Suspects | null {
  const { rules, figures, variables } = relation;
  const wrong = variables.flatMap(({ isWrong }, number) => (isWrong ? [number] : []));
  if (wrong.length === 0 && canStand(rules.parts, figures)) return null;
  const located = locate(rules, figures, trustIn(relation));
  const { sets, truncated } = together(located, wrong);
  const families = located.parts.flatMap((part) => (part.truncated ? [[...new Set(part.sets.flat())]] : independentParts(part.sets)));
  return { sets, truncated, notDetermined: located.notDetermined, parts: [...wrong.map((variable) => [variable]), ...families] };
}

/** Whether every row that is wholly known holds; what is left open by a blank is for the search to tell. */
function canStand(parts: Relation["rules"]["parts"], figures: Figures): boolean {
  return parts.every(({ conditions, variables }) => conditions.withoutAll(variables.filter((variable) => figures.isMissing(variable)))?.hold(figures) === true);
}

/** A set of each part, in every combination, with what is wrong by itself. */
function together({ parts }: Located, wrong: readonly number[]): { readonly sets: number[][]; readonly truncated: boolean } {
  let sets: number[][] = [[...wrong]];
  let truncated = parts.some((part) => part.truncated);
  for (const part of parts) {
    sets = sets.flatMap((set) => part.sets.map((more) => [...set, ...more].sort((a, b) => a - b)));
    truncated ||= sets.length > MOST_SETS;
    sets = sets.slice(0, MOST_SETS);
  }
  return { sets: sets.filter((set) => set.length > 0), truncated };
}
