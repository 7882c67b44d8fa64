import { useEffect, useMemo, useState } from "react";
import type { Cause } from "../../workflows/causes";
import type { searchCauses } from "../../workflows/searchCauses";
import { useThrow } from "../useThrow";

/** So many findings are read in no time, and their list is not shown in full in between. */
const FEW = 1000;

/** What finds words, and the causes whose words it has read. */
interface Searcher {
  readonly find: typeof searchCauses;
  readonly read: readonly Cause[];
}

/**
 * The causes in which the words occur. What compares Vietnamese words is loaded with the first of them, and reads a long list little by little;
 * until then nothing is left out. Throws to the view's boundary where that fails.
 */
export function useSearch(causes: readonly Cause[], search: string): readonly Cause[] {
  const [searcher, setSearcher] = useState<Searcher | null>(null);
  const fail = useThrow();
  const isWanted = search.trim() !== "" && searcher?.read !== causes;
  useEffect(() => {
    if (!isWanted) return;
    let gone = false;
    const prepare = async () => {
      const { searchCauses: find, readForSearch } = await import("../../workflows/searchCauses");
      const reading = readForSearch(causes);
      while (!reading.next().done) {
        await new Promise((resolve) => setTimeout(resolve));
        if (gone) return;
      }
      if (!gone) setSearcher({ find, read: causes });
    };
    prepare().catch((problem: unknown) => void (gone || fail(problem)));
    return () => void (gone = true);
  }, [isWanted, causes, fail]);
  return useMemo(() => (searcher && (searcher.read === causes || areFew(causes)) ? searcher.find(causes, search) : causes), [searcher, causes, search]);
}

function areFew(causes: readonly Cause[]): boolean {
  return causes.reduce((sum, { members }) => sum + members.length, 0) <= FEW;
}
