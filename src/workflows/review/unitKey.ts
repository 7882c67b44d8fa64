import { agencyKey, type AgencyDirectory } from "../../core/agency/agencyDirectory";

/** A district or commune is the same unit with and without “UBND” before its name. */
const LOCAL = /^ubnd (?=(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu) )/u;

/** What a unit's name is known by: the id of its body where the directory knows it, else the name as far as writing differs by habit only. */
export function unitKey(name: string, directory: AgencyDirectory): string {
  return directory.find(name)?.id ?? agencyKey(name).replace(LOCAL, "");
}
