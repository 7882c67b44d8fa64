import { sameColumns, sameRows } from "../filling/sameMeaning";
import type { Finding } from "../finding";
import type { RevisedFile, RevisedFindings } from "./revision";
import type { TablePair } from "./tablePairs";
import type { PairedTasks } from "./taskPairs";

/** A pair of tables, with its tasks paired where it is one of plans. */
export interface TablesOfBoth extends TablePair {
  readonly tasks: PairedTasks | null;
}

/** Where a row, a column of the older table stands in the newer: its id there. */
interface Translation {
  readonly pair: TablesOfBoth;
  readonly rows: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * Which findings are new, solved, or stand still: the same rule about the same row and column, wherever tables and tasks have moved. What was said of a
 * row, a column or a table that the newer file lacks, or that could not be paired, is neither. Findings about no place of a form go by their key.
 */
export function compareFindings(before: RevisedFile, after: RevisedFile, pairs: readonly TablesOfBoth[]): RevisedFindings {
  const translations = new Map(pairs.map((pair) => [pair.before, translationOf(pair)]));
  const names = new Map(after.findings.map((finding) => [nameIn(finding, after), finding]));
  const said = new Set<string>();
  const solved: Finding[] = [];
  const gone: Finding[] = [];
  for (const finding of before.findings) {
    const name = translated(finding, before, translations);
    if (name === null) gone.push(finding);
    else if (names.has(name)) said.add(name);
    else solved.push(finding);
  }
  const isStanding = (finding: Finding): boolean => said.has(nameIn(finding, after));
  return { fresh: after.findings.filter((finding) => !isStanding(finding)), solved, standing: after.findings.filter(isStanding), gone };
}

function nameIn(finding: Finding, { grounds }: RevisedFile): string {
  const ground = grounds.get(finding.key);
  return ground ? nameOf(finding, ground.table.id, ground.rowId, ground.columnId) : finding.key;
}

function nameOf({ rule, ruleId }: Finding, table: string, row: string, column: string): string {
  return [ruleId ?? rule, rule, table, row, column].join("|");
}

function translated(finding: Finding, { grounds }: RevisedFile, translations: ReadonlyMap<unknown, Translation>): string | null {
  const ground = grounds.get(finding.key);
  if (!ground) return finding.key;
  const to = translations.get(ground.table);
  const row = ground.rowId === "" ? "" : to?.rows.get(ground.rowId);
  const column = ground.columnId === "" ? "" : to?.columns.get(ground.columnId);
  return to && row !== undefined && column !== undefined ? nameOf(finding, to.pair.after.id, row, column) : null;
}

function translationOf(pair: TablesOfBoth): Translation {
  const { before, after, tasks } = pair;
  const isSameForm = before.plan.id === after.plan.id;
  const there = new Set(after.columns.map(({ id }) => id));
  const columns = new Map([
    ...(isSameForm ? before.columns.filter(({ id, plan }) => plan.kind !== "year" && plan.kind !== "value" && there.has(id)).map(({ id }): [string, string] => [id, id]) : []),
    ...sameColumns(before, after).filter(([old, own]) => old.headingAt === null || own.headingAt !== null).map(([old, own]): [string, string] => [old.id, own.id]),
    ...(["label", "ordinal"] as const).flatMap((kind) => ends(before.columns.find(({ plan }) => plan.kind === kind)?.id, after.columns.find(({ plan }) => plan.kind === kind)?.id)),
  ]);
  return { pair, columns, rows: new Map([...(isSameForm ? plannedRows(pair) : []), ...figureRows(pair), ...(tasks?.pairs ?? []).map(([old, own]): [string, string] => [old.id, own.id])]) };
}

/** Rows of the form and of what its tables head, missing ones too: they bear the form's ids. */
function plannedRows({ before, after, tasks }: TablesOfBoth): [string, string][] {
  const there = new Set(after.rows.flatMap(({ id, at }) => (at ? [id] : [])));
  return before.rows.filter(({ id, at, plan, role }) => (there.has(id) || at === null) && (plan !== null || tasks === null || role !== "data")).map(({ id }) => [id, id]);
}

function figureRows({ before, after, tasks }: TablesOfBoth): [string, string][] {
  return tasks === null && before.plan.rows.kind === "fixed" ? sameRows(before, after).map(([old, own]) => [old.id, own.id]) : [];
}

function ends(old: string | undefined, own: string | undefined): [string, string][] {
  return old === undefined || own === undefined ? [] : [[old, own]];
}
