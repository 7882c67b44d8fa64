import { byId, made } from "./element";
import { word } from "./words";

const STEPS = ["choose", "check", "fix"] as const;

/** Where a visit stands: nothing chosen yet, a workbook open, findings listed, or none found. */
export type Stage = "blank" | "opened" | "found" | "passed";

/** How many of the steps are done at each stage. */
const DONE: Readonly<Record<Stage, number>> = { blank: 0, opened: 1, found: 2, passed: 2 };
const HINTS = { blank: "blankHint", opened: "checkHint", found: "fixHint", passed: "passedHint" } as const;

/** Shows the three steps of a first visit with those done, and says what comes next; `names` are the ribbon's own. */
export function showSteps(stage: Stage, names: Readonly<Record<"tab" | "check" | "insert", string>>): void {
  byId("steps").replaceChildren(
    ...STEPS.map((step, at) => {
      const item = made("li");
      // Where nothing was found, nothing is left to be mended.
      if (at === DONE[stage] && stage !== "passed") item.setAttribute("aria-current", "step");
      item.append(made("span", `${at + 1}. ${word(step)}`, "step"));
      if (at < DONE[stage]) item.append(made("span", word("done"), "unseen"));
      item.classList.toggle("done", at < DONE[stage]);
      return item;
    }),
  );
  byId("hint").textContent = `${word(HINTS[stage], names)} ${word("keysHint")}`;
}
