import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

/** The line that Tab reaches, and the keys that move it. */
export interface RovingLines {
  readonly activeKey: string | null;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  /** True when the key moved the focus. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
  readonly focusLine: (key: string) => void;
}

/**
 * One line of the list takes part in the Tab order; arrows, Home and End move it. The place is kept by the line's key:
 * where the line that had the focus is gone, the one now in its place takes it, unless a person is working elsewhere.
 */
export function useRovingLines(entries: readonly { readonly key: string }[], listRef: RefObject<HTMLUListElement | null>): RovingLines {
  const [active, setActive] = useState<string | null>(null);
  const focused = useRef<number | null>(null);
  const activeKey = entries.some(({ key }) => key === active) ? active : (entries[0]?.key ?? null);
  const lines = () => [...(listRef.current?.querySelectorAll<HTMLButtonElement>("[data-line]") ?? [])];
  const indexOf = (target: EventTarget) => lines().findIndex((line) => line === target);
  useEffect(() => {
    if (focused.current === null || document.activeElement !== document.body || !document.hasFocus()) return;
    const all = [...(listRef.current?.querySelectorAll<HTMLButtonElement>("[data-line]") ?? [])];
    all[Math.min(focused.current, all.length - 1)]?.focus();
  }, [entries, listRef]);
  return {
    activeKey,
    onFocus: ({ target }) => {
      const at = indexOf(target);
      if (at < 0) return;
      focused.current = at;
      setActive(target.getAttribute("data-line"));
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) focused.current = null;
    },
    onKeyDown: ({ key, target }) => {
      const all = lines();
      const at = all.findIndex((line) => line === target);
      const next = at < 0 ? undefined : { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[key];
      if (next === undefined) return false;
      if (next === all.length) listRef.current?.parentElement?.querySelector<HTMLButtonElement>("[data-more]")?.focus();
      else all[Math.max(0, next)]?.focus();
      return true;
    },
    focusLine: (key) => lines().find((line) => line.getAttribute("data-line") === key)?.focus(),
  };
}
