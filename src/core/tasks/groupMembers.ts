import type { AgencyEntry } from "../agency/agencyEntry";
import { agencyKey, groupKey } from "../agency/agencyKey";
import { fold } from "../text/fold";
import type { ListedAgency } from "../agency/listedAgency";

/** Where a body stands: among the province's departments, the central bodies on the spot, districts, communes, a department's offices or its own units. */
export type Tier = "province" | "central" | "district" | "commune" | "office" | "unit";

const BY_NAME: readonly (readonly [RegExp, Tier])[] = [
  [/^ubnd (?:huyện|thị xã|thành phố|quận)(?!\p{L})/u, "district"],
  [/^ubnd (?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u, "commune"],
  [/^(?:phòng|văn phòng sở|thanh tra sở)(?!\p{L})/u, "office"],
  [/^trung tâm(?!\p{L})/u, "unit"],
  [/^(?:sở|ban(?! chỉ đạo)|văn phòng ubnd|thanh tra tỉnh)(?!\p{L})/u, "province"],
];

const BEFORE = "^(?:(?:thủ trưởng|lãnh đạo|chủ tịch) )?(?:các )?";
/** Which tiers a group's name takes in, in `groupKey` form; “các cơ quan có liên quan” takes in nobody by itself. */
const GROUPS: readonly (readonly [RegExp, readonly Tier[]])[] = [
  [new RegExp(`${BEFORE}(?:sở|cơ quan chuyên môn(?! (?:thuộc ubnd )?cấp huyện)|cơ quan thuộc ubnd tỉnh|cơ quan đơn vị (?:địa phương|thuộc)|đơn vị địa phương)(?!\\p{L})`, "u"), ["province"]],
  [new RegExp(`${BEFORE}(?:ubnd )?(?:hđnd )?(?:cấp |các )?(?:huyện|thị xã|thành phố|quận)(?!\\p{L})`, "u"), ["district"]],
  [new RegExp(`${BEFORE}(?:ubnd )?(?:hđnd )?(?:cấp |các )?(?:xã|phường|thị trấn|đặc khu)(?!\\p{L})`, "u"), ["commune"]],
  [/^(?:ubnd|hđnd ubnd) các cấp(?!\p{L})/u, ["province", "district", "commune"]],
  [/(?<!\p{L})địa phương(?!\p{L})/u, ["district", "commune"]],
  [new RegExp(`${BEFORE}cơ quan (?:trung ương|tw|ngành dọc)(?!\\p{L})`, "u"), ["central"]],
  [new RegExp(`${BEFORE}(?:phòng(?! (?:ban )?(?:chuyên môn )?thuộc ubnd)|phòng ban)(?!\\p{L}).*(?<!cấp huyện)$`, "u"), ["office"]],
  [/^(?:phòng )?đơn vị (?:sự nghiệp|trực thuộc|thuộc sở)(?!\p{L})/u, ["unit"]],
];

/** The tier of a body of the directory, or of a name it does not hold; null where neither says. A council, a party body or a person is of none. */
export function tierOf(entry: AgencyEntry | null, name: string): Tier | null {
  if (entry === null) return BY_NAME.find(([words]) => words.test(agencyKey(name)))?.[1] ?? null;
  if (entry.level === "departmentOffice") return BY_NAME.find(([words, tier]) => (tier === "office" || tier === "unit") && words.test(fold(entry.name)))?.[1] ?? null;
  if (entry.kind !== "agency") return null;
  if (entry.level === "province") return entry.parent === null ? null : "province";
  if (entry.level === "central") return entry.id.startsWith("tw.") ? null : "central";
  return entry.level === "district" || entry.level === "commune" ? entry.level : null;
}

/** True where a group named in a plan takes in the bodies of a tier: “Các sở, ban, ngành” the province's departments. Bodies left out in brackets (“trừ …”) make it unsure: false. */
export function takesIn(group: ListedAgency, tier: Tier): boolean {
  if (!group.isGroup || /(?<!\p{L})(?:trừ|ngoại trừ|không bao gồm)(?!\p{L})/u.test(fold(group.note ?? ""))) return false;
  const names = group.match.found ? [group.match.entry.name, group.lookedUp] : [group.lookedUp];
  const keys = names.map((name) => groupKey(agencyKey(name)));
  return GROUPS.some(([words, tiers]) => tiers.includes(tier) && keys.some((key) => words.test(key)));
}
