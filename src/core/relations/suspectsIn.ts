import { locate, type Located } from "../edits/locate";
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
  const located = locate(rules, figures, trustIn(relation));
  if (wrong.length === 0 && located.parts.length === 0 && !located.notDetermined) return null;
  const { sets, truncated } = together(located, wrong);
  const families = located.parts.flatMap((part) => (part.truncated ? [[...new Set(part.sets.flat())]] : independentParts(part.sets)));
  return { sets, truncated, notDetermined: located.notDetermined, parts: [...wrong.map((variable) => [variable]), ...families] };
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
