import { useEffect, useMemo, useState } from "react";
import type { Cause } from "../../workflows/causes";
import type { searchCauses } from "../../workflows/searchCauses";
import { useThrow } from "../useThrow";

/** The causes in which the words occur. What compares Vietnamese words is loaded with the first of them; until then nothing is left out. Throws to the view's boundary where that fails. */
export function useSearch(causes: readonly Cause[], search: string): readonly Cause[] {
  const [searcher, setSearcher] = useState<{ readonly find: typeof searchCauses } | null>(null);
  const fail = useThrow();
  const isWanted = search.trim() !== "" && searcher === null;
  useEffect(() => {
    if (!isWanted) return;
    let gone = false;
    import("../../workflows/searchCauses").then(
      ({ searchCauses: find }) => void (gone || setSearcher({ find })),
      (problem: unknown) => void (gone || fail(problem)),
    );
    return () => void (gone = true);
  }, [isWanted, fail]);
  return useMemo(() => searcher?.find(causes, search) ?? causes, [searcher, causes, search]);
}
