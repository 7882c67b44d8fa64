import type { AgencyEntry } from "../core/agency/agencyEntry";
import { binhDinhBodies } from "./binhDinhBodies";
import { binhDinhDepartments } from "./binhDinhDepartments";
import { binhDinhDistricts } from "./binhDinhDistricts";
import { binhDinhGroups } from "./binhDinhGroups";
import { centralBodies } from "./centralBodies";
import { giaLaiBodies } from "./giaLaiBodies";

/** Every body the product knows. A name that two provinces share means the first listed: Bình Định's. */
export const agencies: readonly AgencyEntry[] = [
  ...centralBodies,
  ...binhDinhBodies,
  ...binhDinhDistricts,
  ...binhDinhDepartments,
  ...binhDinhGroups,
  ...giaLaiBodies,
];
