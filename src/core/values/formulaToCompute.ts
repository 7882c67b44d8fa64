import type { Cell } from "../sheet/sheet";

const SUM = /^\+?SUM *\(([^()]*)\)$/iu;
const SUM_UNLESS_BLANK = /^IF *\( *COUNTA? *\([^()]*\) *(?:= *0|< *1) *[,;] *"" *[,;] *SUM *\([^()]*\) *\)$/iu;

/**
 * The formula by which a cell's value must be computed; null where the stored one counts. It is computed where the file stores none, and
 * where it stores "" for a sum: programs that fill in a form without calculating leave a total as blank as its parts were.
 */
export function formulaToCompute(cell: Cell): string | null {
  if (cell.formula === null || !cell.calculated) return cell.formula;
  if (cell.kind !== "text" || cell.value !== "") return null;
  const formula = cell.formula.trim();
  if (SUM_UNLESS_BLANK.test(formula)) return formula;
  const parts = SUM.exec(formula)?.[1];
  return parts === undefined ? null : `IF(COUNT(${parts})=0,"",SUM(${parts}))`;
}
