import type { Suggestion } from "../finding";
import { speaker } from "../message";
import type { ReadRow, ReadTable } from "../submission";
import { formName, isThisPlan } from "../template/formName";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Outcome, RuleKind, Scope } from "./kind";
import { missingNumbers } from "./missingNumbers";
import { faultsOf, numberRuns, ordinalShown, type NumberRun } from "./numberRuns";
import { formFaults, type OrdinalFault } from "./ordinals";
import { forFault, renumbering } from "./renumber";
import { sectionFaults } from "./sectionFaults";

/** STT as printed, or running on. */
export interface NumberingRule extends RuleBase {
  readonly kind: "numbering";
  readonly scheme: "form" | "perSection" | "continuous";
}

const words = speaker("numbering", {
  gap: { vi: "{form}: số thứ tự nhảy đến {no} (trước đó là {previous}).", en: "{form}: the numbering jumps to {no} (before it: {previous})." },
  gapAtStart: { vi: "{form}: số thứ tự bắt đầu từ {no}, không phải từ {first}.", en: "{form}: the numbering begins at {no}, not at {first}." },
  duplicate: { vi: "{form}: số thứ tự {no} bị lặp lại.", en: "{form}: number {no} is used twice." },
  order: { vi: "{form}: số thứ tự {no} không đúng thứ tự.", en: "{form}: number {no} is out of order." },
});

/** The rows that the form prints a number for. */
function formRun(scope: Scope, table: ReadTable): NumberRun {
  const rows = table.rows.filter((row) => row.at !== null && row.plan?.level === 0 && row.role !== "extra" && scope.owes(row.id) && /\d/u.test(row.plan.ordinal));
  return { rows, prefix: null };
}

const SCHEMES = ["continuous", "perSection", "perPart"] as const;

/** Another plan than the form's may number in another way: it is taken at its best. */
function likeliestRuns(rule: NumberingRule, scope: Scope, table: ReadTable): FaultyRun[] {
  const judged = (runs: readonly NumberRun[]) => runs.map((run) => ({ run, faults: rule.scheme === "form" ? formFaultsOf(run) : faultsOf(table, run) }));
  if (rule.scheme === "form") return judged([formRun(scope, table)]);
  let best = judged(numberRuns(rule.scheme, table));
  for (const scheme of isThisPlan(table) ? [] : SCHEMES) {
    if (faultsIn(best) === 0) break;
    const other = scheme === rule.scheme ? best : judged(numberRuns(scheme, table));
    if (faultsIn(other) < faultsIn(best)) best = other;
  }
  return best;
}

interface FaultyRun {
  readonly run: NumberRun;
  readonly faults: readonly OrdinalFault[];
}

function faultsIn(runs: readonly FaultyRun[]): number {
  return runs.reduce((sum, { faults }) => sum + faults.length, 0);
}

function formFaultsOf({ rows }: NumberRun): OrdinalFault[] {
  return formFaults(rows.map((row) => ({ printed: row.plan?.ordinal ?? "", written: row.ordinal })));
}

interface Fault {
  readonly fault: OrdinalFault["fault"];
  readonly previous: string;
  /** Number that a run begins with. */
  readonly first: string;
}

function outcomeOf(rule: NumberingRule, table: ReadTable, row: ReadRow, { fault, previous, first }: Fault, suggestions: readonly Suggestion[]): Outcome {
  const columnId = table.columns.find(({ plan }) => plan.kind === "ordinal")?.id ?? "";
  const data = { form: formName(table), no: ordinalShown(table, row, columnId) };
  const message =
    fault !== "gap" ? words.say(fault, data) : previous === "" ? words.say("gapAtStart", { ...data, first }) : words.say("gap", { ...data, previous });
  const at = row.ordinalAt ?? row.at;
  const failure = { finding: `numbering.${fault}` as const, severity: rule.severity, message, rowId: row.id, columnId, at, related: [], suggestions };
  return { verdict: "fails", cells: at ? [at] : [], failure };
}

function runOutcomes(rule: NumberingRule, scope: Scope, table: ReadTable, { run, faults }: FaultyRun): Outcome[] {
  const { rows, prefix } = run;
  const again = faults.length === 0 ? [] : renumbering(table, rows, rule.scheme === "form" ? "form" : "running", prefix);
  const first = prefix === null ? "1" : `${prefix}.1`;
  const failed = faults.flatMap(({ index, fault, previous, isLetter }, i) => {
    const row = rows[index];
    return row ? [outcomeOf(rule, table, row, { fault, previous, first: isLetter ? "a" : first }, isLetter ? [] : forFault(again, i, faults.length))] : [];
  });
  const missing = rule.scheme === "form" ? [] : missingNumbers(scope, table, run, faults);
  return failed.length + missing.length > 0 ? [...failed, ...missing] : [{ verdict: "holds", cells: rows.flatMap(({ ordinalAt }) => ordinalAt ?? []) }];
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
    scope.tables.flatMap((table) => [
      ...likeliestRuns(rule, scope, table).flatMap((run) => runOutcomes(rule, scope, table, run)),
      ...(rule.scheme === "form" ? [] : sectionFaults(table)).map(({ row, ...fault }) => outcomeOf(rule, table, row, { ...fault, first: "" }, [])),
    ]),
};
