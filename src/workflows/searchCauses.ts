import { bareOf, fold } from "../core/text/fold";
import { remembered } from "../core/text/remembered";
import type { Cause } from "./causes";

/** The causes in which all words occur, in their order, case aside; a word typed without marks finds those with marks too. */
export function searchCauses(causes: readonly Cause[], search: string): readonly Cause[] {
  const words = fold(search).split(" ").filter((word) => word !== "");
  return words.length === 0 ? causes : causes.filter((cause) => holdsAll(cause, words));
}

/** Thousands of findings share their row, column and advice. */
const folded = remembered(fold);

interface SearchedText {
  readonly text: string;
  readonly bare: string;
}

/** A cause's words stay while a person types on. */
const known = new WeakMap<Cause, SearchedText>();

function textOf(cause: Cause): SearchedText {
  const kept = known.get(cause);
  if (kept) return kept;
  const text = cause.members.flatMap(({ sheet, cell, row, column, message, fix }) => [sheet, cell, row, column, message, fix].map((part) => folded(part ?? ""))).join(" ");
  const searched = { text, bare: bareOf(text) };
  known.set(cause, searched);
  return searched;
}

function holdsAll(cause: Cause, words: readonly string[]): boolean {
  const { text, bare } = textOf(cause);
  return words.every((word) => text.includes(word) || (bareOf(word) === word && bare.includes(word)));
}
