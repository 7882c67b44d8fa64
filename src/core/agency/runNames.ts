import type { AgencyDirectory, Setting } from "./agencyDirectory";
import { agencyKey } from "./agencyKey";
import { isGroupName, isWellFormed } from "./bodyWords";
import type { ListedAgency } from "./listedAgency";
import { isPersonName } from "./personName";

/** A name taken from a run: its text, what was looked up for it, and the note behind it. */
export interface TakenName {
  readonly text: string;
  readonly lookedUp?: string;
  readonly note: string | null;
}

/** Looks a taken name up; what the directory does not hold is told apart by the way it is built. */
export function listed({ text, lookedUp = text, note }: TakenName, directory: AgencyDirectory, setting: Setting): ListedAgency {
  const match = directory.lookUp(lookedUp, setting);
  const key = agencyKey(lookedUp);
  const isGroup = match.found ? match.entry.kind === "group" : isGroupName(key);
  const shape = match.found ? "known" : isGroup ? "group" : isWellFormed(key) ? "wellFormed" : isPersonName(text) ? "person" : "strange";
  return { text, lookedUp, match, shape, isGroup, role: null, fromList: false, note };
}

const SHARED_HEAD =
  /^((?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân) (?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|tp\.?|tx\.?)|ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân|sở|phòng|ban|chi cục|cục|bộ|huyện|thị xã|xã|phường|trung tâm|hội|ban quản lý)(?= )/iu;

/** The heads that a name may lend to the one after it: “UBND huyện” and “UBND” of “UBND huyện Tuy Phước”, “Sở” of “Sở Nội vụ”. */
export function lentHeads(name: string): readonly string[] {
  const head = SHARED_HEAD.exec(name)?.[1];
  if (head === undefined) return [];
  const short = SHARED_HEAD.exec(`${head.replace(/ [^ ]+$/u, "")} `)?.[1];
  return short === undefined || short === head ? [head] : [head, short];
}
