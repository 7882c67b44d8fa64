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
  if (entry.level === "district") return true;
  return entry.kind === "group" ? /(?<!\p{L})huyện(?!\p{L})/u.test(entry.name) : [setting.place, OWN_PLACE].includes(placeOf(entry));
}
