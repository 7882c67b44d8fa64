import { a1Range } from "../../core/sheet/address";

/** Rows and column of a sheet where tasks are written. */
export interface TaskRows {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  /** Headings of sections among these rows, their titles in the same column. */
  readonly headings: number;
  /** Tasks written among them, sub-tasks not counted. */
  readonly count: number;
}

/**
 * A printed line with the number of tasks in place of "{n}", as a formula and what it gives now.
 * Sub-tasks ("1.1") are not counted. While no task is written `none` stands for the number; with "" the space after it goes too.
 */
export function countedText(line: string, tasks: TaskRows, none: "" | "0"): { readonly value: string; readonly formula: string } {
  const [before = "", after = ""] = line.split("{n}");
  const count = countOf(tasks);
  const number = none === "" ? `IF(${count}=0,"",${count}&" ")` : `${count}`;
  const rest = none === "" ? after.trimStart() : after;
  const parts = [...literals(before), number, ...literals(rest)];
  const shown = tasks.count === 0 ? none : `${tasks.count}${none === "" ? " " : ""}`;
  return { value: `${before}${shown}${rest}`, formula: parts.join("&") };
}

function countOf(tasks: TaskRows): string {
  const column = (at: number): string => a1Range({ top: tasks.from, left: at, bottom: tasks.to, right: at });
  // A dot before the last letter; SEARCH(".?") would be shorter, but only Excel itself reads "?" as any letter.
  const subTasks = `SUMPRODUCT((LEN(${column(tasks.column)})>0)*(FIND(".",${column(0)}&".")<LEN(${column(0)})))`;
  return `(COUNTA(${column(tasks.column)})-${tasks.headings}-${subTasks})`;
}

/** Excel takes at most 255 letters in one piece of text. */
function literals(text: string): string[] {
  return (text.match(/[^]{1,200}/gu) ?? []).map((piece) => `"${piece.replace(/"/gu, '""')}"`);
}
