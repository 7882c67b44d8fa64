import type { Ordinal } from "../values/ordinal";
import { parseOrdinal } from "../values/ordinal";
import { isShort } from "./ordinal";
import type { SheetText } from "./sheetText";

/** Rows looked at above and below: a heading or a task's own parts may stand between two numbers. */
const NEAR = [-1, 1, -2, 2] as const;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * Reads the STT of a list that may have more than 999 rows, in its STT column: a longer number counts where at least half as many rows stand
 * above it on the sheet, or, in a list that goes on from another sheet, where the numbers beside it run on. A year there is no STT.
 */
export function runOrdinal(view: SheetText, row: number, column: number, text: string): Ordinal | null {
  const ordinal = parseOrdinal(text);
  if (ordinal === null || isShort(ordinal)) return ordinal;
  const [main = 0] = ordinal.path;
  if (ordinal.kind !== "number") return null;
  const isYear = main >= FIRST_YEAR && main <= LAST_YEAR;
  return main <= 2 * row || (!isYear && runsOnBeside(view, row, column, main)) ? ordinal : null;
}

function runsOnBeside(view: SheetText, row: number, column: number, main: number): boolean {
  return NEAR.some((step) => {
    const beside = row + step < 0 ? null : parseOrdinal(view.ownText(row + step, column));
    const off = (beside?.path[0] ?? main) - main;
    return beside?.kind === "number" && off === Math.sign(step);
  });
}
