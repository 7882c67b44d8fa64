import { plainName } from "../agency/agencyMatch";
import type { Suggestion } from "../finding";
import { speaker } from "../message";
import type { CellRef } from "../sheet/address";
import { cellOf, type ReadCell, type ReadRow, type ReadTable } from "../submission";
import type { RuleBase } from "../template/template";
import { plainOrdinal } from "../values/ordinal";
import { isAnswered } from "../values/reading";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { leadProposal } from "./leadProposal";
import { columnNameOf, rowName } from "./naming";
import { namesNobody, namesSomething } from "./openRow";
import { childrenOf, rowById } from "./tableIndex";
import { taskCells, taskRows } from "./taskRows";

/** A text column of an open table is filled in each row. */
export interface FilledRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "filled";
  readonly column: F["column"];
  readonly finding: "lead.missing" | "deadline.missing" | "product.missing" | "required.missing" | "target.missing";
  /** Where a blank takes the value from: the merged cell, the parent row. */
  readonly inherits: boolean;
  /** Proposes the agency in charge of the task's field: the province's departments, or the offices of a body by its id. */
  readonly proposes?: { readonly within: string | null };
}

const words = speaker("filled", {
  blank: { vi: "{row}: chưa điền cột {column}.", en: "{row}: {column} is not filled in." },
  inherited: {
    vi: "{row}: cột {column} để trống, hiểu là theo dòng {parent}.",
    en: "{row}: {column} is blank and taken from row {parent}.",
  },
  domain: {
    vi: "“{agency}” được giao theo dõi lĩnh vực này (theo từ “{words}”; {basis}).",
    en: "“{agency}” is in charge of this field (by the words “{words}”; {basis}).",
  },
  apart: { vi: "“{agency}” chủ trì thì không ghi lại ở phần phối hợp.", en: "“{agency}”, when it leads, need not be listed as taking part." },
});

/** The agency whose field the task surely is: a guess that a person decides on. */
function proposals(rule: FilledRule, scope: Scope, table: ReadTable, row: ReadRow, cell: ReadCell): readonly Suggestion[] {
  const proposed = rule.proposes === undefined ? null : leadProposal(scope, table, row, cell, rule.proposes.within);
  if (!proposed) return [];
  const { entry, words: said, basis } = proposed.proposal;
  const reason = words.say("domain", { agency: plainName(entry), words: said, basis });
  const apart = words.say("apart", { agency: plainName(entry) });
  return proposed.edits.map((edit, i) => ({ ...edit, reason: i === 0 ? reason : apart, choice: 1, unsure: true }));
}

/** In the columns for lead, deadline and target a dash names nothing. */
function isFilled(rule: FilledRule, cell: ReadCell | undefined): boolean {
  const needsName = rule.finding !== "product.missing" && rule.finding !== "required.missing";
  return cell !== undefined && (needsName ? namesSomething(cell) && !(rule.finding === "lead.missing" && namesNobody(cell)) : isAnswered(cell.reading));
}

/** True when the rows below carry what this row leaves blank: one target is enough, else each must. */
function childrenCarry(rule: FilledRule, table: ReadTable, row: ReadRow): boolean {
  if (rule.finding === "required.missing") return false;
  const children = childrenOf(table, row.id).filter(({ role }) => role !== "extra");
  const carries = (child: ReadRow): boolean =>
    isFilled(rule, cellOf(table, child.id, rule.column)) || childrenCarry(rule, table, child);
  return rule.finding === "target.missing" ? children.some(carries) : children.length > 0 && children.every(carries);
}

function outcomeOf(rule: FilledRule, scope: Scope, table: ReadTable, row: ReadRow, cell: ReadCell): Outcome {
  const parent = row.parent === null ? undefined : rowById(table, row.parent);
  const above = parent && cellOf(table, parent.id, rule.column);
  const cells = [cell.at, ...(above ? [above.at] : [])];
  if (childrenCarry(rule, table, row)) return { verdict: "holds", cells };
  const inherited = rule.inherits && isFilled(rule, above);
  const data = { row: rowName(scope, row.id), column: { label: columnNameOf(scope, row.id, rule.column) } };
  const place = { rowId: row.id, columnId: rule.column, at: cell.at, related: inherited && above ? [above.at] : [] };
  const message = inherited
    ? words.say("inherited", { ...data, parent: plainOrdinal(parent?.ordinal ?? "") || rowName(scope, parent?.id ?? "") })
    : words.say("blank", data);
  const suggestions = inherited ? [] : proposals(rule, scope, table, row, cell);
  return { verdict: "fails", cells, failure: { finding: rule.finding, severity: inherited ? "info" : rule.severity, message, ...place, suggestions } };
}

/** The filled cells hold together, so that a table of a hundred thousand rows stays light. */
function inTable(rule: FilledRule, scope: Scope, table: ReadTable): Outcome[] {
  const column = taskCells(table, rule.column);
  const held: CellRef[] = [];
  const others: Outcome[] = [];
  taskRows(table).forEach((row, at) => {
    const cell = column[at];
    const asked = cell?.meaning.required === true || cell?.meaning.value === "label";
    if (!cell || !asked || !scope.owes(row.id)) return;
    if (isFilled(rule, cell)) held.push(cell.at);
    else others.push(outcomeOf(rule, scope, table, row, cell));
  });
  return held.length > 0 ? [{ verdict: "holds", cells: held }, ...others] : others;
}

/** Blank cells in the columns that each task or target must fill. */
export const filled: RuleKind<FilledRule> = {
  kind: "filled",
  sentences: words.sentences,
  fix: { vi: "Đề nghị bổ sung.", en: "Please fill in." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "filled", column: "lead", finding: "lead.missing", inherits: true },
    cells: { t1: { lead: "Sở Nội vụ" }, t2: { lead: "nt" }, t3: { lead: null } },
    rows: { t1: { ordinal: "1" }, t2: { ordinal: "2" }, t3: { ordinal: "3", label: "" } },
    columns: { lead: "agencyList" },
    open: true,
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "filled", column: "lead", finding: "lead.missing", inherits: true },
    cells: { t1: { lead: "Sở Nội vụ" }, t11: { lead: null }, t2: { lead: "-" } },
    rows: { t1: { ordinal: "1" }, t11: { ordinal: "1.1", level: 1, parent: "t1" }, t2: { ordinal: "2" } },
    columns: { lead: "agencyList" },
    open: true,
    findings: ["lead.missing t11@lead", "lead.missing t2@lead"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => scope.tables.flatMap((table) => inTable(rule, scope, table)),
};
