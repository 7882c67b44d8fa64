import type { Severity } from "../../core/finding";
import { a1, type CellRef } from "../../core/sheet/address";
import { cellOf, GRAVITY } from "../causes";
import { rangesOf } from "../rangesOf";
import type { ReportedFinding } from "../reportedFinding";
import { plainLine } from "./plainLine";
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
  if (blank.length < 2) return { ...said, item: itemOf(first.row, first.column), finding: plainLine(first.message, MOST.said), fix: plainLine(adviceOf(first), MOST.said) };
  const advice = [...new Set(group.map(adviceOf))].join(" ");
  const item = itemOf(common(group.map(({ row }) => row)), common(group.map(({ column }) => column)));
  return { ...said, item, finding: `${blank.length} ô chưa điền: ${rangesText(blank)}.`, fix: plainLine(advice, MOST.said) };
}

/** Row and column in the form's own words. */
function itemOf(row: string, column: string): string {
  return plainLine([row, column].filter((text) => text.trim() !== "").join(" – "), MOST.item);
}

/** What all of them say, "" where they differ. */
function common(texts: readonly string[]): string {
  const [first = "", ...others] = new Set(texts);
  return others.length === 0 ? first : "";
}

function cellsOf(group: readonly ReportedFinding[]): CellRef[] {
  return group.flatMap((finding) => [finding, ...finding.related].flatMap((one) => cellOf(one) ?? []));
}

function rangesText(cells: readonly CellRef[]): string {
  const ranges = rangesOf(cells);
  const left = ranges.length - MOST_RANGES;
  return left > 0 ? `${ranges.slice(0, MOST_RANGES).join(", ")} và ${left} vùng khác` : ranges.join(", ");
}
