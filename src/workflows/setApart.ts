import { cellKey } from "../core/sheet/address";
import { sameContent, type Edit } from "../core/sheet/edit";
import type { Alternatives } from "./changePlan";

/** Edits that put something right; a whole way is written whole or not at all. */
export interface Way {
  readonly edits: readonly Edit[];
  readonly isWhole: boolean;
  /** A guess. */
  readonly unsure: boolean;
}

interface OpenQuestion {
  readonly question: string;
  readonly ways: readonly Way[];
}

/**
 * Tells what a person has to choose from what can be written beside it: questions that touch the same cells are one, and a single way that
 * touches a question's cells becomes one more answer to it.
 */
export function setApart(questions: readonly OpenQuestion[], single: readonly Way[]): { readonly alternatives: readonly Alternatives[]; readonly rest: readonly Way[] } {
  const groups: { readonly question: string; readonly ways: (readonly Edit[])[] }[] = [];
  /** Cell → place of the first group that touches it. */
  const places = new Map<string, number>();
  const groupOf = (edits: readonly Edit[]) => groups[Math.min(...edits.map((edit) => places.get(cellOf(edit)) ?? Infinity))];
  const add = (group: (typeof groups)[number], edits: readonly Edit[]): void => {
    const changing = edits.filter(({ before, after }) => !sameContent(before, after));
    if (!group.ways.some((way) => isSame(way, changing))) group.ways.push(changing);
    const place = groups.lastIndexOf(group);
    for (const edit of edits) places.set(cellOf(edit), Math.min(place, places.get(cellOf(edit)) ?? Infinity));
  };
  for (const { question, ways } of questions) {
    let group = groupOf(ways.flatMap(({ edits }) => edits));
    if (!group) groups.push((group = { question, ways: [] }));
    for (const { edits } of ways) add(group, edits);
  }
  const rest = single.filter(({ edits }) => {
    const group = groupOf(edits);
    if (group) add(group, edits);
    return !group;
  });
  return { alternatives: groups.map(({ question, ways }) => ({ question, ways })), rest };
}

function isSame(a: readonly Edit[], b: readonly Edit[]): boolean {
  return a.length === b.length && a.every((edit) => b.some((other) => cellOf(other) === cellOf(edit) && sameContent(other.after, edit.after)));
}

function cellOf({ at }: Edit): string {
  return cellKey(at);
}
