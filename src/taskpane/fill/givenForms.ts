import type { FormEntry } from "./formEntries";
import type { FillWords } from "./words";

/** The forms a document gives an agency, as one says them: “Phụ lục 3, 7 (các dòng 10–13)”. */
export function givenForms(entries: readonly FormEntry[], words: FillWords): string {
  const owed = entries.filter(({ isOwed }) => isOwed);
  return owed.map((entry, i) => `${shortName(entry.name, owed[i - 1]?.name)}${entry.rows === null ? "" : ` (${words.rows(entry.rows)})`}`).join(", ");
}

/** After “Phụ lục 3”, “Phụ lục 7” is just “7”. */
function shortName(name: string, before: string | undefined): string {
  const [, kind, number] = /^(.+) (\d+)$/u.exec(name) ?? [];
  return kind !== undefined && number !== undefined && /^(.+) \d+$/u.exec(before ?? "")?.[1] === kind ? number : name;
}
