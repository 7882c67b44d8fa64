import { existsOn, placeOf, type AgencyDirectory } from "../../core/agency/agencyDirectory";
import type { AgencyEntry } from "../../core/agency/agencyEntry";
import type { ExpectedUnit } from "./expectedUnits";

/** Bodies of a province that are asked together: its departments and offices, or its districts. */
type Group = "departments" | "districts";

/** By the word a person writes, or by the last part of the id of the directory's own group. */
const GROUPS: Readonly<Record<string, Group>> = { departments: "departments", "so-ban-nganh": "departments", "cq-chuyen-mon": "departments", districts: "districts", "ubnd-huyen": "districts" };

/** The groups that a text names, parted by “;”: “sở, ban, ngành; UBND cấp huyện”, “departments; districts”. Null where one of them is none we can tell the members of. */
export function groupsNamed(text: string, directory: AgencyDirectory): readonly Group[] | null {
  const groups = text.split(";").map((name) => groupOf(name.trim(), directory));
  return groups.every((group) => group !== null) ? [...new Set(groups)] : null;
}

function groupOf(name: string, directory: AgencyDirectory): Group | null {
  const group = directory.find(name);
  const key = group?.kind === "group" ? group.id.slice(placeOf(group).length + 1) : name.toLowerCase();
  return Object.hasOwn(GROUPS, key) ? (GROUPS[key] ?? null) : null;
}

/** The bodies of groups that exist on an ISO day, of the first province in the directory that has any; empty where there was none. */
export function expectedGroups(groups: readonly Group[], directory: AgencyDirectory, day: string): ExpectedUnit[] {
  const living = directory.entries.filter((entry) => groups.some((group) => isOf(entry, group)) && existsOn(entry, day));
  const [first] = living;
  return living.filter((entry) => first && placeOf(entry) === placeOf(first)).map(({ id, name }) => ({ name, key: id, due: null }));
}

function isOf({ kind, level, parent }: AgencyEntry, group: Group): boolean {
  return kind === "agency" && (parent?.endsWith(".ubnd-tinh") ?? false) && level === (group === "departments" ? "province" : "district");
}
