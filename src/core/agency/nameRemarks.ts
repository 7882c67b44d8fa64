import type { Severity } from "../finding";
import type { AgencyList } from "./agencyList";
import { plainName } from "./agencyMatch";

/** One thing to say about how a body is named. */
export interface NameRemark {
  readonly finding: "agency.unknown" | "agency.alias";
  readonly severity: Severity;
  /** As written. */
  readonly text: string;
  /** `slip`: a known misspelling; `near`: likely one; `notListed`: well built, only not in the directory; `strange`: like no name; `ended`: no longer, or not yet, on the day asked about; `nobody`: words that name nobody; `person`: likely a person; `endsBefore`: no more when the task is due. */
  readonly reason: "slip" | "near" | "notListed" | "strange" | "ended" | "nobody" | "person" | "endsBefore";
  /** First and last ISO day of a body that is no more or not yet there; null for days not known. */
  readonly since: string | null;
  readonly until: string | null;
  /** The directory's names proposed instead, likest first. */
  readonly proposed: readonly string[];
}

/**
 * What is odd about the names of a cell. Capitals, abbreviations, another good spelling, “có liên quan” and a group's own words are not; a name
 * built like a body's or a person's is only not listed (info), a near miss a warning.
 */
export function nameRemarks(list: AgencyList): readonly NameRemark[] {
  const remarks = known.get(list) ?? remarksOf(list);
  known.set(list, remarks);
  return remarks;
}

/** Ten thousand tasks are given to few different lists, each read once. */
const known = new WeakMap<AgencyList, readonly NameRemark[]>();

const ALWAYS = { since: null, until: null } as const;

function remarksOf(list: AgencyList): readonly NameRemark[] {
  if (list.kind === "sentence") {
    return [{ finding: "agency.unknown", severity: "warning", text: list.clauses.join(" "), reason: "nobody", ...ALWAYS, proposed: [] }];
  }
  return list.names.flatMap(({ text, match, shape }): NameRemark[] => {
    if (match.found && match.writing === "typo") return [{ finding: "agency.alias", severity: "info", text, reason: "slip", ...ALWAYS, proposed: [match.spelling] }];
    if (match.found) {
      const { validFrom: since, validTo: until } = match.entry;
      return match.exists === false ? [{ finding: "agency.unknown", severity: "info", text, reason: "ended", since, until, proposed: [] }] : [];
    }
    if (shape === "group") return [];
    if (shape === "person") return [{ finding: "agency.unknown", severity: "info", text, reason: "person", ...ALWAYS, proposed: [] }];
    const proposed = [...new Set(match.nearest.map(plainName))];
    const reason = proposed.length > 0 ? "near" : shape === "wellFormed" ? "notListed" : "strange";
    return [{ finding: "agency.unknown", severity: reason === "notListed" ? "info" : "warning", text, reason, ...ALWAYS, proposed }];
  });
}
