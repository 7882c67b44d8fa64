import { Conditions } from "./conditions";
import { variablesOf, type Edit } from "./edit";

/** Edits that hang together by their variables, and no others. */
export interface Part {
  /** Numbers of its variables, ascending. */
  readonly variables: readonly number[];
  /** Numbers of its edits in the rule set. */
  readonly edits: readonly number[];
  readonly conditions: Conditions;
}

/** Edits over named variables, taken apart into independent parts once and for all records. */
export class RuleSet {
  readonly parts: readonly Part[];

  constructor(
    /** Names of the variables; an edit's row speaks of them by number. */
    readonly fields: readonly string[],
    readonly edits: readonly Edit[],
  ) {
    this.parts = partsOf(edits, fields.length);
  }
}

function partsOf(edits: readonly Edit[], count: number): Part[] {
  const leader = Array.from({ length: count }, (_, i) => i);
  const find = (variable: number): number => {
    let at = variable;
    while (leader[at] !== at) at = leader[at] = leader[leader[at] ?? at] ?? at;
    return at;
  };
  const spoken = edits.map(variablesOf);
  for (const [first, ...others] of spoken) {
    if (first === undefined) continue;
    for (const other of others) leader[find(other)] = find(first);
  }
  const numbers = new Map<number, { variables: Set<number>; edits: number[] }>();
  spoken.forEach((variables, number) => {
    const group = find(variables[0] ?? -1) ?? -1;
    const part = numbers.get(group) ?? { variables: new Set<number>(), edits: [] };
    for (const variable of variables) part.variables.add(variable);
    part.edits.push(number);
    numbers.set(group, part);
  });
  return [...numbers.values()].map(({ variables, edits: own }) => ({
    variables: [...variables].sort((a, b) => a - b),
    edits: own,
    conditions: Conditions.of(own.flatMap((number) => edits[number] ?? [])),
  }));
}
