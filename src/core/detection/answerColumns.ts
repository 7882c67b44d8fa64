import { fold } from "../text/fold";
import type { ValueColumn } from "../template/tablePlan";
import type { AnswerPart, BoundColumn } from "./binding";
import type { IndexedTable } from "./formIndex";
import type { HeaderColumn } from "./header";

/** Headings of a column kept for one answer, with the answer as the form words it. */
const ANSWERS: ReadonlyMap<string, string> = new Map([
  ["đạt", "Đạt"],
  ["không đạt", "Không đạt"],
  ["chưa đạt", "Không đạt"],
]);

/** A longer heading is no answer, and taking the signs off its ends takes time by its square. */
const LONGEST = 100;

/** The column of answers where the sheet has one column an answer: "Đánh giá" over "Đạt | Không đạt", or these two side by side; null when it has not. */
export function splitAnswers(form: IndexedTable, columns: readonly HeaderColumn[]): (BoundColumn & { readonly plan: ValueColumn; readonly parts: readonly AnswerPart[] }) | null {
  const plan = form.plan.columns.find((column): column is ValueColumn => column.kind === "value" && column.value === "assessment");
  if (!plan) return null;
  const parts = columns.flatMap((column): AnswerPart[] => {
    const means = answerHeaded(column.path.at(-1) ?? "");
    return means === undefined ? [] : [{ column, means }];
  });
  const [first, second, ...more] = parts;
  if (!first || !second || more.length > 0 || first.means === second.means || second.column.left !== first.column.right + 1) return null;
  const upper = first.column.path.slice(0, -1);
  const path = upper.length > 0 ? upper : [`${first.column.path.join(" ")}/${second.column.path.join(" ")}`];
  const found = { left: first.column.left, right: second.column.right, path, at: first.column.at };
  return { plan, found, score: 1, parts };
}

/** The answer that a column under this heading is kept for, as the form words it; undefined for a column of anything else. */
export function answerHeaded(heading: string): string | undefined {
  return heading.length > LONGEST ? undefined : ANSWERS.get(fold(heading).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
}
