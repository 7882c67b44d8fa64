import { readDay } from "../../core/day";

/** A day as a person typed it: its ISO day, or why there is none. `unread`: it is not day, month and year. */
export type ReadDue = { readonly day: string } | { readonly problem: "noSuchDay" | "unread" };

/** Reads “4/12/2026”, “04-12-2026”, “4 / 12 / 2026” or “2026-12-04”. */
export function readDue(text: string): ReadDue {
  const typed = text.replace(/\s*([/.-])\s*/gu, "$1");
  const day = readDay(typed);
  if (day !== null) return { day };
  return { problem: /^\s*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2})\s*$/u.test(typed) ? "noSuchDay" : "unread" };
}
