import { agencyKey } from "../agency/agencyKey";
import { cellKey } from "../sheet/address";
import { compareFigures } from "./compareFigures";
import { compareFindings, type TablesOfBoth } from "./compareFindings";
import type { BareChange, BothReasons, ComparedTable } from "./comparedTable";
import { compareTasks, notComparedTable, tasksOfBoth } from "./compareTasks";
import { onlyTable } from "./onlyInOneOf";
import { reasonsIn } from "./reasons";
import { reportingYear } from "./reportingYear";
import type { Change, RevisedFile, Revision } from "./revision";
import { tablePairs, type TablePair } from "./tablePairs";

/**
 * How a file differs from the one sent before, by meaning: forms, rows, years and tasks are paired as values are carried over and as plans are compared,
 * wherever they stand. A year is past before the reporting year (see `reportingYear`); a past figure that had been reported and is another now asks for a
 * reason, which the newer file's “Giải trình” may give. Same input, same answer.
 */
export function revisionsOf(before: RevisedFile, after: RevisedFile): Revision {
  const tables = tablePairs(before.tables, after.tables);
  const year = reportingYear(before, after);
  const reasons = { before: reasonsIn(before), after: reasonsIn(after) };
  const pairs = tables.pairs.map((pair) => ({ pair, tasks: tasksOfBoth(pair) }));
  const compared = pairs.map(({ pair, tasks }) => comparedTable(pair, tasks, before, after));
  const both = pairs.map(({ pair, tasks }): TablesOfBoth => ({ ...pair, tasks: tasks === "otherYear" ? null : tasks }));
  const changes = compared.flatMap((one) => one.changes).map((change) => toldOf(change, year, reasons));
  return {
    reportingYear: year,
    units: otherUnits(before, after),
    compared: compared.reduce((sum, one) => sum + one.compared, 0),
    changes: changes.map((change, i) => ({ change, i })).sort((a, b) => rank(a.change) - rank(b.change) || a.i - b.i).map(({ change }) => change),
    onlyInOne: [...tables.before.map((table) => onlyTable("before", table)), ...tables.after.map((table) => onlyTable("after", table)), ...compared.flatMap((one) => one.onlyInOne)],
    notCompared: [...tables.twice.map((one) => notComparedTable("tableTwice", one.before, one.after)), ...compared.flatMap((one) => one.notCompared)],
    findings: compareFindings(before, after, both.filter((_, i) => pairs[i]?.tasks !== "otherYear")),
  };
}

function comparedTable(pair: TablePair, tasks: ReturnType<typeof tasksOfBoth>, before: RevisedFile, after: RevisedFile): ComparedTable {
  const none = { compared: 0, changes: [], onlyInOne: [] };
  if (tasks === "otherYear") return { ...none, notCompared: [notComparedTable("otherYear", [pair.before], [pair.after])] };
  if (tasks !== null) return compareTasks(pair, tasks);
  const isOpen = pair.before.plan.rows.kind === "open" || pair.after.plan.rows.kind === "open";
  return isOpen ? { ...none, notCompared: [notComparedTable("openRows", [pair.before], [pair.after])] } : compareFigures(pair, before, after);
}

function toldOf(change: BareChange, year: number | null, reasons: BothReasons): Change {
  const past = change.year !== null && year !== null && change.year < year;
  const isFormula = change.kind === "toTyped" || change.kind === "toFormula";
  const key = cellKey(change.after.at);
  return {
    ...change,
    past,
    asksReason: past && !isFormula && change.kind !== "filled" && change.kind !== "unreadable" && change.otherExtent === null,
    explained: isFormula ? null : (reasons.after.given.get(key) ?? null),
    earlier: isFormula ? null : (reasons.before.given.get(cellKey(change.before.at)) ?? null),
    explainBy: isFormula ? null : (reasons.after.open.get(key) ?? null),
  };
}

function rank({ asksReason, past, kind }: Change): number {
  if (asksReason) return 0;
  return kind === "toTyped" || kind === "toFormula" ? 3 : past ? 1 : 2;
}

/** Two senders, where both files name one and they are not the same body. */
function otherUnits({ unit: there }: RevisedFile, { unit: here }: RevisedFile): Revision["units"] {
  if (!there || !here) return null;
  const isSame = there.agency !== null && here.agency !== null ? there.agency === here.agency : agencyKey(there.name) === agencyKey(here.name);
  return isSame ? null : { before: there.name, after: here.name };
}
