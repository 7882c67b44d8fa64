import type { Severity } from "../finding";
import { speaker, type Message, type Sentence } from "../message";
import type { ReadRow, ReadTable } from "../submission";
import { formName } from "../template/formName";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Outcome, RuleKind, Scope } from "./kind";
import { rowName } from "./naming";

/** Every row of the form that the sender owes is there. */
export interface RowsPresentRule extends RuleBase {
  readonly kind: "rowsPresent";
}

const words = speaker("rowsPresent", {
  missing: { vi: "{form} thiếu dòng {row} của mẫu.", en: "{form} lacks the form's row {row}." },
  othersPart: {
    vi: "{form} không có {count} dòng từ {first} đến {last}, là phần giao cho một cơ quan khác.",
    en: "{form} has none of the {count} rows from {first} to {last}, which are assigned to another agency.",
  },
  othersRow: {
    vi: "{form} không có dòng {first}, là phần giao cho một cơ quan khác.",
    en: "{form} lacks row {first}, which is assigned to another agency.",
  },
});

function missingOf(table: ReadTable): ReadRow[] {
  return table.rows.filter((row) => row.plan !== null && row.at === null);
}

/** Owners of whose rows this table holds none, each with its rows. */
function absentOwners(scope: Scope, table: ReadTable): Map<string, ReadRow[]> {
  const byOwner = new Map<string, ReadRow[]>();
  for (const row of table.rows) {
    if (row.plan === null) continue;
    for (const owner of scope.owners(row.id)) byOwner.set(owner, [...(byOwner.get(owner) ?? []), row]);
  }
  return new Map([...byOwner].filter(([, rows]) => rows.every(({ at }) => at === null)));
}

const OTHERS_FIX: Sentence = {
  vi: "Nếu không thuộc phần đơn vị mình thì không cần bổ sung.",
  en: "If they are not your unit's part, nothing is needed.",
};

function outcome(table: ReadTable, row: ReadRow, severity: Severity, message: Message, fix?: Sentence): Outcome {
  const before = table.rows.slice(0, table.rows.indexOf(row)).reverse().find(({ at }) => at !== null)?.at;
  const heading = table.title?.at ?? table.columns.find(({ headingAt }) => headingAt !== null)?.headingAt;
  const at = before ?? heading ?? table.rows.find((other) => other.at !== null)?.at ?? null;
  const failure = { finding: "structure.rowMissing" as const, severity, message, rowId: row.id, columnId: "", at, related: [], ...(fix ? { fix } : {}) };
  return { verdict: "fails", cells: at ? [at] : [], failure };
}

function tableOutcomes(rule: RowsPresentRule, scope: Scope, table: ReadTable): Outcome[] {
  const form = formName(table);
  const guessing = scope.unit === null && table.rows.some(({ id }) => scope.owners(id).length > 0);
  const missing = missingOf(table).filter((row) => guessing || scope.owes(row.id));
  const absent = guessing ? absentOwners(scope, table) : new Map<string, ReadRow[]>();
  const outcomes = [...absent.values()].flatMap((rows) => {
    const [first, last] = [rows[0], rows[rows.length - 1]];
    if (!first || !last) return [];
    const data = { form, first: rowName(scope, first.id) };
    const message = first === last ? words.say("othersRow", data) : words.say("othersPart", { ...data, count: rows.length, last: rowName(scope, last.id) });
    return [outcome(table, first, "info", message, OTHERS_FIX)];
  });
  const inRun = new Set([...absent.values()].flat());
  const single = missing
    .filter((row) => !inRun.has(row))
    .map((row) => outcome(table, row, guessing ? "info" : rule.severity, words.say("missing", { form, row: rowName(scope, row.id) })));
  return [...outcomes, ...single];
}

/** Rows of the form that the sheet lacks. */
export const rowsPresent: RuleKind<RowsPresentRule> = {
  kind: "rowsPresent",
  sentences: words.sentences,
  fix: { vi: "Đề nghị bổ sung dòng này đúng vị trí của mẫu.", en: "Please add the row where the form has it." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "rowsPresent", severity: "error" },
    cells: { r1: { 2015: 1 }, r2: { 2015: 2 } },
    rows: { r1: { owner: "a" }, r2: { owner: "b", missing: true } },
    sender: "a",
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "rowsPresent", severity: "error" },
    cells: { r1: { 2015: 1 }, r2: { 2015: 2 } },
    rows: { r2: { missing: true } },
    findings: ["structure.rowMissing r2@"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) =>
    scope.tables.flatMap((table) => {
      const outcomes = tableOutcomes(rule, scope, table);
      return outcomes.length > 0 ? outcomes : [{ verdict: "holds", cells: [] }];
    }),
};
