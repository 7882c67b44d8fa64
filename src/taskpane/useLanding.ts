import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

/** Where the keyboard goes after an act that took away what it stood on. */
export interface Landing {
  /** Goes to what is said of the act, with `tabIndex={-1}`; without one, to its first control. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** Called when the act begins. */
  readonly leave: () => void;
  /** Called with the state that draws the place. A person who has gone elsewhere meanwhile, in the pane or in the sheet, stays there. */
  readonly land: () => void;
}

/** Keeps the keyboard in the view through an act. */
export function useLanding(): Landing {
  const place = useRef<HTMLDivElement>(null);
  const left = useRef<Element | null>(null);
  const [landings, setLandings] = useState(0);
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (landings > 0 && document.hasFocus() && (isLost || activeElement === left.current)) landOn(place.current);
  }, [landings]);
  const leave = useCallback(() => void (left.current = document.activeElement), []);
  const land = useCallback(() => setLandings((old) => old + 1), []);
  return { place, leave, land };
}

function landOn(place: HTMLElement | null): void {
  const stop = place?.matches("[tabindex]") ? place : place?.querySelector<HTMLElement>("button, select");
  stop?.focus();
}
