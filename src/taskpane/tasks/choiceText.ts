import { areaNames, cellCount } from "../change/areaNames";
import type { ChoiceWords } from "./choiceWords";
import type { ChoiceOutcome } from "./useLeadChoices";

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
