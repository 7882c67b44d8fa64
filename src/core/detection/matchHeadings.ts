import type { IndexedColumn, IndexedTable } from "./formIndex";
import type { HeaderColumn } from "./header";
import { candidateOf } from "./headingCandidate";
import type { Candidate, Wording } from "./headingCandidate";
import { isGrouped, matchGroups } from "./headingGroups";
import type { HeadingPair } from "./headingGroups";
import { headingLikeness, likenessIf } from "./headingLikeness";
import { isBesideHeading } from "./headingWords";

const LIKE_ENOUGH = 0.6;
const WITHOUT_GROUP = 0.9;
/** A heading of unknown words speaks little for the form, though its place leaves no other column to be. */
const BETWEEN_NEIGHBOURS = 0.3;

/** Column id → the heading taken for it: the surest pair first, groups as a whole, then the one left between two that are known. */
export function matchHeadings(form: IndexedTable, columns: readonly HeaderColumn[]): ReadonlyMap<string, HeadingPair> {
  const candidates = columns.map(candidateOf);
  const grouped = matchGroups(form, candidates);
  const taken = new Set((grouped ?? []).map(({ candidate }) => candidate));
  const open = form.columns.filter((column) => column.plan.kind !== "years" && !(grouped && isGrouped(form, column)));
  const pairs = [...(grouped ?? []), ...matchAlone(open, candidates.filter((candidate) => !taken.has(candidate)))];
  return new Map([...pairs, ...between(form, candidates, pairs)].map((pair) => [pair.column.plan.id, pair]));
}

function matchAlone(columns: readonly IndexedColumn[], candidates: readonly Candidate[]): HeadingPair[] {
  const all = columns.flatMap((column, i) => candidates.map((candidate, j) => ({ column, candidate, i, j, score: scoreOf(column, candidate.wording) })));
  const pairs = new Map<IndexedColumn, HeadingPair>();
  const taken = new Set<Candidate>();
  for (const { column, candidate, score } of all.filter((pair) => pair.score >= LIKE_ENOUGH).sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)) {
    if (pairs.has(column) || taken.has(candidate)) continue;
    pairs.set(column, { column, candidate, score });
    taken.add(candidate);
  }
  return [...pairs.values()];
}

const known = new WeakMap<Wording, Map<IndexedColumn, number>>();

function scoreOf(column: IndexedColumn, wording: Wording): number {
  const scores = known.get(wording) ?? new Map<IndexedColumn, number>();
  known.set(wording, scores);
  const score = scores.get(column) ?? likenessTo(column, wording);
  scores.set(column, score);
  return score;
}

function likenessTo(column: IndexedColumn, { leaf, whole, uppers, isOrdinal }: Wording): number {
  if (column.plan.kind === "ordinal" && isOrdinal) return 1;
  const best = Math.max(headingLikeness(column, leaf), uppers.length > 0 ? headingLikeness(column, whole) : 0);
  if (column.groups.length === 0 || best === 0) return best;
  const group = Math.max(0, ...uppers.flatMap((upper) => column.groups.map((name) => likenessIf(name, upper))));
  return Math.max((best + group) / 2, WITHOUT_GROUP * best);
}

/** Where the form has one column between two that were found, and the sheet one heading of unknown words, that heading is the column's. */
function between(form: IndexedTable, candidates: readonly Candidate[], pairs: readonly HeadingPair[]): HeadingPair[] {
  if (form.hasYears || form.plan.rows.kind !== "fixed") return [];
  const found = new Map(pairs.map((pair) => [pair.column, candidates.indexOf(pair.candidate)]));
  return form.columns.flatMap((column, i) => {
    const before = form.columns[i - 1];
    const after = form.columns[i + 1];
    if (column.plan.kind !== "value" || found.has(column) || !before || before.plan.kind === "ordinal") return [];
    const left = found.get(before);
    const right = after ? found.get(after) : undefined;
    const mayBeLast = before.plan.kind === "value" && form.columns.slice(i + 1).every((other) => other.plan.kind === "value" && !other.plan.required);
    if (left === undefined || (right === undefined && !mayBeLast)) return [];
    const [only, ...more] = candidates.slice(left + 1, right ?? candidates.length).filter(({ column: { path } }) => !isBesideHeading(path.at(-1) ?? ""));
    if (!only || more.length > 0 || pairs.some(({ candidate }) => candidate === only)) return [];
    return [{ column, candidate: only, score: BETWEEN_NEIGHBOURS }];
  });
}
