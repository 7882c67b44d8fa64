import { fold } from "../text/fold";
import { remembered } from "../text/remembered";
import { answerOf, isPlaceholder } from "../values/answerWords";
import { ANY_SETTING, placeOf, type AgencyDirectory, type Setting } from "./agencyDirectory";
import { assignRoles } from "./assignRoles";
import { isDittoMark } from "./dittoMark";
import { listParts } from "./listParts";
import { tidyList } from "./listTokens";
import type { ListedAgency } from "./listedAgency";
import { OWN_PLACE } from "./ownAgency";
import { isSentence } from "./sentenceLike";

/** What a cell of agencies says; plain data. */
export interface AgencyList {
  /**
   * `names`: bodies, groups or unknown names; `ditto`: only a mark for what stands above; `placeholder`: a dash, dots, “không có”; `sentence`:
   * words that name nobody.
   */
  readonly kind: "names" | "ditto" | "placeholder" | "blank" | "sentence";
  /** In the order written; empty unless `kind` is `names`. */
  readonly names: readonly ListedAgency[];
  /** A ditto mark stands among the names: those above are meant as well. */
  readonly ditto: boolean;
  /** “Từng cơ quan chủ trì trong phạm vi quản lý”: each body of the group leads its own part. */
  readonly eachLeads: boolean;
  /** Words beside the names that name nobody. */
  readonly clauses: readonly string[];
}

const EACH_LEADS = /(?:từng|mỗi) (?:cơ quan|đơn vị|địa phương|sở|ngành)[^;\n]{0,80}? chủ trì|chủ trì[^;\n]{0,60}? (?:trong|theo) (?:phạm vi|lĩnh vực|chức năng|thẩm quyền)/u;
const readers = new WeakMap<AgencyDirectory, Map<string, (text: string) => AgencyList>>();

/**
 * Reads a cell of agencies: who is named, each as written and as the directory knows it, and who leads as far as the cell says so.
 * Deterministic, linear in the text's length, remembered by distinct text; any text is read, none throws.
 */
export function parseAgencyList(text: string, directory: AgencyDirectory, setting: Setting = ANY_SETTING): AgencyList {
  return agencyReader(directory, setting)(text);
}

type ListReader = (text: string) => AgencyList;

/** `parseAgencyList` for a whole column: the setting is looked up once. */
export function agencyReader(directory: AgencyDirectory, setting: Setting): ListReader {
  const bySetting = readers.get(directory) ?? new Map<string, ListReader>();
  readers.set(directory, bySetting);
  const key = `${setting.on ?? ""}|${setting.place ?? ""}`;
  const read = bySetting.get(key) ?? remembered((written: string) => readList(written, directory, setting));
  bySetting.set(key, read);
  return read;
}

function readList(written: string, directory: AgencyDirectory, setting: Setting): AgencyList {
  const text = tidyList(written);
  const kind = kindOf(text);
  if (kind !== "names") return { kind, names: [], ditto: false, eachLeads: false, clauses: kind === "sentence" ? [text] : [] };
  const parts = listParts(text, directory, setting);
  const found = parts.flatMap((part) => (part.kind === "run" ? part.names : []));
  const isNoList = found.length === 0 || (found.every(({ shape }) => shape === "strange") && isSentence(text));
  if (isNoList && !parts.some((part) => part.kind === "run" && part.ditto)) {
    return { kind: "sentence", names: [], ditto: false, eachLeads: false, clauses: [text.replace(/\n/gu, " ")] };
  }
  const names = assignRoles(parts);
  const isList = names.length > 1;
  return {
    kind: "names",
    names: sameProvince(names.map((name) => ({ ...name, fromList: isList })), directory, setting),
    ditto: parts.some((part) => part.kind === "run" && part.ditto),
    eachLeads: EACH_LEADS.test(fold(text)),
    clauses: parts.flatMap((part) => (part.kind === "run" ? part.clauses : [])),
  };
}

function kindOf(text: string): AgencyList["kind"] {
  if (text === "") return "blank";
  if (isDittoMark(text)) return "ditto";
  if (isPlaceholder(text) || answerOf(text) !== null) return "placeholder";
  return /\p{L}/u.test(text) ? "names" : /[\p{N}]/u.test(text) ? "sentence" : "placeholder";
}

/** “Bộ phận Một cửa” beside “Văn phòng Sở” is the one of the same province, whichever the directory lists first. */
function sameProvince(names: readonly ListedAgency[], directory: AgencyDirectory, setting: Setting): readonly ListedAgency[] {
  if (setting.place !== null || names.length < 2) return names;
  const sure = names.filter(({ match, lookedUp }) => match.found && directory.sharing(lookedUp).length === 1);
  const places = new Set(sure.flatMap(({ match }) => (match.found ? [placeOf(match.entry)] : [])).filter((place) => place !== OWN_PLACE));
  const [place] = places;
  if (places.size !== 1 || place === undefined) return names;
  return names.map((name) => {
    const match = name.match.found ? directory.lookUp(name.lookedUp, { ...setting, place }) : name.match;
    return match.found ? { ...name, match, isGroup: match.entry.kind === "group" } : name;
  });
}
