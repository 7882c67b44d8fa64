import type { AgencyEntry } from "./agencyEntry";
import { existsOn, placeOf, type Setting } from "./agencyDirectory";
import type { AgencyList } from "./agencyList";
import type { NameRemark } from "./nameRemarks";
import { OWN_PLACE } from "./ownAgency";

/**
 * True where a body is surely gone, or not yet there, in all of the plan's year: one of the plan's own province or of the user's own, or a district
 * (there are none since 1 July 2025). “Công an tỉnh” of another province and “các sở, ban, ngành” only share the name of what ended.
 */
export function isGone(list: AgencyList, { text }: NameRemark, setting: Setting): boolean {
  const entry = list.names.flatMap(({ text: written, match }) => (written === text && match.found ? [match.entry] : []))[0];
  if (entry === undefined || setting.on === null || existsOn(entry, setting.on.replace(/-01-01$/u, "-12-31"))) return false;
  return isOfDistricts(entry) || (entry.kind !== "group" && [setting.place, OWN_PLACE].includes(placeOf(entry)));
}

/** A district's body, or a group that the districts are of. */
function isOfDistricts({ level, kind, name }: AgencyEntry): boolean {
  return level === "district" || (kind === "group" && /(?<!\p{L})huyện(?!\p{L})/u.test(name));
}

/** The districts of a cell that are no more before the plan's year is over; a task of its second half is not theirs to end. */
export function endingInYear({ names }: AgencyList, { on }: Setting): NameRemark[] {
  if (on === null) return [];
  const yearEnd = on.replace(/-01-01$/u, "-12-31");
  return names.flatMap(({ text, match }): NameRemark[] => {
    const until = match.found && match.exists !== false && isOfDistricts(match.entry) ? match.entry.validTo : null;
    return until === null || until >= yearEnd ? [] : [{ finding: "agency.unknown", severity: "info", text, reason: "endsBefore", since: null, until, proposed: [] }];
  });
}
