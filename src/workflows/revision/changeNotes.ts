import { writeDay } from "../../core/day";
import type { Language } from "../../core/message";
import type { ReportedChange } from "./revisionReport";
import { revisionWords } from "./revisionWords";

/** What is worth saying of a change beside old → new: its kind, a formula that came or went with it, another day it counts to. */
export function changeNotes({ kind, before, after, otherExtent }: Pick<ReportedChange, "kind" | "before" | "after" | "otherExtent">, language: Language): string[] {
  const words = revisionWords(language);
  const isFormula = kind === "toTyped" || kind === "toFormula";
  const isBoth = before.formula !== null && after.formula !== null;
  const formula = isFormula || (before.formula === null && after.formula === null) ? [] : [isBoth ? words.byFormula : after.formula === null ? words.formulaLost : words.formulaGained];
  return [...(kind === "changed" ? [] : [words.kinds[kind]]), ...formula, ...(otherExtent ? [words.extent(otherExtent.there, otherExtent.here)] : [])];
}

/** The reason for a change, or the one that was given for what had stood there; "" for none. */
export function reasonText({ explained, earlier }: Pick<ReportedChange, "explained" | "earlier">, language: Language): string {
  const words = revisionWords(language);
  if (explained) return words.reason(explained.reason, explained.by, writeDay(explained.on));
  return earlier ? words.earlier(earlier.reason, earlier.by, writeDay(earlier.on)) : "";
}
