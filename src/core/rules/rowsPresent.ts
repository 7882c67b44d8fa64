import type { Severity } from "../finding";
import { speaker, type Message } from "../message";
import type { ReadRow, ReadTable } from "../submission";
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
    vi: "{form} không có {count} dòng từ {first} đến {last}; đây là phần của cơ quan khác thì không cần bổ sung.",
    en: "{form} has none of the {count} rows from {first} to {last}; if they are another agency's part, nothing is needed.",
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

function outcome(table: ReadTable, row: ReadRow, severity: Severity, message: Message): Outcome {
  const before = table.rows.slice(0, table.rows.indexOf(row)).reverse().find(({ at }) => at !== null)?.at;
  const heading = table.title?.at ?? table.columns.find(({ headingAt }) => headingAt !== null)?.headingAt;
  const at = before ?? heading ?? table.rows.find((other) => other.at !== null)?.at ?? null;
  const failure = { finding: "structure.rowMissing" as const, severity, message, rowId: row.id, columnId: "", at, related: [] };
  return { verdict: "fails", cells: at ? [at] : [], failure };
}

function tableOutcomes(rule: RowsPresentRule, scope: Scope, table: ReadTable): Outcome[] {
  const form = table.template.name;
  const guessing = scope.unit === null && table.rows.some(({ id }) => scope.owners(id).length > 0);
  const missing = missingOf(table).filter((row) => guessing || scope.owes(row.id));
  const absent = guessing ? absentOwners(scope, table) : new Map<string, ReadRow[]>();
  const outcomes = [...absent.values()].flatMap((rows) => {
    const [first, last] = [rows[0], rows[rows.length - 1]];
    if (!first || !last || rows.length === 1) return [];
    const data = { form, count: rows.length, first: rowName(scope, first.id), last: rowName(scope, last.id) };
    return [outcome(table, first, "info", words.say("othersPart", data))];
  });
  const inRun = new Set([...absent.values()].filter((rows) => rows.length > 1).flat());
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
