import { isDittoMark } from "../agency/dittoMark";
import { remembered } from "../text/remembered";
import { isPlaceholder } from "../values/answerWords";
import type { Deadline, UnreadPart } from "./deadline";
import { deadlineText } from "./deadlineText";
import { readPoints } from "./readPoints";
import { scanPhrases } from "./scanPhrases";

const MOST_YEARS = 40;
const readers = new Map<number | null, (text: string) => Deadline>();

/**
 * Reads a deadline cell: its steps in the order written, each with its days, and the parts no phrase shape takes.
 * `planYear` dates what names no year; null leaves such steps without days. Dates of cited documents are no deadlines.
 * A blank cell, “-”, “…” and a ditto sign give no step and nothing unread; “?” and other bare signs are unread. Never throws; the cost grows with the text's length.
 */
export function parseDeadline(text: string, planYear: number | null): Deadline {
  let read = readers.get(planYear);
  if (!read) {
    if (readers.size >= MOST_YEARS) readers.clear();
    read = remembered((written: string) => readDeadline(written, planYear));
    readers.set(planYear, read);
  }
  return read(text);
}

function readDeadline(written: string, planYear: number | null): Deadline {
  const text = deadlineText(written);
  const points = scanPhrases(text);
  return points.length > 0 ? readPoints(text, points, planYear) : { steps: [], unread: unreadSigns(text.shown.trim()) };
}

/** Signs without a word ask or mean something that nobody can hold progress against. */
function unreadSigns(signs: string): readonly UnreadPart[] {
  return signs === "" || isPlaceholder(signs) || isDittoMark(signs) ? [] : [{ written: signs, why: "unknown" }];
}
