import type { Sheet } from "../../core/sheet/sheet";
import type { DefinedName } from "../../core/sheet/workbook";

/** Another sheet's cell, a table's column, or a reference made while calculating. */
const ELSEWHERE = /!|\[|indirect\(/u;

/**
 * Whether some formula of a sheet may take its value from another sheet, so that a change there makes the photographed value old.
 * Said too often rather than too seldom: a mark within a text of a formula counts too.
 */
export function looksElsewhere({ data }: Sheet, names: readonly DefinedName[]): boolean {
  const known = names.map(({ name }) => name.toLowerCase());
  for (const at of new Set(data.formulas)) {
    const formula = (data.strings[at] ?? "").toLowerCase().replaceAll("#ref!", "");
    if (ELSEWHERE.test(formula) || known.some((name) => formula.includes(name))) return true;
  }
  return false;
}
