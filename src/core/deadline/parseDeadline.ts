import { remembered } from "../text/remembered";
import type { Deadline } from "./deadline";
import { deadlineText } from "./deadlineText";
import { readPoints } from "./readPoints";
import { scanPhrases } from "./scanPhrases";

const MOST_YEARS = 40;
const readers = new Map<number | null, (text: string) => Deadline>();

/**
 * Reads a deadline cell: its steps in the order written, each with its days, and the parts no phrase shape takes.
 * `planYear` dates what names no year; null leaves such steps without days. Dates of cited documents are no deadlines.
 * A blank cell, “-” and “…” give no step and nothing unread. Never throws; the cost grows with the text's length.
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
  return readPoints(text, scanPhrases(text), planYear);
}
