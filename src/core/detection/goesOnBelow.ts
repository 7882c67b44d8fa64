import type { Binding } from "./binding";
import type { BodyRow } from "./bodyRow";
import { readBodyRow } from "./bodyRow";
import type { Ordinal } from "./ordinal";
import { splitOrdinal } from "./ordinal";

const ROWS_LOOKED_AT = 40;
const LEAST_FILLED = 2;

/** Tells whether rows of a table still follow below a note or an empty space at the given row. */
export type GoesOn = (row: number, above: readonly BodyRow[]) => boolean;

/** For forms with rows of their own their labels tell, for tables of tasks a number that goes on. */
export function goesOnBelow(binding: Binding, last: number): GoesOn {
  if (binding.form.plan.rows.kind === "open") return (row, above) => numbersGoOn(binding, row, last, above);
  let lowest: number | null = null;
  return (row) => row <= (lowest ??= lastLabelRow(binding, last));
}

/** The lowest row with a label of the form that has not stood above as often as the form prints it: a second copy does not count. */
function lastLabelRow({ header, form, labels }: Binding, last: number): number {
  const { view } = header;
  const seen = new Map<string, number>();
  let lowest = -1;
  for (const row of view.rowsBetween(header.bottom + 1, last)) {
    for (let column = labels.left; column <= labels.right; column++) {
      const text = view.ownText(row, column);
      const key = text === "" ? "" : view.indexed(splitOrdinal(text).rest).text.full.key;
      const printed = form.rowsByKey.get(key)?.length ?? 0;
      const count = (seen.get(key) ?? 0) + 1;
      if (printed === 0 || count > printed) continue;
      seen.set(key, count);
      lowest = row;
    }
  }
  return lowest;
}

/** A numbered row with a product, a lead or a deadline, its number higher than the last one's; or a section's roman number. */
function numbersGoOn(binding: Binding, row: number, last: number, above: readonly BodyRow[]): boolean {
  const numbered = binding.header.view.rowsBetween(row + 1, last).slice(0, ROWS_LOOKED_AT).map((below) => readBodyRow(binding, below));
  const next = numbered.find((below) => below.ordinalColumn === binding.ordinal && below.number !== null && below.number.kind !== "dash");
  if (!next?.number || next.label === "" || (next.number.kind !== "roman" && next.filled < LEAST_FILLED)) return false;
  const { kind, path } = next.number;
  const before = lastPath(above, kind);
  const [a = 0, b = 0] = [before[0], path[0]];
  return b > a || (b === a && path.length > before.length);
}

function lastPath(above: readonly BodyRow[], kind: Ordinal["kind"]): readonly number[] {
  for (let i = above.length - 1; i >= 0; i--) {
    const number = above[i]?.number;
    if (number?.kind === kind) return number.path;
  }
  return [];
}
