import { writeDay } from "../../core/day";
import type { DutyRound } from "../../workflows/duties";
import type { FillWords } from "./words";

/** “trước ngày 30/4/2020”. */
export function dueText({ due }: DutyRound, words: FillWords): string {
  if (!due) return words.noDay;
  if (due.kind === "within") return words.within(due.month.split("-").map(Number).reverse().join("/"));
  return due.kind === "before" ? words.before(writeDay(due.day)) : words.by(writeDay(due.day));
}

/** “ (thời hạn ghi trong văn bản) – còn 9 ngày”: who says so, and how long that is; long after, only that it is over. */
export function dueRemark({ due, daysLeft, isPast }: DutyRound, words: FillWords): string {
  const left = daysLeft === null ? (isPast ? words.past : "") : words.daysLeft(daysLeft);
  return ` (${due?.kind === "by" ? words.asSet : words.asDocument})${left === "" ? "" : ` – ${left}`}`;
}
