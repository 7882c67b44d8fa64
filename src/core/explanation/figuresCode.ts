import { yearsOutside } from "../revision/outsideYears";
import { rawRow } from "../revision/rawRow";
import { plainLabel } from "../rules/tableIndex";
import type { Sheet } from "../sheet/sheet";
import type { ReadTable } from "../submission";
import { fold } from "../text/fold";
import { NOTHING_WRITTEN, writtenValue } from "./writtenValue";
import { sha256 } from "./sha256";

/** Codes of figures are of six groups; those of five were made before rows and years outside the form counted. */
const GROUPS = 6;
const GROUPS_OF_FORM_ONLY = 5;

/**
 * The code of the figures of a submission: “8C1F-…”, 24 hex digits of the SHA-256 of what stands in which row and column of which form, rows and years
 * that people added to it among them. Where tables stand, in what order, and blank cells do not count.
 */
export function figuresCode(tables: readonly ReadTable[], sheets: readonly Sheet[]): string {
  return codeOf(tables, GROUPS, (table) => [...figuresOf(table), ...outside(table, { tables, sheets })]);
}

/** Whether a code that was written down is that of the figures now, by the rule that it was made by. */
export function isCodeOf(code: string, tables: readonly ReadTable[], sheets: readonly Sheet[]): boolean {
  const isOfFormOnly = code.split("-").length === GROUPS_OF_FORM_ONLY;
  return code === (isOfFormOnly ? codeOf(tables, GROUPS_OF_FORM_ONLY, figuresOf) : figuresCode(tables, sheets));
}

/** The figures of one copy of a form stay together: of two copies that exchange a figure both are others. */
function codeOf(tables: readonly ReadTable[], groups: number, figuresIn: (table: ReadTable) => readonly string[]): string {
  const copies = [...new Set(tables.map(({ copy }) => copy))].map((copy) => tables.filter((table) => table.copy === copy).flatMap(figuresIn).sort().join("\n"));
  const hash = sha256(copies.filter((figures) => figures !== "").sort().join("\n"));
  return Array.from({ length: groups }, (_, i) => hash.slice(i * 4, i * 4 + 4)).join("-");
}

function figuresOf(table: ReadTable): string[] {
  return [...table.cells.values()].flatMap((cell) => {
    const value = writtenValue(cell);
    return value === NOTHING_WRITTEN || cell.mergedFrom !== null ? [] : [[table.template.id, cell.rowId, cell.columnId, value].join("|")];
  });
}

/** What stands in rows that the form does not have, by their labels, and in years beyond its own, by its rows. */
function outside(table: ReadTable, file: { readonly tables: readonly ReadTable[]; readonly sheets: readonly Sheet[] }): string[] {
  const { template, plan, rows } = table;
  const added = rows.flatMap(({ role, at, label }) => {
    if (role !== "extra" || !at) return [];
    return [...rawRow(table, at, file.sheets)].map(([column, written]) => [template.id, plan.id, `+${fold(plainLabel(label))}`, column, written].join("|"));
  });
  const beyond = yearsOutside(table, file).flatMap(({ year, held }) => held.flatMap((written, i) => (written === "" ? [] : [[template.id, plan.id, rows[i]?.id ?? "", `+${year}`, written].join("|")])));
  return [...added, ...beyond];
}
