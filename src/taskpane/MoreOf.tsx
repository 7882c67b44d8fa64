import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";

const PAGE = 100;
const REACHABLE = "button, input, a[href], select, textarea";

interface MoreOfProps<T> {
  readonly entries: readonly T[];
  /** Drawn at once; a button brings as many more. */
  readonly page?: number;
  /** “Hiện thêm 100 (còn 9.900)”. */
  readonly more: (next: number, left: number) => string;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** A long list in pages, so that ten thousand lines are no burden. Where the button goes with the last page, the keyboard goes on to what it brought. */
export function MoreOf<T>({ entries, page = PAGE, more, children }: MoreOfProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const reached = useRef<number | null>(null);
  const [pages, setPages] = useState(1);
  const shown = entries.slice(0, pages * page);
  const left = entries.length - shown.length;
  useEffect(() => {
    const first = reached.current;
    reached.current = null;
    if (first !== null && document.activeElement === document.body) box.current?.querySelectorAll<HTMLElement>(REACHABLE)[first]?.focus();
  }, [pages]);
  const onMore = () => {
    reached.current = (box.current?.querySelectorAll(REACHABLE).length ?? 1) - 1;
    setPages((old) => old + 1);
  };
  return (
    <div ref={box}>
      {children(shown)}
      {left > 0 ? <Button size="small" data-more onClick={onMore}>{more(Math.min(page, left), left)}</Button> : null}
    </div>
  );
}
