import type { ChoiceArea } from "../../workflows/ports";
import type { OfferedLeads } from "../../workflows/session/writing";
import { areaNames, cellCount } from "../change/areaNames";
import type { ChoiceWords } from "./choiceWords";

/** What became of the last act. */
export type ChoiceOutcome =
  | { readonly kind: "nothing" | "notInserted" | "noHeadings" }
  | { readonly kind: "written"; readonly applied: OfferedLeads }
  | { readonly kind: "undone"; readonly restored: readonly ChoiceArea[]; readonly changed: readonly ChoiceArea[] };

/** What became of giving lead cells their choices, in words. */
export function choiceText(outcome: ChoiceOutcome, words: ChoiceWords): string {
  switch (outcome.kind) {
    case "written":
      return words.written(cellCount(outcome.applied.flatMap(({ open, batch }) => (batch === null ? [] : open))));
    case "undone":
      return words.undone(cellCount(outcome.restored)) + (outcome.changed.length > 0 ? ` ${words.changed(areaNames(outcome.changed))}` : "");
    case "nothing":
    case "notInserted":
    case "noHeadings":
      return words[outcome.kind];
  }
}
