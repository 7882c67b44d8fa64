import { useCallback, useState } from "react";

/** Throws a problem that came later to the view's boundary, which says it: nothing fails in silence. */
export function useThrow(): (problem: unknown) => void {
  const [, set] = useState<null>(null);
  return useCallback(
    (problem) =>
      set(() => {
        throw problem;
      }),
    [],
  );
}
