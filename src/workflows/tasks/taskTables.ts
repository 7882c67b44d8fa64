import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { leadSplits, type LeadSplit } from "../../core/rules/leadSplits";
import { planYearOf } from "../../core/rules/planYear";
import { taskColumns, type TaskColumns } from "../../core/tasks/taskColumns";
import { standingTexts, taskRows } from "../../core/rules/taskRows";
import { rowById, taskLabel } from "../../core/rules/tableIndex";
import type { CellRange, CellRef } from "../../core/sheet/address";
import { formName } from "../../core/template/formName";
import type { ReadTable } from "../../core/submission";

/** One task as it stands in its table, ditto marks and merged cells followed. */
export interface TaskEntry {
  /** Id of the row. */
  readonly id: string;
  /** Its label's cell. */
  readonly at: CellRef;
  readonly ordinal: string;
  readonly task: string;
  /** Id of its section's row, null outside sections. */
  readonly section: string | null;
  readonly lead: string;
  readonly beside: string;
  readonly product: string;
  readonly deadline: string;
}

/** A section tasks are put under; `title` with its ordinal as written (“I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH”). */
export interface TaskSection {
  readonly id: string;
  readonly title: string;
}

/** Cells of one sheet. */
export interface TaskArea extends CellRange {
  readonly sheet: string;
}

/** What the rows of a plan's table are. */
export type PlanRows = "tasks" | "targets";

/** A table of tasks or targets in the workbook last checked. */
export interface TaskTable {
  /** “t1”. */
  readonly id: string;
  readonly template: string;
  readonly rowsAre: PlanRows;
  readonly sheet: string;
  /** Its title as written, else the form's name. */
  readonly title: string;
  /** Its deadlines are of a year that its title and headings do not name: a person has to say. */
  readonly needsYear: boolean;
  /** The cells it takes up, its title's among them. */
  readonly areas: readonly TaskArea[];
  readonly sections: readonly TaskSection[];
  readonly tasks: readonly TaskEntry[];
  /** Lead cells that name those who take part too, parted; none is a finding. */
  readonly splits: readonly LeadSplit[];
}

/** The tables of tasks among the tables read, in their order. */
export function taskTables(tables: readonly ReadTable[], directory: AgencyDirectory): TaskTable[] {
  return tables.flatMap((table): TaskTable[] => {
    const columns = taskColumns(table.plan);
    const sheet = table.pieces[0]?.sheet;
    if (!columns || sheet === undefined) return [];
    const { id, template } = table;
    return [{ id, template: template.id, rowsAre: columns.target === null ? "tasks" : "targets", sheet, title: table.title?.text ?? formName(table), needsYear: columns.deadline !== null && needsYear(table), areas: areasOf(table), sections: sectionsOf(table), tasks: tasksOf(table, columns), splits: leadSplits(table, columns, directory) }];
  });
}

function needsYear(table: ReadTable): boolean {
  return table.yearGiven !== undefined || planYearOf(table, { planYear: null }) === null;
}

function areasOf({ pieces, title }: ReadTable): TaskArea[] {
  const own = pieces.map(({ sheet, top, left, bottom, right }) => ({ sheet, top, left, bottom, right }));
  return title === null ? own : [...own, { sheet: title.at.sheet, top: title.at.row, left: title.at.column, bottom: title.at.row, right: title.at.column }];
}

function sectionsOf(table: ReadTable): TaskSection[] {
  return table.rows.flatMap(({ id, role, ordinal, label }) => (role === "section" ? [{ id, title: ordinal === "" ? label : `${ordinal}. ${label}` }] : []));
}

function tasksOf(table: ReadTable, columns: TaskColumns): TaskEntry[] {
  const [lead, beside, product, deadline] = [columns.lead, columns.beside, columns.product, columns.deadline].map(
    (column) => new Map((column === null ? [] : standingTexts(table, column)).map(({ row, text }) => [row.id, text])),
  );
  return taskRows(table).flatMap((row): TaskEntry[] => {
    const { id, at, ordinal, section } = row;
    if (!at) return [];
    const textOf = (texts: ReadonlyMap<string, string> | undefined): string => texts?.get(id) ?? "";
    const known = section === null || rowById(table, section) === undefined ? null : section;
    return [{ id, at, ordinal, task: taskLabel(table, row), section: known, lead: textOf(lead), beside: textOf(beside), product: textOf(product), deadline: textOf(deadline) }];
  });
}
