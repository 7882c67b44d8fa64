import type { openGrid } from "../grid/openGrid";
import type { BuildState } from "../server/builds";
import { byId, made } from "./element";
import { PART_NAMES, word } from "./words";

type Progress = Readonly<Record<string, BuildState>>;

const BETWEEN_LOOKS = 500;

/** The spreadsheet's own bundle, once it is built; the page shows meanwhile how far the building is. Throws with a sentence when it can't be had. */
export async function gridModule(): Promise<{ readonly openGrid: typeof openGrid }> {
  const waiting = byId("waiting");
  const bar = made("progress");
  const line = made("p");
  bar.max = 1;
  bar.setAttribute("aria-label", word("grid"));
  waiting.replaceChildren(line, bar);
  for (;;) {
    const { pane, grid } = await progress();
    const slowest = grid?.ready ? pane : grid;
    const trouble = grid?.failed ?? null;
    if (trouble !== null) throw new Error(word("buildFailed", { part: PART_NAMES["grid"] ?? "", reason: trouble }));
    if (grid?.ready) break;
    bar.value = slowest?.done ?? 0;
    line.textContent = word("building", { part: PART_NAMES["grid"] ?? "", percent: Math.round((slowest?.done ?? 0) * 100) });
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
  }
  line.textContent = word("starting");
  bar.removeAttribute("value");
  // Built apart and found by its address, so that this bundle stays small and is there at once.
  const address = "/grid/grid.js";
  return (await import(/* webpackIgnore: true */ address)) as { openGrid: typeof openGrid };
}

async function progress(): Promise<Progress> {
  const answer = await fetch("/progress.json").catch(() => null);
  if (!answer?.ok) throw new Error(word("stopped"));
  return (await answer.json()) as Progress;
}
