import { parseAgencyList, type AgencyList } from "../agency/agencyList";
import { judgeLead } from "../agency/leads";
import type { ListedAgency } from "../agency/listedAgency";
import type { Scope } from "../rules/kind";
import { settingOf } from "../rules/planYear";
import { standingTexts, taskRows } from "../rules/taskRows";
import type { ReadRow, ReadTable } from "../submission";
import { remembered } from "../text/remembered";
import { takesIn } from "./groupMembers";
import { taskBody, type TaskBody } from "./taskBody";
import { taskColumns, type TaskColumns } from "./taskColumns";

/** What a body has to do with a task: named as its lead, named among those who take part, or only meant by a group's name, which is no proof. */
export type TaskRole = "leads" | "joins" | "group";

/** A task of a body. */
export interface TaskOfBody {
  readonly row: ReadRow;
  readonly role: TaskRole;
  /** The names that say so, as written. */
  readonly names: readonly string[];
  /** Several are assigned and none is said to lead: the body may be the one. */
  readonly isUnclear: boolean;
  /** Who leads the task, as written; empty where nobody can tell. */
  readonly leads: readonly string[];
}

interface Part extends Omit<TaskOfBody, "row" | "role"> {
  readonly role: TaskRole | null;
}

const NOBODY: AgencyList = { kind: "blank", names: [], ditto: false, eachLeads: false, clauses: [] };
const SPLIT = "\u0000";

/**
 * The tasks of a table that a body leads, joins or may have through a group, in the table's order. `chosen` is an id of the directory or a typed name.
 * Ditto marks, merged cells and what sub-tasks take from their task are followed. Of a table of targets those who watch lead, those who carry out join.
 * Nothing for tables of anything else.
 */
export function tasksOf(table: ReadTable, chosen: string, scope: Pick<Scope, "directory" | "planYear">): readonly TaskOfBody[] {
  const columns = taskColumns(table.plan);
  if (!columns || chosen.trim() === "") return [];
  const setting = settingOf(table, scope);
  const body = taskBody(chosen, scope.directory, setting);
  const partOf = remembered((cells: string): Part => {
    const [lead = "", beside = ""] = cells.split(SPLIT);
    const read = (text: string): AgencyList => (text === "" ? NOBODY : parseAgencyList(text, scope.directory, setting));
    return partIn(read(lead), columns.beside === null ? null : read(beside), columns, body);
  });
  const texts = (column: string | null): ReadonlyMap<string, string> => new Map((column === null ? [] : standingTexts(table, column)).map(({ row, text }) => [row.id, text]));
  const [leads, besides] = [texts(columns.lead), texts(columns.beside)];
  return taskRows(table).flatMap((row): TaskOfBody[] => {
    const { role, ...part } = partOf(`${leads.get(row.id) ?? ""}${SPLIT}${besides.get(row.id) ?? ""}`);
    return role === null ? [] : [{ row, role, ...part }];
  });
}

function partIn(lead: AgencyList, coordinators: AgencyList | null, columns: TaskColumns, body: TaskBody): Part {
  const column = columns.target !== null ? "monitor" : columns.beside === null ? "assignment" : "lead";
  const verdict = judgeLead({ column, lead, coordinators, statesOneLead: false, domain: null, isOwnDomain: () => false });
  const isUnclear = verdict.remarks.some(({ finding, severity }) => finding === "lead.unclear" && severity === "warning");
  const isGroup = (listed: ListedAgency): boolean => body.tier !== null && takesIn(listed, body.tier);
  const ways: readonly (readonly [TaskRole, readonly ListedAgency[]])[] = [
    ["leads", verdict.leads.filter(body.isNamed)],
    ["joins", verdict.coordinating.filter(body.isNamed)],
    ["group", [...verdict.leads, ...verdict.coordinating].filter(isGroup)],
  ];
  const [role = null, names = []] = ways.find(([, named]) => named.length > 0) ?? [];
  return { role, names: texts(names), isUnclear, leads: texts(verdict.leads) };
}

function texts(names: readonly ListedAgency[]): string[] {
  return [...new Set(names.map(({ text }) => text))];
}
