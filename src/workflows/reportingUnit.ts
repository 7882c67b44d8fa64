import type { AgencyDirectory } from "../core/agency/agencyDirectory";
import { readLetterhead } from "../core/detection/letterhead";
import type { Workbook } from "../core/sheet/workbook";
import { isAnswered } from "../core/values/reading";
import type { ReadTable, ReportingUnit } from "../core/submission";
import type { FormSet } from "../core/template/template";

/**
 * Who sent the submission: chosen by a person, else named in a letterhead, else null.
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
  for (const sheet of workbook.sheets) {
    const tops = tables.flatMap((table) => table.pieces.filter((piece) => piece.sheet === sheet.name).map((piece) => piece.top));
    if (tops.length === 0) continue;
    const named = readLetterhead(sheet, Math.min(...tops), directory);
    if (named) return unitOf(named.name, named.agency, "letterhead", tables, sets, directory);
  }
  return null;
}

function unitOf(
  name: string,
  agency: string | null,
  from: ReportingUnit["from"],
  tables: readonly ReadTable[],
  sets: readonly FormSet[],
  directory: AgencyDirectory,
): ReportingUnit {
  return { name, from, agency, kind: kindOf(name, agency, tables, sets, directory) };
}

const DISTRICT = /^(?:ubnd|ủy ban nhân dân)?\s*(?:huyện|thị xã|thành phố|quận)(?!\p{L})/u;

function kindOf(
  name: string,
  agency: string | null,
  tables: readonly ReadTable[],
  sets: readonly FormSet[],
  directory: AgencyDirectory,
): ReportingUnit["kind"] {
  const entry = agency === null ? null : directory.get(agency);
  if (entry?.level === "district" || DISTRICT.test(name.toLowerCase())) return "district";
  const consolidates = sets.some((set) => set.consolidator !== null && (set.consolidator === agency || entry?.id === directory.get(set.consolidator)?.parent));
  const assigned = sets.some((set) => set.assignments.some((assignment) => assignment.agency === agency));
  if (consolidates && (!assigned || answersForOthers(agency, tables, sets))) return "consolidator";
  return assigned ? "assigned" : "other";
}

/** A consolidating agency that has answered in a form it owns nothing of is putting the whole together. */
function answersForOthers(agency: string | null, tables: readonly ReadTable[], sets: readonly FormSet[]): boolean {
  const own = new Set(sets.flatMap((set) => set.assignments.filter((given) => given.agency === agency).map((given) => given.template)));
  return tables.some(
    (table) =>
      !own.has(table.template.id) &&
      table.rows.some((row) => row.plan?.owner != null && row.plan.owner !== agency) &&
      [...table.cells.values()].some((cell) => cell.meaning.owner !== null && isAnswered(cell.reading)),
  );
}
