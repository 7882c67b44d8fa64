import { isPlaceholder } from "./answerWords";
import type { Content } from "./content";
import { parseOrdinal } from "./ordinal";
import type { CellReading } from "./reading";
import { BLANK, NO_REMARKS } from "./reading";

/** Reads a cell of words: its normalised text. `placeholdersAreBlank`: “-” and “…” say nothing (lead, deadline). */
export function readText(content: Content, placeholdersAreBlank: boolean): CellReading {
  const { text } = content;
  if (placeholdersAreBlank && content.kind === "text" && isPlaceholder(text)) return BLANK;
  return { reading: { state: "value", number: null, text }, remarks: NO_REMARKS };
}

/** Reads an STT: its text, with the number where it is a plain one. */
export function readOrdinal(content: Content): CellReading {
  const ordinal = parseOrdinal(content.kind === "number" ? content.value : content.text);
  const [number = null, ...below] = ordinal?.kind === "number" ? ordinal.path : [];
  return { reading: { state: "value", number: below.length === 0 ? number : null, text: content.text }, remarks: NO_REMARKS };
}
