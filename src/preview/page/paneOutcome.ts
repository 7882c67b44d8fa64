/** What the pane shows of the last check: nothing yet, findings to go through, or a verdict without any. */
export type PaneOutcome = "none" | "found" | "passed";

/** Reads it from the pane's document, while its tab of checking is open: a verdict is a section named by its heading, a finding a line with `data-line`. */
export function outcomeIn(pane: ParentNode): PaneOutcome {
  if (!pane.querySelector('#tab-check[aria-selected="true"]')) return "none";
  if (pane.querySelector('[role="tabpanel"] [data-line]')) return "found";
  return pane.querySelector('[role="tabpanel"] section[aria-label] > h2') ? "passed" : "none";
}

/** Tells how the outcome changes as long as the document lives; the same one is told once. */
export function watchOutcome(pane: Document, hear: (outcome: PaneOutcome) => void): void {
  let last: PaneOutcome = "none";
  const look = () => {
    const now = outcomeIn(pane);
    // Another tab of the pane shows no verdict; what was found stays found.
    if (now === last || now === "none") return;
    last = now;
    hear(now);
  };
  new MutationObserver(look).observe(pane.documentElement, { childList: true, subtree: true });
  look();
}
