import { bareOf } from "../../text/fold";
import type { DeadlineText } from "../deadlineText";
import { always } from "./always";
import { before } from "./before";
import { by } from "./by";
import { document } from "./document";
import { duration } from "./duration";
import { event } from "./event";
import { after, from } from "./from";
import { listed } from "./listed";
import type { PhraseMatch, PhraseShape } from "./phraseShape";
import { prescribed } from "./prescribed";
import { range } from "./range";
import { recurring } from "./recurring";
import { recurringDay } from "./recurringDay";
import { timesPer } from "./timesPer";
import { within } from "./within";

/** Every way of saying a deadline, the more telling before the less: “ngày 25 hằng tháng” before “hằng tháng”, a range before its first half. */
const PHRASE_SHAPES: readonly PhraseShape[] = [
  recurringDay, timesPer, recurring, duration, range, listed, before, by, after, from, within, always, document, event, prescribed,
];

const BY_WORD = new Map<string, PhraseShape[]>();
for (const shape of PHRASE_SHAPES) {
  for (const word of new Set(shape.begins.split(" ").flatMap((begin) => [begin, bareOf(begin)]))) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), shape]);
}

/** Reads the deadline that begins with a word (`#` for figures) at a place; null when no shape takes it. */
export function readPhrase(text: DeadlineText, at: number, word: string): PhraseMatch | null {
  const shapes = BY_WORD.get(word) ?? (/^q/u.test(word) ? BY_WORD.get("quý") : undefined) ?? [];
  for (const { read } of shapes) {
    const match = read(text, at);
    if (match) return match;
  }
  return null;
}
