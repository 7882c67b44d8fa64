import { writeNumber, type Language } from "../../core/message";
import type { Explanation } from "../../workflows/explain";
import type { WhyWords } from "./whyWords";

/** A number as a sheet shows it, with any sign of thousands, decimals or percent. */
const SHOWN_NUMBER = /^[-+]?[\d.,\s]*\d\s*%?$/u;

/** “Ô hiện ra: 93; giá trị thật: 92,5.”: what a cell shows, and what it is taken for where that is something else. */
export function heldText({ shown, reading }: Pick<Explanation, "shown" | "reading">, words: WhyWords, language: Language): string {
  const first = `${words.shown}: ${shown === "" ? words.states.blank : shown}`;
  if (reading === null) return `${first} (${words.noReading}).`;
  if (reading.state !== "value") return shown === "" && reading.state === "blank" ? `${first}.` : `${first}; ${words.states[reading.state]}.`;
  if (reading.number === null) return reading.text === shown ? `${first}.` : `${first}; ${words.readAs}: “${reading.text}”.`;
  const { number } = reading;
  const writings = [String(number), writeNumber(number, "vi"), writeNumber(number, "en")];
  if (writings.includes(shown.replace(/\s*%$/u, ""))) return `${first}.`;
  return `${first}; ${SHOWN_NUMBER.test(shown) ? words.really : words.readAs}: ${writeNumber(number, language)}.`;
}
