import { fold } from "../text/fold";
import type { RowMatch } from "./alignment";
import type { BodyRow } from "./bodyRow";
import type { IndexedTable } from "./formIndex";
import { isArithmetic, isClosingLine, isDatedLine, isLineAboveTable, isPageLine } from "./notIndicators";

const INDICATOR = /^(?:tổng )?(?:số|tỷ lệ|tỉ lệ|mức|điểm|chỉ số)(?!\p{L})/u;

/**
 * Sheet rows that are indicators of the unit's own: filled rows between the form's rows, or right below them.
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
      if (i < last || (follows(body, i) && (row.hasFigures || row.filled === 0))) extras.push(i);
      else ended = true;
    } else if (i > last && !row.isAside) ended = true;
  });
  return extras;
}

function follows(body: readonly BodyRow[], i: number): boolean {
  return (body[i]?.row ?? 0) - (body[i - 1]?.row ?? 0) === 1;
}

/** Headings without figures, notes, sums, the unit's own arithmetic and the letterhead of the next page are no indicators. */
function isIndicator(row: BodyRow): boolean {
  if (row.label === "" || (row.filled === 0 && !isNamedIndicator(row)) || row.isAside || isArithmetic(row.label)) return false;
  if (isClosingLine(row.label) || isPageLine(row.label)) return false;
  const { view } = row.binding.header;
  return !view.sheet.cellsOfRow(row.row).some(({ column }) => isOfPaper(view.ownText(row.row, column)));
}

/** A numbered row that speaks of a number or a rate is one even before its figures are filled in; a heading is not. */
function isNamedIndicator({ number, label }: BodyRow): boolean {
  return number?.kind === "number" && INDICATOR.test(fold(label));
}

function isOfPaper(text: string): boolean {
  return isLineAboveTable(text) || isDatedLine(text);
}
