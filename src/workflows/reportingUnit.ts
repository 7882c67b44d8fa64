import { agencyKey, type AgencyDirectory } from "../core/agency/agencyDirectory";
import { readLetterhead, type LetterheadName } from "../core/detection/letterhead";
import type { Workbook } from "../core/sheet/workbook";
import { isAnswered } from "../core/values/reading";
import type { ReadCell, ReadTable, ReportingUnit } from "../core/submission";
import type { FormSet } from "../core/template/template";

/**
 * Who sent the submission: chosen by a person, else named in a letterhead, else null. Where the sheets bear letterheads of several bodies,
 * nobody in particular is the sender: the workbook puts their parts together, and is judged as one of unknown sender.
 * A file's name is no evidence of who owes which rows; doors may show it.
 */
export function findReportingUnit(
  workbook: Workbook,
  tables: readonly ReadTable[],
  sets: readonly FormSet[],
  directory: AgencyDirectory,
  chosen: string | null,
): ReportingUnit | null {
  if (chosen !== null) {
    const entry = directory.find(chosen);
    return unitOf(entry?.name ?? chosen, entry?.id ?? null, "user", tables, sets, directory);
  }
  const named = letterheads(workbook, tables, directory);
  const [first] = named;
  if (!first) return null;
  const names = [...new Map(named.map((one) => [one.agency ?? agencyKey(one.name), one.name])).values()];
  if (names.length === 1) return unitOf(first.name, first.agency, "letterhead", tables, sets, directory);
  return { name: names.join("; "), from: "letterhead", agency: null, kind: "unknown", nearest: null };
}

function letterheads(workbook: Workbook, tables: readonly ReadTable[], directory: AgencyDirectory): LetterheadName[] {
  return workbook.sheets.flatMap((sheet) => {
    const tops = tables.flatMap((table) => table.pieces.filter((piece) => piece.sheet === sheet.name).map((piece) => piece.top));
    const named = tops.length === 0 ? null : readLetterhead(sheet, Math.min(...tops), directory);
    return named ? [named] : [];
  });
}

function unitOf(
  name: string,
  agency: string | null,
  from: ReportingUnit["from"],
  tables: readonly ReadTable[],
  sets: readonly FormSet[],
  directory: AgencyDirectory,
): ReportingUnit {
  const kind = kindOf(name, agency, tables, sets, directory);
  return { name, from, agency, kind, nearest: kind === "unknown" ? (directory.nearest(name, 1)[0]?.name ?? null) : null };
}

/** Districts and communes, written with or without “UBND”. */
const LOCAL = /^(?:ubnd )?(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn) \p{L}/u;

function kindOf(
  name: string,
  agency: string | null,
  tables: readonly ReadTable[],
  sets: readonly FormSet[],
  directory: AgencyDirectory,
): ReportingUnit["kind"] {
  const entry = agency === null ? null : directory.get(agency);
  if (entry?.level === "district" || entry?.level === "commune" || LOCAL.test(agencyKey(name))) return "district";
  if (entry === null) return "unknown";
  const consolidates = sets.some((set) => set.consolidator !== null && (set.consolidator === agency || entry.id === directory.get(set.consolidator)?.parent));
  const assigned = sets.some((set) => set.assignments.some((assignment) => assignment.agency === agency));
  if (consolidates && (!assigned || answersForOthers(agency, tables, sets))) return "consolidator";
  return assigned ? "assigned" : "other";
}

/** A consolidating agency that has answered in a form it owns nothing of is putting the whole together. */
function answersForOthers(agency: string | null, tables: readonly ReadTable[], sets: readonly FormSet[]): boolean {
  const own = new Set(sets.flatMap((set) => set.assignments.filter((given) => given.agency === agency).map((given) => given.template)));
  return tables.some((table) => !own.has(table.template.id) && [...table.cells.values()].some((cell) => isFigure(cell) && isAnswered(cell.reading)));
}

/** A figure in a row that is assigned to somebody; labels and STT are printed, not answered. */
function isFigure({ meaning }: ReadCell): boolean {
  return meaning.owner !== null && meaning.value !== "label" && meaning.value !== "ordinal";
}
