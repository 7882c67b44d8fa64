import { useDeferredValue, useMemo, useState } from "react";
import { foldBare } from "../../core/text/fold";
import type { RegisterEntry, UnitState } from "../../workflows/review/submissionEntry";

/** How the register is narrowed and put in order. */
export interface ReviewFilter {
  readonly states: readonly UnitState[];
  readonly lateOnly: boolean;
  readonly search: string;
  readonly sort: "worst" | "name" | "completeness" | "sentOn";
}

export const NO_FILTER: ReviewFilter = { states: [], lateOnly: false, search: "", sort: "worst" };

/** The filter as a person set it, and the lines it leaves. */
export interface RegisterFilter {
  readonly filter: ReviewFilter;
  readonly set: (change: Partial<ReviewFilter>) => void;
  readonly shown: readonly RegisterEntry[];
}

/** Narrows the register's lines, which come worst first. */
export function useRegisterFilter(entries: readonly RegisterEntry[]): RegisterFilter {
  const [filter, setFilter] = useState(NO_FILTER);
  const search = useDeferredValue(filter.search);
  const { states, lateOnly, sort } = filter;
  const shown = useMemo(() => narrowed(entries, { states, lateOnly, sort, search }), [entries, states, lateOnly, sort, search]);
  return { filter, set: (change) => setFilter((old) => ({ ...old, ...change })), shown };
}

/** The lines a filter leaves, in its order. Words are looked for in names, files and findings, with or without their marks. */
export function narrowed(entries: readonly RegisterEntry[], { states, lateOnly, search, sort }: ReviewFilter): readonly RegisterEntry[] {
  const wanted = foldBare(search.trim());
  const kept = entries.filter((entry) => (states.length === 0 || states.includes(entry.state)) && (!lateOnly || (entry.daysLate ?? 0) > 0) && (wanted === "" || holds(entry, wanted)));
  return sort === "worst" ? kept : [...kept].sort(ORDERS[sort]);
}

function holds({ name, files }: RegisterEntry, wanted: string): boolean {
  const isIn = (text: string): boolean => foldBare(text).includes(wanted);
  return isIn(name) || files.some(({ path, findings }) => isIn(path) || findings.some(({ message }) => isIn(message)));
}

type Order = (a: RegisterEntry, b: RegisterEntry) => number;

const shareOf = ({ completeness: { filled, asked } }: RegisterEntry): number => (asked === 0 ? 0 : filled / asked);

const ORDERS: Readonly<Record<Exclude<ReviewFilter["sort"], "worst">, Order>> = {
  name: (a, b) => a.name.localeCompare(b.name, "vi"),
  completeness: (a, b) => shareOf(a) - shareOf(b),
  // Units that sent nothing come last.
  sentOn: (a, b) => (a.sentOn === b.sentOn ? 0 : (b.sentOn ?? "") < (a.sentOn ?? "") ? -1 : 1),
};
