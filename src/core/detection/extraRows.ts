import type { RowMatch } from "./alignment";
import type { BodyRow } from "./bodyRow";
import type { IndexedTable } from "./formIndex";
import { isClosingLine, isLineAboveTable, isPageLine } from "./notIndicators";

/**
 * Sheet rows that are indicators of the unit's own: filled or numbered rows between the form's rows, or right below them.
 * Notes, sums, titles and lines below a row that invites them are none.
 */
export function extraRows(matches: readonly RowMatch[], body: readonly BodyRow[], form: IndexedTable): number[] {
  if (matches.length === 0) return [];
  const planOf = new Map(matches.map((match) => [match.body, match.plan]));
  const last = Math.max(...planOf.keys());
  const extras: number[] = [];
  let invited = false;
  let ended = false;
  body.forEach((row, i) => {
    const plan = planOf.get(i);
    if (plan !== undefined) invited = form.rows[plan]?.plan.allowsLinesBelow ?? false;
    else if (!invited && !ended && isIndicator(row)) {
      const counts = row.filled > 0 || row.number !== null;
      if (i < last && counts) extras.push(i);
      else if (i > last && follows(body, i) && (row.figures > 0 || (row.filled === 0 && row.number !== null))) extras.push(i);
      else if (i > last) ended = true;
    } else if (i > last && !row.isAside) ended = true;
  });
  return extras;
}

function follows(body: readonly BodyRow[], i: number): boolean {
  return (body[i]?.row ?? 0) - (body[i - 1]?.row ?? 0) === 1;
}

function isIndicator(row: BodyRow): boolean {
  if (row.label === "" || row.isAside || isClosingLine(row.label) || isPageLine(row.label) || isLineAboveTable(row.label)) return false;
  return !(row.spans && row.filled === 0 && row.ordinal === "");
}
