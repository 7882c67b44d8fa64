import { bareOf, fold } from "../core/text/fold";
import { remembered } from "../core/text/remembered";
import type { Cause } from "./causes";
import type { PaneFinding } from "./engine";

/** Findings read at one go before others get their turn. */
const SLICE = 400;

/** Thousands of findings share their row, column and advice. */
const folded = remembered(fold);

interface SearchedText {
  readonly text: string;
  readonly bare: string;
}

/** A finding's words stay while a person types on. */
const known = new WeakMap<PaneFinding, SearchedText>();

/** The causes in which all words occur, in their order, case aside; a word typed without marks finds those with marks too. */
export function searchCauses(causes: readonly Cause[], search: string): readonly Cause[] {
  const words = fold(search).split(" ").filter((word) => word !== "");
  return words.length === 0 ? causes : causes.filter(({ members }) => words.every((word) => members.some((member) => holds(member, word))));
}

/** Reads the words of causes before they are searched, a few hundred findings a step: between two steps something else may be done. */
export function* readForSearch(causes: readonly Cause[]): Generator<void> {
  let read = 0;
  for (const { members } of causes) {
    for (const member of members) {
      if (known.has(member)) continue;
      textOf(member);
      read += 1;
      if (read % SLICE === 0) yield;
    }
  }
}

function textOf(finding: PaneFinding): SearchedText {
  const kept = known.get(finding);
  if (kept) return kept;
  const { sheet, cell, row, column, message, fix } = finding;
  const text = [sheet, cell, row, column, message, fix].map((part) => folded(part ?? "")).join(" ");
  const searched = { text, bare: bareOf(text) };
  known.set(finding, searched);
  return searched;
}

function holds(finding: PaneFinding, word: string): boolean {
  const { text, bare } = textOf(finding);
  return text.includes(word) || (bareOf(word) === word && bare.includes(word));
}
