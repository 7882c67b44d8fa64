import { Conditions } from "./conditions";
import { variablesOf, type Edit } from "./edit";
import type { Row } from "./row";

/** Edits that hang together by their variables, and no others. */
export interface Part {
  /** Numbers of its variables, ascending. */
  readonly variables: readonly number[];
  /** Numbers of its edits in the rule set. */
  readonly edits: readonly number[];
  readonly conditions: Conditions;
}

/** Edits over named variables, looked through and taken apart into independent parts once for all records. */
export class RuleSet {
  readonly parts: readonly Part[];
  /** By the edit's number the variables it speaks of, ascending. */
  readonly variables: readonly (readonly number[])[];
  /** By the variable's number those of the edits that speak of it. */
  readonly speaking: readonly (readonly number[])[];
  /** By the edit's number the equations it states plainly. */
  readonly balances: readonly (readonly Row[])[];

  constructor(
    /** Names of the variables; an edit's row speaks of them by number. */
    readonly fields: readonly string[],
    readonly edits: readonly Edit[],
  ) {
    this.variables = edits.map(variablesOf);
    const speaking = fields.map((): number[] => []);
    this.variables.forEach((variables, number) => variables.forEach((variable) => speaking[variable]?.push(number)));
    this.speaking = speaking;
    this.balances = edits.map(({ alternatives }) => (alternatives.length === 1 ? (alternatives[0] ?? []).filter(({ relation }) => relation === "equal") : []));
    this.parts = partsOf(edits, this.variables, fields.length);
  }
}

function partsOf(edits: readonly Edit[], spoken: readonly (readonly number[])[], count: number): Part[] {
  const leader = Array.from({ length: count }, (_, i) => i);
  const find = (variable: number): number => {
    let at = variable;
    while (leader[at] !== at) at = leader[at] = leader[leader[at] ?? at] ?? at;
    return at;
  };
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
