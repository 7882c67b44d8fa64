import { agencyKey } from "./agencyKey";
import type { AgencyMatch } from "./agencyMatch";
import type { AgencyRole } from "./listTokens";

/** One body or group named in a cell. */
export interface ListedAgency {
  /** As written, without what says its role; “cấp xã” after “UBND cấp huyện” stays so. */
  readonly text: string;
  /** The name that was looked up: as written, or completed (“UBND cấp xã”). */
  readonly lookedUp: string;
  readonly match: AgencyMatch;
  /** `known`: the directory has it; `group`: several bodies at once, in words that need no directory; `wellFormed`: built like a body's name; `person`: like a person's; `strange`: nothing of these. */
  readonly shape: "known" | "group" | "wellFormed" | "person" | "strange";
  /** Several bodies at once. */
  readonly isGroup: boolean;
  /** Said in the cell itself; null when nothing is said. */
  readonly role: AgencyRole | null;
  /** True where the cell names others too. */
  readonly fromList: boolean;
  /** What stands in brackets behind the name, without them. */
  readonly note: string | null;
}

/** Which body is meant, whatever way it is written: equal for two names of the same body. */
export function bodyOf({ match, lookedUp }: ListedAgency): string {
  return match.found ? match.entry.id : agencyKey(lookedUp);
}
