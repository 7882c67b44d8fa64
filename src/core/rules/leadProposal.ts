import { parseAgencyList } from "../agency/agencyList";
import { plainName } from "../agency/agencyMatch";
import type { DomainProposal } from "../agency/domainAgency";
import { isBody } from "../agency/leads";
import { withoutNames } from "../agency/listText";
import type { Suggestion } from "../finding";
import type { ReadCell, ReadRow, ReadTable } from "../submission";
import { taskColumns } from "../tasks/taskColumns";
import type { Scope } from "./kind";
import { taskDomain } from "./leadVerdicts";
import { settingOf } from "./planYear";
import { anchorOf, isWritable, rowsSharing, shareRows } from "./sharedCells";
import { rowById } from "./tableIndex";
import { standingAt } from "./taskRows";

/** An agency for a blank lead, and what would be written: its name, and the coordinators without it where it stood among them. */
export interface LeadProposal {
  readonly proposal: DomainProposal;
  readonly edits: readonly Pick<Suggestion, "at" | "value">[];
}

/**
 * The agency whose field a task is, for its blank lead; null where nothing tells it, or section and task tell different ones. One cell merged over several tasks takes only an agency
 * that fits them all. `within` as in the rules of leads.
 */
export function leadProposal(scope: Scope, table: ReadTable, row: ReadRow, cell: ReadCell, within: string | null): LeadProposal | null {
  const domainOf = taskDomain(scope, table, { within });
  const proposal = isWritable(cell) ? domainOf(row) : null;
  // A blank that is filled in from the leftover field is still a help: it is offered as a guess only, with its reason.
  if (!proposal || !(proposal.isSure || (proposal.agrees && proposal.by === "task"))) return null;
  const fits = (id: string): boolean => {
    const other = rowById(table, id);
    return other !== undefined && domainOf(other)?.entry.id === proposal.entry.id;
  };
  if (!rowsSharing(table, cell).every(fits)) return null;
  const beside = coordinatorsWithout(scope, table, cell, proposal);
  return beside && { proposal, edits: [{ at: anchorOf(cell), value: plainName(proposal.entry) }, ...beside] };
}

/** Who leads does not take part as well; [] where it does not, null where it cannot be taken out. */
function coordinatorsWithout(scope: Scope, table: ReadTable, lead: ReadCell, proposal: DomainProposal): Pick<Suggestion, "at" | "value">[] | null {
  const column = taskColumns(table.plan)?.beside ?? null;
  const standing = column === null ? undefined : standingAt(table, column, lead.rowId);
  if (!standing) return [];
  const setting = settingOf(table, scope);
  const value = withoutNames(standing.text, (name) => isBody(name, proposal), (text) => parseAgencyList(text, scope.directory, setting));
  if (value === standing.text) return [];
  const { cell } = standing;
  return value === null || !isWritable(cell) || !shareRows(table, lead, cell) ? null : [{ at: anchorOf(cell), value }];
}
