import type { Suggestion } from "../finding";
import { speaker } from "../message";
import type { ReadRow, ReadTable } from "../submission";
import { formName, isThisPlan } from "../template/formName";
import type { RuleBase } from "../template/template";
import { plainOrdinal } from "../values/ordinal";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Outcome, RuleKind, Scope } from "./kind";
import { formFaults, runFaults, type OrdinalFault } from "./ordinals";
import { forFault, renumbering } from "./renumber";

/** STT as printed, or running on. */
export interface NumberingRule extends RuleBase {
  readonly kind: "numbering";
  readonly scheme: "form" | "perSection" | "continuous";
}

const words = speaker("numbering", {
  gap: { vi: "{form}: số thứ tự nhảy đến {no} (trước đó là {previous}).", en: "{form}: the numbering jumps to {no} (before it: {previous})." },
  gapAtStart: { vi: "{form}: số thứ tự bắt đầu từ {no}, không phải từ 1.", en: "{form}: the numbering begins at {no}, not at 1." },
  duplicate: { vi: "{form}: số thứ tự {no} bị lặp lại.", en: "{form}: number {no} is used twice." },
  order: { vi: "{form}: số thứ tự {no} không đúng thứ tự.", en: "{form}: number {no} is out of order." },
});

/** The rows of a table in the runs that are numbered on their own. */
function runsOf(scheme: NumberingRule["scheme"], scope: Scope, table: ReadTable): ReadRow[][] {
  if (scheme === "form") {
    return [table.rows.filter((row) => row.at !== null && row.plan?.level === 0 && row.role !== "extra" && scope.owes(row.id) && /\d/u.test(row.plan.ordinal))];
  }
  const tasks = table.rows.filter(({ role, at }) => role === "data" && at !== null);
  if (scheme === "continuous") return [tasks];
  const sections = new Map<string | null, ReadRow[]>();
  for (const row of tasks) {
    const run = sections.get(row.section);
    if (run) run.push(row);
    else sections.set(row.section, [row]);
  }
  return [...sections.values()];
}

/** Another plan than the form's may number either way: it is taken at its best. */
function likeliestRuns(rule: NumberingRule, scope: Scope, table: ReadTable): ReadRow[][] {
  const own = runsOf(rule.scheme, scope, table);
  if (rule.scheme === "form" || isThisPlan(table)) return own;
  const other = runsOf(rule.scheme === "continuous" ? "perSection" : "continuous", scope, table);
  const faults = (runs: readonly ReadRow[][]) => runs.reduce((sum, rows) => sum + faultsOf(rule, rows).length, 0);
  return faults(other) < faults(own) ? other : own;
}

function faultsOf(rule: NumberingRule, rows: readonly ReadRow[]): OrdinalFault[] {
  if (rule.scheme !== "form") return runFaults(rows.map(({ ordinal }) => ordinal));
  return formFaults(rows.map((row) => ({ printed: row.plan?.ordinal ?? "", written: row.ordinal })));
}

function outcomeOf(rule: NumberingRule, table: ReadTable, row: ReadRow, { fault, previous }: OrdinalFault, suggestions: readonly Suggestion[]): Outcome {
  const data = { form: formName(table), no: plainOrdinal(row.ordinal) };
  const message =
    fault !== "gap" ? words.say(fault, data) : previous === "" ? words.say("gapAtStart", data) : words.say("gap", { ...data, previous });
  const at = row.ordinalAt ?? row.at;
  const columnId = table.columns.find(({ plan }) => plan.kind === "ordinal")?.id ?? "";
  const failure = { finding: `numbering.${fault}` as const, severity: rule.severity, message, rowId: row.id, columnId, at, related: [], suggestions };
  return { verdict: "fails", cells: at ? [at] : [], failure };
}

/** STT that skip, repeat or go back. */
export const numbering: RuleKind<NumberingRule> = {
  kind: "numbering",
  sentences: words.sentences,
  fix: { vi: "Đề nghị đánh lại số thứ tự.", en: "Please number the rows again." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "numbering", scheme: "continuous" },
    cells: { t1: {}, t2: {}, t21: {}, t3: {} },
    rows: { t1: { ordinal: "1" }, t2: { ordinal: "2." }, t21: { ordinal: "2.1", level: 1 }, t3: { ordinal: "3" } },
    open: true,
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "numbering", scheme: "form" },
    cells: { r1: { 2015: 1 }, r2: { 2015: 1 }, r3: { 2015: 1 } },
    rows: { r1: { ordinal: "1." }, r2: { ordinal: "2.", written: "1" }, r3: { ordinal: "3." } },
    findings: ["numbering.duplicate r2@no"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) =>
    scope.tables.flatMap((table) =>
      likeliestRuns(rule, scope, table).flatMap((rows): Outcome[] => {
        const faults = faultsOf(rule, rows);
        const again = faults.length === 0 ? [] : renumbering(table, rows, rule.scheme === "form" ? "form" : "running");
        const failed = faults.flatMap((fault, i) => {
          const row = rows[fault.index];
          return row ? [outcomeOf(rule, table, row, fault, forFault(again, i, faults.length))] : [];
        });
        return failed.length > 0 ? failed : [{ verdict: "holds", cells: rows.flatMap(({ ordinalAt }) => ordinalAt ?? []) }];
      }),
    ),
};
