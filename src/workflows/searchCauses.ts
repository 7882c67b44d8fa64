import { bareOf, fold } from "../core/text/fold";
import type { Cause } from "./causes";

/** The causes in which all words occur, in their order, case aside; a word typed without marks finds those with marks too. */
export function searchCauses(causes: readonly Cause[], search: string): readonly Cause[] {
  const words = fold(search).split(" ").filter((word) => word !== "");
  return words.length === 0 ? causes : causes.filter((cause) => holdsAll(cause, words));
}

function holdsAll({ members }: Cause, words: readonly string[]): boolean {
  const text = fold(members.map(({ sheet, cell, row, column, message, fix }) => [sheet, cell, row, column, message, fix].join(" ")).join(" "));
  const bare = bareOf(text);
  return words.every((word) => text.includes(word) || (bareOf(word) === word && bare.includes(word)));
}
