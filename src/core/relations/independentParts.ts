/**
 * The parts that sets of variables consist of, where every choice of one part goes with every choice of the others: {a, c}, {a, d}, {b, c} and {b, d}
 * are {a or b} and {c or d}. All variables in one part where there is no such way.
 */
export function independentParts(sets: readonly (readonly number[])[]): (readonly number[])[] {
  const variables = [...new Set(sets.flat())].sort((a, b) => a - b);
  const together = new Set(sets.flatMap((set) => set.flatMap((a) => set.map((b) => `${a} ${b}`))));
  const parts: number[][] = [];
  for (const variable of variables) {
    const touched = parts.filter((part) => part.some((other) => !together.has(`${variable} ${other}`)));
    for (const part of touched) parts.splice(parts.indexOf(part), 1);
    parts.push([...touched.flat(), variable].sort((a, b) => a - b));
  }
  const choices = parts.map((part) => new Set(sets.map((set) => set.filter((variable) => part.includes(variable)).join())).size);
  const isProduct = choices.reduce((product, count) => product * count, 1) === new Set(sets.map((set) => set.join())).size;
  return isProduct ? parts.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)) : variables.length > 0 ? [variables] : [];
}
