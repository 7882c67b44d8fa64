import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { bodyInFileName } from "../../core/agency/bodyInFileName";
import type { ReportingUnit } from "../../core/submission";
import { foldBare } from "../../core/text/fold";
import type { FilePlace } from "./filePlace";
import { unitKey } from "./unitKey";

/** Who a file is from, by the best evidence there is. */
export interface Sender {
  readonly name: string;
  readonly from: "user" | "letterhead" | "fileName" | "folderName";
  /** Id of the body when the directory knows it. */
  readonly agency: string | null;
  /** Files of equal keys are from one unit. */
  readonly key: string;
}

/** A name that tells which form a file holds and nobody's name: “PL3”, “Phụ lục 3 (bản cuối)”, “Biểu 02”. */
const FORM_ONLY = /^(?:\d|pl|phu luc|bieu|mau|bang|ke hoach|bao cao|so lieu|ban cuoi|final|nop|[ivx]|[\s._()-])+$/u;

/**
 * Whom a file is from: the unit a person chose or the letterhead names, else the body its name or its folder's names, as far as the directory
 * knows it. A name nobody knows speaks for its own file alone, and a folder of unknown name for the files in it that are named after forms.
 */
export function senderOf({ path, below }: FilePlace, unit: ReportingUnit | null, directory: AgencyDirectory): Sender {
  if (unit !== null) {
    const agency = unit.agency ?? directory.find(unit.name)?.id ?? null;
    return { name: unit.name, from: unit.from === "user" ? "user" : "letterhead", agency, key: agency ?? unitKey(unit.name, directory) };
  }
  const folders = below.split("/");
  const stem = (folders.pop() ?? "").replace(/\.[^.]+$/u, "");
  const folder = folders.pop() ?? "";
  for (const [name, from] of [[stem, "fileName"], [folder, "folderName"]] as const) {
    const body = bodyInFileName(name, directory);
    if (body) return { name: body.name, from, agency: body.id, key: body.id };
  }
  if (folder !== "" && FORM_ONLY.test(foldBare(stem))) return { name: folder, from: "folderName", agency: null, key: `folder ${[...folders, folder].join("/")}` };
  return { name: stem, from: "fileName", agency: null, key: `file ${path}` };
}
