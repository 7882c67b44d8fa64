import { useEffect, useState } from "react";

/** Half a second: what takes longer shows that it is under way. */
export const SLOW = 500;

/** True once something has been under way for half a second. */
export function useSlow(underWay: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!underWay) return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [underWay]);
  return underWay && slow;
}
