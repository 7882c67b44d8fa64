import { kindOf, type Failure, type Outcome, type Scope } from "../rules";
import type { Sentence } from "../message";
import type { ReadTable, Submission } from "../submission";
import { plannedRows } from "../template/tablePlan";
import type { FormSet, RuleBase, Template } from "../template/template";
import type { AskedRule } from "../relations/askedRule";
import { scopeOf, type ScopeGround } from "./scope";

/** What one rule said of one place. */
export interface RuleOutcome extends Outcome {
  readonly rule: RuleBase;
  /** Advice of the failure, else of the rule, else of its kind. */
  readonly fix: Sentence | null;
  /** Table the rule looked at: that of its finding where it fails, else the first of its scope. */
  readonly table: ReadTable;
}

/** A rule that could not be asked, and why. */
export interface NotRun {
  readonly ruleId: string;
  /** "table absent: pl6", "column absent: y2019", "duplicate table: pl3", "unknown kind: …". */
  readonly reason: string;
  /** Ids of the rows it would have looked at; [] where it looks at whole tables. */
  readonly rows: readonly string[];
}

/** Everything the rules said of a submission. */
export interface RuleRun {
  readonly outcomes: readonly RuleOutcome[];
  /** The rules that were asked, each with what it looked at. */
  readonly asked: readonly AskedRule[];
  readonly notRun: readonly NotRun[];
}

/** The tables of each copy of a form, copies in the order in which they were found. */
export function copiesOf(tables: readonly ReadTable[]): ReadTable[][] {
  const copies = new Map<string, ReadTable[]>();
  for (const table of tables) {
    const copy = copies.get(table.copy);
    if (copy) copy.push(table);
    else copies.set(table.copy, [table]);
  }
  return [...copies.values()];
}

/** Asks the rules of every copy of a form, and of every form set the rules across its forms. */
export function runRules({ tables }: Submission, sets: readonly FormSet[], ground: ScopeGround): RuleRun {
  const copies = copiesOf(tables);
  const runs = [
    ...copies.flatMap((copy) => withinForm(copy, ground)),
    ...sets.flatMap((set) => acrossForms(set, copies, ground)),
  ];
  const outcomes: RuleOutcome[] = [];
  const asked: AskedRule[] = [];
  const notRun = new Map<string, NotRun>();
  for (const run of runs) {
    for (const outcome of run.outcomes) outcomes.push(outcome);
    if (run.asked) asked.push(run.asked);
    if (run.skipped) notRun.set(`${run.skipped.ruleId}|${run.skipped.reason}`, run.skipped);
  }
  return { outcomes, asked, notRun: [...notRun.values()] };
}

interface Asked {
  readonly outcomes: readonly RuleOutcome[];
  readonly skipped: NotRun | null;
  readonly asked: AskedRule | null;
}

function withinForm(copy: readonly ReadTable[], ground: ScopeGround): Asked[] {
  const [first] = copy;
  if (!first) return [];
  const tableNames = tablesByRow(first.template);
  return askAll(first.template.rules, scopeOf(copy, ground), (row) => tableNames.get(row)?.table ?? row);
}

function acrossForms(set: FormSet, copies: readonly (readonly ReadTable[])[], ground: ScopeGround): Asked[] {
  const count = new Map<string, number>();
  for (const [table] of copies) if (table) count.set(table.template.id, (count.get(table.template.id) ?? 0) + 1);
  const scope = scopeOf(copies.filter(([table]) => table && count.get(table.template.id) === 1).flat(), ground);
  const places = placesIn(set);
  return set.rules.flatMap((rule) => {
    const forms = (kindOf(rule)?.rowsNeeded(rule) ?? []).flatMap((row) => places.get(row)?.template ?? []);
    if (!forms.some((form) => count.has(form))) return [];
    const doubled = forms.find((form) => (count.get(form) ?? 0) > 1);
    if (doubled !== undefined) return [{ outcomes: [], skipped: { ruleId: rule.id, reason: `duplicate table: ${doubled}`, rows: kindOf(rule)?.rowsNeeded(rule) ?? [] }, asked: null }];
    return askAll([rule], scope, (row) => nameOfAbsent(places.get(row), count) ?? row);
  });
}

/** A form that is wholly absent is named as such; of a form that is there in part, the table. */
function nameOfAbsent(place: RowPlace | undefined, count: ReadonlyMap<string, number>): string | undefined {
  return place && (count.has(place.template) ? place.table : place.template);
}

/** Where the forms print a row. */
interface RowPlace {
  readonly template: string;
  readonly table: string;
}

const rowsOfForms = new WeakMap<Template, ReadonlyMap<string, RowPlace>>();
const rowsOfSets = new WeakMap<FormSet, ReadonlyMap<string, RowPlace>>();

/** The forms never change: each is looked through once. */
function tablesByRow(template: Template): ReadonlyMap<string, RowPlace> {
  const known = rowsOfForms.get(template) ?? new Map(template.tables.flatMap((plan) => plannedRows(plan).map(({ id }) => [id, { template: template.id, table: plan.id }] as const)));
  rowsOfForms.set(template, known);
  return known;
}

function placesIn(set: FormSet): ReadonlyMap<string, RowPlace> {
  const known = rowsOfSets.get(set) ?? new Map(set.templates.flatMap((template) => [...tablesByRow(template)]));
  rowsOfSets.set(set, known);
  return known;
}

function askAll(rules: readonly RuleBase[], scope: Scope, tableNameOf: (row: string) => string): Asked[] {
  const [first] = scope.tables;
  return rules.map((rule) => {
    const kind = kindOf(rule);
    const reason = kind ? whyNot(rule, scope, tableNameOf) : `unknown kind: ${rule.kind}`;
    if (!kind || reason !== null) return { outcomes: [], skipped: { ruleId: rule.id, reason: reason ?? "", rows: kind?.rowsNeeded(rule) ?? [] }, asked: null };
    const fixOf = (failure: Failure) => failure.fix ?? rule.fix ?? kind.fix;
    const outcomes: RuleOutcome[] = [];
    for (const { verdict, cells, failure } of kind.check(rule, scope)) {
      const table = (failure && scope.tableOf(failure.rowId)) ?? first;
      if (table) outcomes.push(failure ? { verdict, cells, failure, rule, fix: fixOf(failure), table } : { verdict, cells, rule, fix: null, table });
    }
    return { outcomes, skipped: null, asked: { rule, scope } };
  });
}

function whyNot(rule: RuleBase, scope: Scope, tableNameOf: (row: string) => string): string | null {
  const kind = kindOf(rule);
  const absent = kind?.rowsNeeded(rule).find((row) => scope.tableOf(row) === null);
  if (absent !== undefined) return `table absent: ${tableNameOf(absent)}`;
  for (const { row, column } of kind?.termsNeeded?.(rule) ?? []) {
    const there = column === undefined || scope.tableOf(row)?.columns.some(({ id, headingAt }) => id === column && (headingAt !== null || scope.cell(row, id) !== null));
    if (!there) return `column absent: ${column}`;
  }
  return null;
}
