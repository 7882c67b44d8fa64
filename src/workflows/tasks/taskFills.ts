import { parseA1 } from "../../core/sheet/address";
import type { PaneFinding } from "../engine";
import type { TaskTable } from "./taskTables";

/** What a table of tasks can be helped with, in the order it is best done. */
export const TASK_FILLS = ["ditto", "names", "split", "lead", "numbers", "count"] as const;
export type TaskFillKind = (typeof TASK_FILLS)[number];

/** The findings of one kind whose suggestions fill a table. */
export interface TaskFill {
  readonly kind: TaskFillKind;
  readonly findings: readonly PaneFinding[];
  /** Things to do: cells that get another number, else findings. */
  readonly count: number;
}

const KINDS: Readonly<Record<TaskFillKind, ReadonlySet<string>>> = {
  ditto: new Set(["ditto.resolved"]),
  names: new Set(["agency.alias", "agency.unknown"]),
  split: new Set(["lead.multiple", "lead.unclear", "lead.alsoCoordinating", "lead.inverted"]),
  lead: new Set(["lead.missing"]),
  numbers: new Set(["numbering.gap", "numbering.duplicate", "numbering.order"]),
  count: new Set(["taskCount.mismatch"]),
};

/** What the findings within a table propose to write, kind by kind; kinds with nothing to do are left out. */
export function taskFills({ areas }: Pick<TaskTable, "areas">, findings: readonly PaneFinding[]): TaskFill[] {
  const own = findings.filter((finding) => finding.suggestions.length > 0 && isWithin(finding, areas));
  return TASK_FILLS.flatMap((kind) => {
    const found = own.filter(({ rule }) => KINDS[kind].has(rule));
    const cells = new Set(found.flatMap(({ suggestions }) => suggestions.map(({ sheet, cell }) => `${cell} ${sheet}`)));
    return found.length === 0 ? [] : [{ kind, findings: found, count: kind === "numbers" ? cells.size : found.length }];
  });
}

function isWithin({ sheet, cell }: PaneFinding, areas: TaskTable["areas"]): boolean {
  const at = cell === null ? null : parseA1(cell);
  return at !== null && areas.some((area) => area.sheet === sheet && at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right);
}
