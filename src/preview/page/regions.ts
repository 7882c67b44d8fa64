/** A part of the page that F6 goes to. */
export interface Region {
  readonly element: HTMLElement;
  /** Puts the keyboard there; false when it can't take it now. */
  enter(): boolean;
}

/** The region F6 (or with `back` Shift+F6) goes to from where the keyboard is; null when no other can take it. */
export function nextRegion(regions: readonly Region[], focused: Element | null, back: boolean): Region | null {
  const here = regions.findIndex(({ element }) => focused !== null && element.contains(focused));
  const step = back ? -1 : 1;
  for (let tries = 1; tries < regions.length; tries++) {
    const at = (Math.max(here, 0) + step * tries + regions.length) % regions.length;
    const region = regions[at];
    if (region?.enter()) return region;
  }
  return null;
}

/** Lets F6 go round the regions. `listenIn` takes the windows inside the page that keep the keys to themselves. */
export function walkRegions(regions: readonly Region[]): { readonly listenIn: (inner: Window) => void } {
  const press = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    nextRegion(regions, document.activeElement, event.shiftKey);
  };
  // Before the spreadsheet, which takes every key.
  const listenIn = (inner: Window) => inner.addEventListener("keydown", press, { capture: true });
  listenIn(window);
  return { listenIn };
}
