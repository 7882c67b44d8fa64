import type { BodyRow } from "./bodyRow";
import { isPageLine } from "./notIndicators";
import type { OpenLine } from "./openRow";

const SENTENCE_ENDS = /[.;:!?]["”)]?$/u;
const BEGINS_SMALL = /^["“(]?\p{Ll}/u;
const BULLET = /^[-–—+*•●▪]/u;

/** The texts that stand in a row's own cells within its table. */
function textsOf({ binding, row }: BodyRow): { readonly column: number; readonly text: string }[] {
  const { view, left, right } = binding.header;
  const leftmost = Math.min(left, binding.labels.left);
  const texts: { readonly column: number; readonly text: string }[] = [];
  const { first, end } = view.lineOf(row);
  for (let at = first; at < end; at++) {
    const column = view.columnAt(at);
    const text = column < leftmost || column > right ? "" : view.textAt(at);
    if (text !== "") texts.push({ column, text });
  }
  return texts;
}

/** True for a number alone in its row: in the STT column only at the foot of a page, where it does not go on from the row above. */
export function isPageNumber(row: BodyRow, above: OpenLine | undefined, below: BodyRow | undefined): boolean {
  if (row.filled > 1) return false;
  const [only, other] = textsOf(row);
  if (!only || other || !isPageLine(only.text)) return false;
  if (only.column !== row.binding.ordinal) return true;
  const isFoot = below === undefined || below.binding !== row.binding;
  const before = above?.number?.path[0] ?? 0;
  return isFoot && Number(/\d+/u.exec(only.text)?.[0]) !== before + 1;
}

/**
 * True when a row without a number goes on with what the row above it says: each text begins small, or the task above breaks off in
 * mid-sentence and the row has no product, lead and deadline of its own.
 */
export function runsOn(above: OpenLine, line: OpenLine, before: BodyRow | undefined): boolean {
  const { source } = line;
  if (line.ordinal !== "" || source.sharesLabel || line.kind === "section" || line.kind === "closing") return false;
  if (!before || (before.binding === source.binding && before.row !== source.row - 1)) return false;
  const texts = textsOf(source).map(({ text }) => text);
  if (texts.length === 0 || texts.some((text) => BULLET.test(text))) return false;
  if (texts.every((text) => BEGINS_SMALL.test(text))) return true;
  const isWhole = requiredFilled(source);
  return source.label !== "" && above.number !== null && !isWhole && !SENTENCE_ENDS.test(above.label) && (BEGINS_SMALL.test(source.label) || source.filled === 0);
}

/** True when every column that a task must fill is filled. */
function requiredFilled({ binding, row }: BodyRow): boolean {
  const { view } = binding.header;
  const needed = binding.columns.filter(({ plan, found }) => found && plan.kind === "value" && plan.required);
  return needed.every(({ found }) => found && view.isFilled(row, found.left));
}
