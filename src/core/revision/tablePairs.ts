import { sameMeaning } from "../filling/sameMeaning";
import type { ReadTable } from "../submission";
import { taskColumns } from "../tasks/taskColumns";
import { fold } from "../text/fold";

/** A table of the older file with the same one of the newer. */
export interface TablePair {
  readonly before: ReadTable;
  readonly after: ReadTable;
}

/** Tables of two files, paired by what they are. */
export interface TablePairs {
  /** In the newer file's order. */
  readonly pairs: readonly TablePair[];
  readonly before: readonly ReadTable[];
  readonly after: readonly ReadTable[];
  /** Forms of which one file holds several copies that nothing tells apart. */
  readonly twice: readonly { readonly before: readonly ReadTable[]; readonly after: readonly ReadTable[] }[];
}

/**
 * Pairs tables by their form, plans of tasks and of targets with their like. Where a form is there several times its copies are told apart by sheet name, then by title;
 * what is left is paired only where one is left on both sides. Two versions of a form are paired by their rows.
 */
export function tablePairs(before: readonly ReadTable[], after: readonly ReadTable[]): TablePairs {
  const pairs: TablePair[] = [];
  const twice: { before: readonly ReadTable[]; after: readonly ReadTable[] }[] = [];
  const left = { before: [...before], after: [...after] };
  for (const kind of new Set(after.map(kindOf))) {
    const own = [before, after].map((tables) => tables.filter((table) => kindOf(table) === kind));
    const [there = [], here = []] = own;
    if (there.length === 0) continue;
    const found = pairsOf(there, here);
    pairs.push(...found.pairs);
    if (found.before.length > 0 && found.after.length > 0) twice.push({ before: found.before, after: found.after });
    const isSettled = found.before.length > 0 && found.after.length > 0 ? () => true : (table: ReadTable) => !found.before.includes(table) && !found.after.includes(table);
    left.before = left.before.filter((table) => kindOf(table) !== kind || !isSettled(table));
    left.after = left.after.filter((table) => kindOf(table) !== kind || !isSettled(table));
  }
  const versions = otherVersions(left.before, left.after);
  const all = [...pairs, ...versions].sort((a, b) => after.indexOf(a.after) - after.indexOf(b.after));
  const isLeft = (table: ReadTable): boolean => !versions.some((pair) => pair.before === table || pair.after === table);
  return { pairs: all, before: left.before.filter(isLeft), after: left.after.filter(isLeft), twice };
}

function kindOf({ plan }: ReadTable): string {
  const columns = taskColumns(plan);
  return columns === null ? plan.id : columns.target === null ? " tasks" : " targets";
}

/** Pairs of one kind, and what is left of both. */
function pairsOf(before: readonly ReadTable[], after: readonly ReadTable[]): TablePairs {
  if (before.length === 1 && after.length === 1) return paired(before, after, () => "");
  const bySheet = paired(before, after, ({ pieces }) => fold(pieces[0]?.sheet ?? ""));
  const byTitle = paired(bySheet.before, bySheet.after, ({ title }) => fold(title?.text ?? ""));
  const last = byTitle.before.length === 1 && byTitle.after.length === 1 ? paired(byTitle.before, byTitle.after, () => "") : { ...byTitle, pairs: [] };
  return { ...last, pairs: [...bySheet.pairs, ...byTitle.pairs, ...last.pairs] };
}

/** Pairs tables whose names are each the only one of its file. */
function paired(before: readonly ReadTable[], after: readonly ReadTable[], nameOf: (table: ReadTable) => string): TablePairs {
  const only = (tables: readonly ReadTable[], name: string): ReadTable | null => {
    const [first = null, ...others] = tables.filter((table) => nameOf(table) === name);
    return others.length === 0 ? first : null;
  };
  const pairs = after.flatMap((table) => {
    const there = only(before, nameOf(table));
    return there && only(after, nameOf(table)) ? [{ before: there, after: table }] : [];
  });
  const isLeft = (table: ReadTable): boolean => !pairs.some((pair) => pair.before === table || pair.after === table);
  return { pairs, before: before.filter(isLeft), after: after.filter(isLeft), twice: [] };
}

function otherVersions(before: readonly ReadTable[], after: readonly ReadTable[]): TablePair[] {
  const likes = after.flatMap((to) => before.flatMap((from) => (sameMeaning(from, to).length > 0 ? [{ before: from, after: to }] : [])));
  const isOnly = (pair: TablePair): boolean => likes.every((other) => other === pair || (other.before !== pair.before && other.after !== pair.after));
  return likes.filter(isOnly);
}
