import type { StructureFinding } from "../detection/detection";
import { findingKey, type FindingId, type Severity, type Suggestion } from "../finding";
import type { Message, Sentence } from "../message";
import type { CellRef } from "../sheet/address";
import { rowById } from "../rules/tableIndex";
import { remarksOn, type ReadTable } from "../submission";
import type { Uncaused } from "./cause";
import type { RuleOutcome } from "./runRules";

/** A finding before it has its key and place. */
export interface DraftFinding {
  readonly finding: FindingId;
  readonly ruleId: string | null;
  readonly severity: Severity;
  readonly message: Message;
  readonly fix: Sentence | null;
  readonly table: ReadTable;
  readonly rowId: string;
  readonly columnId: string;
  readonly at: CellRef | null;
  readonly related: readonly CellRef[];
  readonly suggestions: readonly Suggestion[];
  readonly blankOf: string | null;
  /** Cells that took part beside `at` and `related`. */
  readonly cells?: readonly CellRef[];
}

/** Sentences that only say that a cell is blank: all blanks of one kind in one table are one cause. */
const BLANKS: ReadonlySet<string> = new Set(["required.blank", "filled.blank"]);

/** What a failing rule found; null where the rule did not fail. */
export function draftOfOutcome({ rule, fix, table, cells, failure }: RuleOutcome): DraftFinding | null {
  if (!failure) return null;
  const { finding, severity, message, rowId, columnId, at, related, suggestions = [] } = failure;
  const blankOf = BLANKS.has(message.id) ? `${table.id} ${finding}` : null;
  // A blank stands alone: the rest of the row is looked at with it, but it is no part of what is said.
  return { finding, ruleId: rule.id, severity, message, fix, table, rowId, columnId, at, related, suggestions, blankOf, ...(blankOf === null ? { cells } : {}) };
}

/** What reading the cells of a table had to say; a merged cell speaks once, where its value stands. */
export function draftsOfRemarks(table: ReadTable): DraftFinding[] {
  const drafts: DraftFinding[] = [];
  for (const cell of table.cells.values()) {
    const { rowId, columnId, at, mergedFrom } = cell;
    if (mergedFrom !== null) continue;
    for (const { finding, severity, message, fix, propose } of remarksOn(table, cell)) {
      const suggestions = propose === null ? [] : [{ at, value: propose, reason: message }];
      drafts.push({ finding, ruleId: null, severity, message, fix, table, rowId, columnId, at, related: [], suggestions, blankOf: null });
    }
  }
  return drafts;
}

/** What detection had to say of the form's shape; findings of tables that were not read are left out. */
export function draftsOfStructure(structure: readonly StructureFinding[], tables: readonly ReadTable[]): DraftFinding[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return structure.flatMap(({ table: id, finding, severity, message, rowId, columnId, at, related, fix = null }) => {
    const table = byId.get(id);
    return table ? [{ finding, ruleId: null, severity, message, fix, table, rowId, columnId, at, related, suggestions: [], blankOf: null }] : [];
  });
}

/** Gives a draft its key and its place in the form's own words; `copyMark` tells a second copy of a form from the first. */
export function finished(draft: DraftFinding, copyMark: string): Uncaused {
  const { finding: rule, ruleId, severity, message, fix, table, rowId, columnId, at, related, suggestions, blankOf } = draft;
  const row = rowById(table, rowId);
  const column = table.columns.find(({ id }) => id === columnId);
  return {
    rule,
    ruleId,
    key: findingKey(ruleId ?? rule, table.template.id + copyMark, rowId, columnId),
    severity,
    message,
    fix,
    at,
    place: { template: table.template.id, row: row ? row.label || (row.plan?.label ?? "") : "", column: column ? column.heading || column.plan.heading : "" },
    related,
    suspects: [],
    suggestions,
    blankOf,
  };
}
