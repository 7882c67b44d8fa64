import type { AgencyEntry } from "../core/agency/agencyEntry";
import { binhDinhBodies } from "./binhDinhBodies";
import { binhDinhDepartments } from "./binhDinhDepartments";
import { binhDinhDistricts } from "./binhDinhDistricts";
import { binhDinhGroups } from "./binhDinhGroups";
import { binhDinhOthers } from "./binhDinhOthers";
import { centralBodies } from "./centralBodies";
import { giaLaiBodies } from "./giaLaiBodies";
import { giaLaiDepartments } from "./giaLaiDepartments";

/** Every body the product knows. A name that two provinces share means the first listed: Bình Định's. */
export const agencies: readonly AgencyEntry[] = [
  ...centralBodies,
  ...binhDinhBodies,
  ...binhDinhDistricts,
  ...binhDinhDepartments,
  ...binhDinhOthers,
  ...binhDinhGroups,
  ...giaLaiBodies,
  ...giaLaiDepartments,
];
