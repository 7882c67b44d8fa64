import type { BoundColumn } from "./binding";
import type { Header, HeaderColumn } from "./header";

/** The columns with the label column filled in, and the sheet columns labels may stand in. */
export interface LabelZone {
  readonly columns: readonly BoundColumn[];
  readonly labels: { readonly left: number; readonly right: number };
}

/**
 * Where the labels stand: under the label's own heading and the columns without a heading beside it. When that heading is worded
 * otherwise, under the last unknown heading before the first column of values; null when there is no such place.
 */
export function labelZone(header: Header, columns: readonly BoundColumn[]): LabelZone | null {
  const found = columns.find(({ plan }) => plan.kind === "label")?.found ?? fallback(header, columns);
  if (!found) return null;
  const others = header.columns.filter((column) => column !== found);
  const next = Math.min(...others.filter(({ left }) => left > found.right).map(({ left }) => left), found.right + 4);
  const before = Math.max(...others.filter(({ right }) => right < found.left).map(({ right }) => right), found.left - 3, -1);
  const right = others.some(({ left }) => left === next) ? next - 1 : found.right;
  return {
    columns: columns.map((column) => (column.plan.kind === "label" ? { ...column, found } : column)),
    labels: { left: before + 1, right },
  };
}

const ROWS_LOOKED_AT = 15;

/** The wordiest column under an unknown heading left of the values; where no heading is left, the column just before them. */
function fallback(header: Header, columns: readonly BoundColumn[]): HeaderColumn | null {
  const taken = new Set(columns.map(({ found }) => found));
  const first = Math.min(...columns.flatMap(({ plan, found }) => (found && plan.kind !== "ordinal" && plan.kind !== "label" ? [found.left] : [])));
  const unknown = header.columns.filter((column) => !taken.has(column) && column.left < first);
  const [wordiest] = unknown.map((column) => ({ column, length: wordsUnder(header, column) })).sort((a, b) => b.length - a.length);
  if (wordiest) return wordiest.column;
  const before = first - 1;
  if (before < 0 || !Number.isFinite(before) || [...taken].some((column) => column && column.left <= before && before <= column.right)) return null;
  return { left: before, right: before, path: [""], at: header.view.ref(header.bottom, before) };
}

function wordsUnder({ view, bottom }: Header, column: HeaderColumn): number {
  const rows = view.rowsBetween(bottom + 1, bottom + ROWS_LOOKED_AT);
  return rows.reduce((sum, row) => sum + (view.ownText(row, column.left).match(/\p{L}+/gu)?.length ?? 0), 0);
}
