import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const PAGE = 100;

interface MoreOfProps<T> {
  readonly entries: readonly T[];
  /** Drawn at once; a button brings as many more. */
  readonly page?: number;
  /** “Hiện thêm 100 (còn 9.900)”. */
  readonly more: (next: number, left: number) => string;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** A long list in pages, so that ten thousand lines are no burden. */
export function MoreOf<T>({ entries, page = PAGE, more, children }: MoreOfProps<T>) {
  const [pages, setPages] = useState(1);
  const shown = entries.slice(0, pages * page);
  const left = entries.length - shown.length;
  return (
    <div>
      {children(shown)}
      {left > 0 ? <Button size="small" data-more onClick={() => setPages((old) => old + 1)}>{more(Math.min(page, left), left)}</Button> : null}
    </div>
  );
}
