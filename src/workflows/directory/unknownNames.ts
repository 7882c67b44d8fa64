import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { agencyKey } from "../../core/agency/agencyKey";
import { parseAgencyList } from "../../core/agency/agencyList";
import { nameRemarks } from "../../core/agency/nameRemarks";
import { settingOf } from "../../core/rules/planYear";
import { standingTexts } from "../../core/rules/taskRows";
import type { CellRef } from "../../core/sheet/address";
import type { ReadTable } from "../../core/submission";

/** A name in a table that the directory does not hold. */
export interface UnknownName {
  /** Id of the table ("t1"). */
  readonly table: string;
  /** As first written. */
  readonly name: string;
  /** `near`: like a name of the directory; `notListed`: built like a body's name; `strange`: like none. */
  readonly reason: "near" | "notListed" | "strange";
  /** The directory's names it may mean, likest first. */
  readonly nearest: readonly string[];
  /** The cells it stands in, in the table's order, column by column. */
  readonly cells: readonly CellRef[];
}

const REASONS = ["notListed", "near", "strange"] as const;

/** The names of each table that the directory does not hold; within a table the well-built first, then the most frequent. */
export function unknownNames(tables: readonly ReadTable[], directory: AgencyDirectory): UnknownName[] {
  return tables.flatMap((table) => {
    const found = new Map<string, UnknownName>();
    for (const one of namesOf(table, directory)) {
      const key = agencyKey(one.name);
      const old = found.get(key);
      found.set(key, old ? { ...old, cells: [...old.cells, ...one.cells] } : one);
    }
    const rank = ({ reason }: UnknownName): number => REASONS.indexOf(reason);
    return [...found.values()].sort((a, b) => rank(a) - rank(b) || b.cells.length - a.cells.length);
  });
}

function namesOf(table: ReadTable, directory: AgencyDirectory): UnknownName[] {
  const setting = settingOf(table, { planYear: null, directory });
  const columns = table.columns.filter(({ plan }) => plan.kind === "value" && plan.value === "agencyList");
  return columns.flatMap(({ id }) =>
    standingTexts(table, id).flatMap(({ own, ditto, isCovered, cell }) => {
      if (own === "" || ditto !== null || isCovered) return [];
      return nameRemarks(parseAgencyList(own, directory, setting)).flatMap(({ finding, text, reason, proposed }): UnknownName[] => {
        if (finding !== "agency.unknown" || (reason !== "notListed" && reason !== "near" && reason !== "strange")) return [];
        return [{ table: table.id, name: text, reason, nearest: proposed, cells: [cell.at] }];
      });
    }),
  );
}
