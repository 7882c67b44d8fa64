import { existsOn, placeOf, type AgencyDirectory, type Setting } from "../../core/agency/agencyDirectory";
import type { AgencyEntry } from "../../core/agency/agencyEntry";
import { plainName } from "../../core/agency/agencyMatch";
import { wordOfKind } from "../../core/agency/bodyKinds";
import type { DirectoryRow } from "../../core/template/directoryPlan";

/** Kinds of bodies to whom a province's plan gives tasks; a group, a steering committee or an office-holder is none. */
const LEADING: ReadonlySet<string> = new Set(["agency", "unit", "massOrganisation", "press", "enterprise"]);
/** Departments first, the other bodies of the province, then districts. */
const ORDER: readonly ((entry: AgencyEntry) => boolean)[] = [
  ({ kind, level }) => kind === "agency" && level === "province",
  ({ level }) => level !== "district" && level !== "commune",
  () => true,
];
const byName = new Intl.Collator("vi");

/** The directory's bodies that may lead a task, in a province and on a day, as rows of “Danh mục cơ quan”. Those of any province where it has none then. */
export function directoryRows(directory: AgencyDirectory, { place, on }: Setting): readonly DirectoryRow[] {
  const able = directory.entries.filter((entry) => LEADING.has(entry.kind) && entry.level !== "central" && entry.level !== "party" && (on === null || existsOn(entry, on)));
  const near = able.filter((entry) => placeOf(entry) === place);
  const chosen = near.length > 0 ? near : able;
  const rank = (entry: AgencyEntry): number => ORDER.findIndex((belongs) => belongs(entry));
  const sorted = [...chosen].sort((a, b) => rank(a) - rank(b) || byName.compare(a.name, b.name));
  const rows = new Map(sorted.map((entry) => [plainName(entry), rowOf(plainName(entry), wordOfKind(entry.kind))]));
  return [...rows.values()];
}

/** A row with a name and a kind only. */
export function rowOf(name: string, kind: string): DirectoryRow {
  return { name, aliases: [], kind, parent: "", from: null, to: null };
}
