import { agencyReader } from "../agency/agencyList";
import { speaker } from "../message";
import type { CellRef } from "../sheet/address";
import type { ReadRow, ReadTable } from "../submission";
import type { RuleBase } from "../template/template";
import { plainOrdinal } from "../values/ordinal";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, Outcome, RuleKind, Scope } from "./kind";
import { rowName } from "./naming";
import { planYearOf, settingOf } from "./planYear";
import { outcomesOf } from "./rowOutcomes";
import { rowById } from "./tableIndex";
import { nearTasks } from "./nearTasks";
import { carriesOut, repeats } from "./sameTasks";
import { taskKeys, type TaskKey } from "./taskKeys";
import { standingAt } from "./taskRows";

/** A task stands once in a plan. */
export interface TaskOnceRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "taskOnce";
  readonly product: F["column"];
  /** Columns that say who does it. */
  readonly assigned: readonly F["column"][];
}

const words = speaker("taskOnce", {
  differently: { vi: "{row} trùng nội dung với nhiệm vụ {other} nhưng phân công khác nhau.", en: "{row} says the same as task {other} and is assigned differently." },
  close: { vi: "{row} gần trùng với nhiệm vụ {other}; đề nghị xem có phải một việc không.", en: "{row} says nearly the same as task {other}; please see whether they are one." },
  nearly: {
    vi: "{row} gần trùng với nhiệm vụ {other}, phân công khác nhau; đề nghị xem có trùng không.",
    en: "{row} says nearly the same as task {other} and is assigned differently; please see whether they are one.",
  },
  alike: { vi: "{row} trùng nội dung với nhiệm vụ {other}.", en: "{row} says the same as task {other}." },
});

/** Who does a task, to be compared: bodies by what they are; their order counts where nobody is said to lead. */
function assignment(rule: TaskOnceRule, scope: Scope, table: ReadTable): (row: ReadRow) => string {
  const read = agencyReader(scope.directory, settingOf(table, scope));
  const columns = rule.assigned;
  return ({ id }) =>
    columns
      .map((column) => {
        const { names } = read(standingAt(table, column, id)?.text ?? "");
        const bodies = names.map(({ role, match, lookedUp }) => `${role ?? ""} ${match.found ? match.entry.id : lookedUp.toLowerCase()}`);
        return (columns.length > 1 || names.some(({ role }) => role !== null) ? bodies.sort() : bodies).join("; ");
      })
      .join(" | ");
}

/** “III.5”, “2.1”, “14”: the number by which readers find a task; its words where it has none. */
function placeOf(table: ReadTable, { row, text }: TaskKey): string | { readonly label: string } {
  const no = plainOrdinal(row.ordinal);
  const { rows } = table.plan;
  const startsAnew = rows.kind === "open" && (rows.numbering === "perSection" || rows.numbering === "inText");
  const section = startsAnew && row.section !== null ? plainOrdinal(rowById(table, row.section)?.ordinal ?? "") : "";
  return no === "" ? { label: text } : [section, no].filter((part) => part !== "").join(".");
}

function inTable(rule: TaskOnceRule, scope: Scope, table: ReadTable): Outcome[] {
  const keys = taskKeys(table, rule.product, planYearOf(table, scope));
  const found = repeats(keys);
  const near = nearTasks(keys);
  const assignedTo = assignment(rule, scope, table);
  return outcomesOf(keys.filter(isPlaced), ({ at }) => at, (key): Failure | null => {
    const same = found.get(key);
    const other = same ?? near.get(key);
    if (!other) return null;
    const isOther = assignedTo(key.row) !== assignedTo(other.row);
    if (!same && !isOther) return null;
    const isSame = same !== undefined && carriesOut(same.text) === carriesOut(key.text);
    const message = words.say(isSame ? (isOther ? "differently" : "alike") : isOther ? "nearly" : "close", { row: rowName(scope, key.row.id), other: placeOf(table, other) });
    const place = { rowId: key.row.id, columnId: key.columnId, at: key.at, related: other.at === null ? [] : [other.at] };
    return { finding: "task.duplicate", severity: isSame && isOther ? rule.severity : "info", message, ...place };
  });
}

type PlacedKey = TaskKey & { readonly at: CellRef };

function isPlaced(key: TaskKey): key is PlacedKey {
  return key.at !== null;
}

/** Tasks that say the same twice; worth explaining when others are to do it. */
export const taskOnce: RuleKind<TaskOnceRule> = {
  kind: "taskOnce",
  sentences: words.sentences,
  fix: { vi: "Đề nghị gộp hoặc làm rõ hai nhiệm vụ.", en: "Please join the two tasks or tell them apart." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "taskOnce", product: "product", assigned: ["lead"] },
    cells: { t1: { lead: "Sở Nội vụ", product: null }, t2: { lead: "Sở Nội vụ", product: null } },
    rows: { t1: { label: "Báo cáo cải cách hành chính quý I" }, t2: { label: "Báo cáo cải cách hành chính quý II" } },
    columns: { lead: "agencyList", product: "text" },
    open: true,
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "taskOnce", product: "product", assigned: ["lead"] },
    cells: { t1: { lead: "Sở Nội vụ", product: null }, t2: { lead: "Sở Tư pháp", product: null } },
    rows: { t1: { label: "Ban hành Kế hoạch tuyên truyền CCHC năm 2021" }, t2: { label: "Kế hoạch tuyên truyền cải cách hành chính năm 2021" } },
    columns: { lead: "agencyList", product: "text" },
    open: true,
    findings: ["task.duplicate t2@label"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => scope.tables.flatMap((table) => inTable(rule, scope, table)),
};
