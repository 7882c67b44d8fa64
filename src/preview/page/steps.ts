import { byId, made } from "./element";
import { word } from "./words";

const STEPS = ["choose", "check", "fix"] as const;
export type Step = (typeof STEPS)[number];

/** Shows the three steps of a first visit, and marks where the visitor is. */
export function showSteps(at: Step, hint: string): void {
  byId("steps").replaceChildren(
    ...STEPS.map((step) => {
      const item = made("li");
      if (step === at) item.setAttribute("aria-current", "step");
      item.append(made("span", `${STEPS.indexOf(step) + 1}. ${word(step)}`, "step"));
      return item;
    }),
  );
  byId("hint").textContent = hint;
}
