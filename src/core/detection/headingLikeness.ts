import { likenessOf } from "../text/likeness";
import type { IndexedColumn, IndexedLabel } from "./formIndex";

const ALIAS = 0.99;

const known = new WeakMap<IndexedLabel, Map<IndexedColumn, number>>();

/** How like one of a column's wordings a heading is, 0…1; the printed wording a little before the others. Compared once for each pair. */
export function headingLikeness(column: IndexedColumn, heading: IndexedLabel): number {
  const likenesses = known.get(heading) ?? new Map<IndexedColumn, number>();
  known.set(heading, likenesses);
  const old = likenesses.get(column);
  if (old !== undefined) return old;
  const like = column.headings.reduce((best, wording, i) => Math.max(best, (i === 0 ? 1 : ALIAS) * likenessIf(wording, heading)), 0);
  likenesses.set(column, like);
  return like;
}

/** Headings without a word in common need no careful look. */
export function likenessIf(a: IndexedLabel, b: IndexedLabel): number {
  if (a.text.full.key === b.text.full.key) return 1;
  for (const word of a.words) if (b.words.has(word)) return likenessOf(a.text, b.text);
  return 0;
}
