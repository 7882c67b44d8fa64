import { always } from "./always";
import { before } from "./before";
import { by } from "./by";
import { document } from "./document";
import { duration } from "./duration";
import { event } from "./event";
import { after, from } from "./from";
import { listed } from "./listed";
import type { PhraseShape } from "./phraseShape";
import { prescribed } from "./prescribed";
import { range } from "./range";
import { recurring } from "./recurring";
import { recurringDay } from "./recurringDay";
import { timesPer } from "./timesPer";
import { within } from "./within";

/** Every way of saying a deadline, the more telling before the less: “ngày 25 hằng tháng” before “hằng tháng”, a range before its first half. */
export const PHRASE_SHAPES: readonly PhraseShape[] = [
  recurringDay, timesPer, recurring, duration, range, listed, before, by, after, from, within, always, document, event, prescribed,
];
