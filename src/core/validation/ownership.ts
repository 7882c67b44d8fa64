import type { ReadTable, Submission } from "../submission";
import { plannedRows } from "../template/tablePlan";
import type { Assignment, FormSet } from "../template/template";
import { isAnswered } from "../values/reading";
import { writtenCells } from "../rules/openRow";
import { rowById } from "../rules/tableIndex";

/** Who owes which rows of what was sent. */
export interface Ownership {
  /** Agencies a row is assigned to. */
  owners(table: ReadTable, rowId: string): readonly string[];
  /** True when a blank in the row is the sender's to fill. */
  owes(table: ReadTable, rowId: string): boolean;
  /** Unknown sender: owners whose rows are wholly blank while another's are filled; their rows belong to someone else. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Reads the assignments of the form sets against what was sent (contract, “Whose blank rows?”). */
export function ownershipOf(submission: Submission, sets: readonly FormSet[]): Ownership {
  const assignments = new Map<string, Assignment[]>();
  for (const given of sets.flatMap((set) => set.assignments)) {
    assignments.set(given.template, [...(assignments.get(given.template) ?? []), given]);
  }
  const owners = (table: ReadTable, rowId: string): readonly string[] => {
    const assigned = (assignments.get(table.template.id) ?? []).filter(({ rows }) => rows === "all" || rows.includes(rowId));
    if (assigned.length > 0) return assigned.map(({ agency }) => agency);
    const owner = rowById(table, rowId)?.plan?.owner;
    return owner ? [owner] : [];
  };
  const shared = new Set(
    submission.tables
      .filter(({ template }) => assignments.has(template.id) || template.tables.some((plan) => plannedRows(plan).some(({ owner }) => owner !== null)))
      .map(({ template }) => template.id),
  );
  const dividedUp = submission.tables.filter(({ template }) => shared.has(template.id));
  const elsewhere = submission.unit === null ? blankOwners(dividedUp, owners) : new Set<string>();
  return { owners, elsewhere, owes: (table, rowId) => !shared.has(table.template.id) || owesAssigned(submission, elsewhere, owners(table, rowId)) };
}

function owesAssigned({ unit }: Submission, elsewhere: ReadonlySet<string>, owners: readonly string[]): boolean {
  if (unit === null) return owners.length === 0 || owners.some((owner) => !elsewhere.has(owner));
  if (unit.kind === "consolidator") return true;
  return unit.kind === "assigned" && unit.agency !== null && owners.includes(unit.agency);
}

function blankOwners(tables: readonly ReadTable[], owners: Ownership["owners"]): Set<string> {
  const answered = new Map<string, boolean>();
  for (const table of tables) {
    for (const row of table.rows) {
      if (row.role !== "data" || row.at === null) continue;
      const owing = owners(table, row.id);
      if (owing.length === 0) continue;
      const says = writtenCells(table, row).some(({ reading }) => isAnswered(reading));
      for (const owner of owing) answered.set(owner, (answered.get(owner) ?? false) || says);
    }
  }
  if (![...answered.values()].includes(true)) return new Set();
  return new Set([...answered].filter(([, says]) => !says).map(([owner]) => owner));
}
