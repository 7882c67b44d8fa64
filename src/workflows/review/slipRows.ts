import type { Severity } from "../../core/finding";
import { a1, type CellRef } from "../../core/sheet/address";
import { cellOf, GRAVITY } from "../causes";
import type { ReportedFinding } from "../reportedFinding";
import { formItem, sharedItem } from "./formItem";
import { plainLine } from "./plainLine";
import { rangesText } from "./rangesText";
import { adviceOf, levelOf, reasonOf } from "./reviewWords";

/** One row of the slip. */
export interface SlipRow {
  readonly level: Severity | "explained";
  /** The cell it leads to; null where the finding has none. */
  readonly at: CellRef | null;
  readonly sheet: string;
  /** “D9”, of several cells the first. */
  readonly cell: string;
  readonly item: string;
  readonly finding: string;
  readonly fix: string;
  readonly reason: string;
}

/** Letters that a cell of the slip holds at most; what is longer no row shows. */
const MOST = { item: 250, said: 700 } as const;
/** Ranges of blank cells named in a row before the rest is only counted. */
const MOST_RANGES = 40;

/** A finding a row, all blanks of one table on a sheet as one; gravest first, what is explained last, else in the report's order. */
export function slipRows(findings: readonly ReportedFinding[]): SlipRow[] {
  const groups = new Map<string, ReportedFinding[]>();
  findings.forEach((finding, at) => {
    const key = finding.blank ? ["blank", finding.cause, finding.sheet, levelOf(finding)].join("|") : String(at);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  });
  const rows = [...groups.values()].flatMap((group) => rowOf(group) ?? []);
  return rows.sort((a, b) => rank(a) - rank(b));
}

function rank({ level }: SlipRow): number {
  return level === "explained" ? Object.keys(GRAVITY).length : GRAVITY[level];
}

function rowOf(group: readonly ReportedFinding[]): SlipRow | null {
  const [first] = group;
  if (!first) return null;
  const at = cellOf(first);
  const blank = first.blank ? cellsOf(group) : [];
  const said = {
    level: levelOf(first),
    at,
    sheet: plainLine(first.sheet ?? "", MOST.item),
    cell: at === null ? "" : a1(at),
    reason: plainLine(reasonOf(first), MOST.said),
  };
  if (blank.length < 2) return { ...said, item: plainLine(formItem(first.row, first.column), MOST.item), finding: plainLine(first.message, MOST.said), fix: plainLine(adviceOf(first), MOST.said) };
  const advice = [...new Set(group.map(adviceOf))].join(" ");
  return { ...said, item: plainLine(sharedItem(group), MOST.item), finding: `${blank.length} ô chưa điền: ${rangesText(blank, MOST_RANGES)}.`, fix: plainLine(advice, MOST.said) };
}

function cellsOf(group: readonly ReportedFinding[]): CellRef[] {
  return group.flatMap((finding) => [finding, ...finding.related].flatMap((one) => cellOf(one) ?? []));
}
