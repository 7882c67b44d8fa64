import { normalizeText } from "../text/normalize";
import { fold } from "../text/fold";
import { placeToneMarks } from "../text/toneMarks";
import type { AgencyEntry } from "./agencyEntry";

/**
 * How a written name differs from the directory's. `none`: it is the directory's name; `alias`: another good way of writing it; `case`, `toneMarks`,
 * `signs` (dashes, quotes, spaces, commas), `abbreviation`, `place` (the province's name added) and `wording` (“các …”, “… có liên quan”)
 * change nothing; `head` names the body by who leads it; `typo` is a known slip; `context` is understood in its own document only;
 * `generic` are the words of a form for every province.
 */
export type Writing =
  | "none" | "alias" | "case" | "toneMarks" | "signs" | "abbreviation" | "place" | "wording" | "head" | "typo" | "context" | "generic";

/** What the directory makes of a written name; plain data. */
export type AgencyMatch =
  | {
      readonly found: true;
      readonly entry: AgencyEntry;
      readonly writing: Writing;
      /** The directory's spelling that the written one comes closest to: the name, or a good alias. */
      readonly spelling: string;
      /** False when the body does not exist on the day asked about; null when no day was given. */
      readonly exists: boolean | null;
    }
  | {
      readonly found: false;
      /** Likest first, at most three: proposals only. */
      readonly nearest: readonly AgencyEntry[];
    };

/** The name as it is proposed for a cell: without “(Gia Lai)” or “(của Sở)”, which tell bodies of the directory apart, where the rest is a spelling too. */
export function plainName({ name, aliases }: AgencyEntry): string {
  const plain = name.replace(/ \([^()]*\)$/u, "");
  return aliases.some(({ text, form }) => form === undefined && text === plain) ? plain : name;
}

/** How `written` differs from one spelling that has the same key. */
export function differenceOf(written: string, spelling: string): "none" | "case" | "toneMarks" | "signs" | "abbreviation" {
  const plain = normalizeText(written);
  if (plain === spelling) return "none";
  if (plain.toLowerCase() === spelling.toLowerCase()) return "case";
  if (placeToneMarks(plain.toLowerCase()) === placeToneMarks(spelling.toLowerCase())) return "toneMarks";
  return bareSigns(plain) === bareSigns(spelling) ? "signs" : "abbreviation";
}

function bareSigns(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}&]/gu, "");
}
