import type { RowMatch } from "./alignment";
import type { BodyRow } from "./bodyRow";
import { indexedLabel } from "./bodyRow";
import type { IndexedLabel, IndexedTable } from "./formIndex";
import { indexLabel } from "./formIndex";
import { likenessOf } from "../text/likeness";

const CLEARLY_MORE = 0.03;
const SURELY_WHOLE = 0.85;

/** Sheet rows that only hold the rest of the label above, broken over two rows: with it the label is liker to the form's. */
export function joinsLabelAbove(matches: readonly RowMatch[], body: readonly BodyRow[], form: IndexedTable): ReadonlySet<number> {
  const taken = new Set(matches.map((match) => match.body));
  const rests = new Set<number>();
  for (const match of matches) {
    const [head, rest, plan] = [body[match.body], body[match.body + 1], form.rows[match.plan]];
    if (match.likeness > 1 - CLEARLY_MORE || !head || !rest || !plan || taken.has(match.body + 1)) continue;
    if (rest.filled > 0 || rest.ordinal !== "" || rest.label === "") continue;
    const { text } = indexLabel(`${head.label} ${rest.label}`);
    if (plan.labels.some((label) => likenessOf(label.text, text) > match.likeness + CLEARLY_MORE)) rests.add(match.body + 1);
  }
  return rests;
}

/** Labels broken over two rows with the figures on the second: one row, named by both. */
export function joinBrokenRows(body: readonly BodyRow[], form: IndexedTable): BodyRow[] {
  const joined: BodyRow[] = [];
  for (const row of body) {
    const head = joined.at(-1);
    const whole = head && wholeRow(head, row, form);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(row);
  }
  return joined;
}

function wholeRow(head: BodyRow, rest: BodyRow, form: IndexedTable): BodyRow | null {
  if (head.filled > 0 || rest.filled === 0 || rest.ordinal !== "" || rest.label === "" || rest.row !== head.row + 1) return null;
  const [first, second] = [indexedLabel(head), indexedLabel(rest)];
  if (!first || !second || isKnown(first, form) || isKnown(second, form)) return null;
  const label = `${head.label} ${rest.label}`;
  const indexed = head.binding.header.view.indexed(label);
  const like = isKnown(indexed, form) ? 1 : bestLikeness(indexed, form);
  if (like < SURELY_WHOLE || like < Math.max(bestLikeness(first, form), bestLikeness(second, form)) + CLEARLY_MORE) return null;
  const { row, filled, hasFigures, binding } = rest;
  return { ...head, row, filled, hasFigures, binding, label, isAside: false };
}

function isKnown({ text }: IndexedLabel, form: IndexedTable): boolean {
  return form.rowsByKey.has(text.full.key);
}

/** Of the rows that begin with the same word, as both halves' whole must. */
function bestLikeness({ text }: IndexedLabel, form: IndexedTable): number {
  const rows = form.rowsByWord.get(text.full.words[0]?.bare ?? "") ?? [];
  const labels = rows.flatMap((row) => form.rows[row]?.labels ?? []);
  return labels.reduce((best, label) => Math.max(best, likenessOf(label.text, text)), 0);
}
