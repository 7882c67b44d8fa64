import { valueLine } from "./binding";
import type { BoundValue, ChangedFigure } from "./explanation";

/** Which figures differ between the lines that were written and the figures now; lines that name the same figure are held against each other in their order. */
export function changedFigures(written: readonly string[], now: readonly BoundValue[]): ChangedFigure[] {
  const left = [...written];
  const changed: ChangedFigure[] = [];
  for (const { what, value } of now) {
    const same = left.indexOf(valueLine({ what, value }));
    const at = same >= 0 ? same : left.findIndex((line) => line.startsWith(`${what}: `));
    const then = at < 0 ? null : left.splice(at, 1)[0]?.slice(what.length + 2) ?? null;
    if (then !== value) changed.push({ what, then, now: value });
  }
  return [...changed, ...left.map((line) => ({ ...cut(line), now: null }))];
}

function cut(line: string): { readonly what: string; readonly then: string } {
  const at = line.indexOf(": ");
  return at < 0 ? { what: line, then: "" } : { what: line.slice(0, at), then: line.slice(at + 2) };
}
