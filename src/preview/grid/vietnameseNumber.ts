const GROUPED = /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?%?$/u;
const DECIMAL = /^[-+]?\d*,\d+(?:e[-+]?\d+)?%?$/iu;

/** A number as it is written in Vietnamese ("8.450", "92,5", "92,5%") in the form the grid reads ("8,450", "92.5", "92.5%"); null for any other text. */
export function gridNumber(typed: string): string | null {
  const text = typed.trim();
  if (!GROUPED.test(text) && !DECIMAL.test(text)) return null;
  return text.replace(/[.,]/gu, (sign) => (sign === "." ? "," : "."));
}

/** The text of a number without a format, with the decimal comma; a text that is none comes back as it is. */
export function vietnameseNumber(shown: string): string {
  return /^[-+]?\d*\.\d+(?:E[-+]?\d+)?%?$/iu.test(shown) ? shown.replace(".", ",") : shown;
}
