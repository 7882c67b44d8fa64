import type { IndexedColumn, IndexedLabel, IndexedTable } from "./formIndex";
import { indexHeading } from "./formIndex";
import { headingLikeness, likenessIf } from "./headingLikeness";
import type { Candidate } from "./headingCandidate";

const SURELY_THE_GROUP = 0.7;
const LIKE_ENOUGH = 0.6;
/** Below the likeness that passes without a word: a heading taken by its place alone is said. */
const BY_PLACE = 0.6;

/** A column of the form, the heading taken for it, and how like they are, 0…1. */
export interface HeadingPair {
  readonly column: IndexedColumn;
  readonly candidate: Candidate;
  readonly score: number;
}

/** A heading known to stand in one group of the form: printed above it, or said in the heading itself. */
interface Member {
  readonly candidate: Candidate;
  readonly leaf: IndexedLabel;
  readonly score: number;
}

/**
 * Binds the columns that stand under several upper headings ("Sự nghiệp y tế" over "Thuộc UBND cấp tỉnh"): only headings of the same
 * group can be a column's, in whatever header line the group is named; null when the header names none of the groups.
 */
export function matchGroups(form: IndexedTable, candidates: readonly Candidate[]): HeadingPair[] | null {
  const groups = groupsOf(form);
  if (groups.length < 2) return null;
  const named = namedGroups(groups, candidates);
  const members = groups.map((columns, i) => candidates.flatMap((candidate) => memberOf(candidate, groups, columns, i, named) ?? []));
  if (members.every((group) => group.length === 0)) return null;
  return groups.flatMap((columns, i) => matchWithin(columns, members[i] ?? []));
}

/** True for a column that only a heading of its own group can be: its table prints several groups. */
export function isGrouped(form: IndexedTable, column: IndexedColumn): boolean {
  return column.groups.length > 0 && groupsOf(form).length > 1;
}

const known = new WeakMap<IndexedTable, readonly (readonly IndexedColumn[])[]>();

function groupsOf(form: IndexedTable): readonly (readonly IndexedColumn[])[] {
  const old = known.get(form);
  if (old) return old;
  const groups = new Map<string, IndexedColumn[]>();
  for (const column of form.columns) {
    const name = column.groups[0]?.text.full.key;
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), column]);
  }
  const found = [...groups.values()];
  known.set(form, found);
  return found;
}

/** Upper heading → the group it names; the likest pair first, and no heading names two groups, no group has two headings. */
function namedGroups(groups: readonly (readonly IndexedColumn[])[], candidates: readonly Candidate[]): ReadonlyMap<string, { readonly group: number; readonly score: number }> {
  const uppers = new Map(candidates.flatMap(({ uppers: above }) => above.map((upper): [string, IndexedLabel] => [upper.text.full.key, upper])));
  const all = [...uppers].flatMap(([key, upper]) =>
    groups.map((columns, group) => ({ key, group, score: Math.max(0, ...(columns[0]?.groups ?? []).map((name) => likenessIf(name, upper))) })),
  );
  const named = new Map<string, { group: number; score: number }>();
  const taken = new Set<number>();
  for (const { key, group, score } of all.filter((pair) => pair.score >= SURELY_THE_GROUP).sort((a, b) => b.score - a.score)) {
    if (named.has(key) || taken.has(group)) continue;
    named.set(key, { group, score });
    taken.add(group);
  }
  return named;
}

function memberOf(
  candidate: Candidate,
  groups: readonly (readonly IndexedColumn[])[],
  columns: readonly IndexedColumn[],
  group: number,
  named: ReturnType<typeof namedGroups>,
): Member | null {
  const above = candidate.uppers.flatMap(({ text }) => named.get(text.full.key) ?? []).sort((a, b) => b.score - a.score)[0];
  if (above) return above.group === group ? { candidate, leaf: candidate.leaf, score: above.score } : null;
  const own = longestSaid(candidate, columns);
  if (!own || groups.some((other, i) => i !== group && (longestSaid(candidate, other)?.length ?? 0) >= own.length)) return null;
  return { candidate, leaf: indexHeading(own.rest), score: 1 };
}

/** The wordiest name of a group that a heading itself says ("Sự nghiệp y tế thuộc UBND cấp tỉnh"), with the rest of the heading. */
function longestSaid({ leaf }: Candidate, columns: readonly IndexedColumn[]): { readonly length: number; readonly rest: string } | null {
  const words = leaf.text.full.words.map(({ word }) => word);
  const names = (columns[0]?.groups ?? []).map(({ text }) => text.full.words.map(({ word }) => word));
  const found = names.flatMap((name) => {
    const at = words.findIndex((_, i) => name.every((word, j) => words[i + j] === word));
    const rest = [...words.slice(0, at), ...words.slice(at + name.length)].join(" ");
    return at < 0 || rest === "" ? [] : [{ length: name.length, rest }];
  });
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The likest headings first; then, where the group has as many headings as the form, what is left in order. */
function matchWithin(columns: readonly IndexedColumn[], members: readonly Member[]): HeadingPair[] {
  const all = columns.flatMap((column, i) => members.map((member, j) => ({ column, member, i, j, like: headingLikeness(column, member.leaf) })));
  const pairs: HeadingPair[] = [];
  const free = new Set(members);
  const open = new Set(columns);
  for (const { column, member, like } of all.filter((pair) => pair.like >= LIKE_ENOUGH).sort((a, b) => b.like - a.like || a.i - b.i || a.j - b.j)) {
    if (!open.delete(column)) continue;
    if (!free.delete(member)) open.add(column);
    else pairs.push({ column, candidate: member.candidate, score: (like + member.score) / 2 });
  }
  if (members.length !== columns.length) return pairs;
  const left = [...free];
  return [...pairs, ...[...open].flatMap((column, i) => (left[i] ? [{ column, candidate: left[i].candidate, score: BY_PLACE }] : []))];
}
