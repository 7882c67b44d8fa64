import type { Sheet } from "../sheet/sheet";
import type { DefinedName } from "../sheet/workbook";
import type { Template } from "../template/template";
import { detectedTable } from "./detectedTable";
import type { DetectedTable, Detection, StructureFinding } from "./detection";
import { findTables } from "./findTables";
import { indexTemplates } from "./formIndex";
import { reportCoding } from "./reportCoding";
import type { JoinedTable } from "./piece";
import { reportFurtherPlace, reportStructure } from "./reportStructure";
import { tablesByPlace } from "./tablesByPlace";

/**
 * Finds every known table in the sheets of one workbook, however they are laid out: headers are found, read as a form's columns,
 * the rows below laid against the form's, pieces of one table joined, and what was altered reported. Sheets are only looked at.
 */
export function detectTables(sheets: readonly Sheet[], names: readonly DefinedName[], templates: readonly Template[]): Detection {
  const found = findTables(sheets, names, indexTemplates(templates));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const joinedTables = found.tables.flatMap(tablesByPlace);
  const tables: DetectedTable[] = [];
  const structure: StructureFinding[] = [];
  const copies = new Copies(joinedTables);
  joinedTables.forEach((joined, i) => {
    const table = detectedTable(joined, i + 1, copies.next(joined));
    const earlier = joined.isDuplicate ? (tables.find(({ plan }) => plan === table.plan) ?? null) : null;
    structure.push(...(joined.isFurtherPlace ? reportFurtherPlace(joined, table) : reportStructure(joined, table, earlier)), ...reportCoding(joined, table, byName));
    tables.push(table);
  });
  return { tables, structure, missed: found.missed, evidence: found.evidence };
}

/** Numbers the copies of forms: the second PL3 is a copy of its own, PL4's three tables are one; of several places, each has its own. */
class Copies {
  private readonly seen = new Map<string, number>();
  private readonly ids = new Map<string, string>();
  private readonly severalPlaces: ReadonlySet<string>;

  constructor(tables: readonly JoinedTable[]) {
    this.severalPlaces = new Set(tables.flatMap(({ form, isFurtherPlace }) => (isFurtherPlace ? [form.template.id] : [])));
  }

  next({ form, place }: JoinedTable): string {
    const { template, plan } = form;
    const whose = this.severalPlaces.has(template.id) ? place : "";
    const count = (this.seen.get(`${plan.id}@${whose}`) ?? 0) + 1;
    this.seen.set(`${plan.id}@${whose}`, count);
    const key = `${template.id}@${whose}#${count}`;
    const id = this.ids.get(key) ?? `f${this.ids.size + 1}`;
    this.ids.set(key, id);
    return id;
  }
}
