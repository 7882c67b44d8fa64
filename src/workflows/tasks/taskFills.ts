import { a1, parseA1 } from "../../core/sheet/address";
import type { LeadSplit } from "../../core/rules/leadSplits";
import type { PaneFinding } from "../engine";
import type { Proposing } from "../suggestedEdits";
import type { TaskTable } from "./taskTables";

/** What a table of tasks can be helped with, in the order it is best done. */
export const TASK_FILLS = ["ditto", "names", "split", "lead", "numbers", "count"] as const;
export type TaskFillKind = (typeof TASK_FILLS)[number];

/** What of one kind can be written in a table. */
export interface TaskFill {
  readonly kind: TaskFillKind;
  readonly proposing: readonly Proposing[];
  /** Things to do: cells that get another number, else places. */
  readonly count: number;
}

const KINDS: Readonly<Record<TaskFillKind, ReadonlySet<string>>> = {
  ditto: new Set(["ditto.resolved"]),
  names: new Set(["agency.alias", "agency.unknown"]),
  split: new Set(["lead.multiple", "lead.unclear", "lead.alsoCoordinating", "lead.inverted"]),
  lead: new Set(["lead.missing"]),
  numbers: new Set(["numbering.gap", "numbering.duplicate", "numbering.order", "numbering.missing"]),
  count: new Set(["taskCount.mismatch"]),
};

/** What a lead cell that names those who take part too is said to be: the cell as an address, its sentence and reason are the view's. */
export type SaySplit = (cell: string) => { readonly message: string; readonly reason: string };

/** What the findings within a table propose to write, kind by kind, with the lead cells that can be parted; kinds with nothing to do, and what was explained, are left out. */
export function taskFills({ areas, splits }: Pick<TaskTable, "areas" | "splits">, findings: readonly PaneFinding[], saySplit: SaySplit): TaskFill[] {
  const own = findings.filter((finding) => finding.suggestions.length > 0 && isWithin(finding, areas));
  const open = own.filter(({ explained }) => !explained);
  return TASK_FILLS.flatMap((kind) => {
    const found = open.filter(({ rule }) => KINDS[kind].has(rule));
    const said = new Set(own.flatMap(({ rule, sheet, cell }) => (KINDS[kind].has(rule) ? [`${cell} ${sheet}`] : [])));
    const parted = kind === "split" ? splits.filter(({ lead: { at } }) => !said.has(`${a1(at)} ${at.sheet}`)).map((split) => proposingOf(split, saySplit)) : [];
    const proposing = [...found, ...parted];
    const cells = new Set(proposing.flatMap(({ suggestions }) => suggestions.map(({ sheet, cell }) => `${cell} ${sheet}`)));
    return proposing.length === 0 ? [] : [{ kind, proposing, count: kind === "numbers" ? cells.size : proposing.length }];
  });
}

function proposingOf({ lead, beside }: LeadSplit, saySplit: SaySplit): Proposing {
  const { message, reason } = saySplit(`${lead.at.sheet}!${a1(lead.at)}`);
  const suggestions = [lead, beside].map(({ at, value }) => ({ sheet: at.sheet, cell: a1(at), value, reason, choice: 1 }));
  return { message, suggestions };
}

function isWithin({ sheet, cell }: PaneFinding, areas: TaskTable["areas"]): boolean {
  const at = cell === null ? null : parseA1(cell);
  return at !== null && areas.some((area) => area.sheet === sheet && at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right);
}
