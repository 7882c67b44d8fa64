import { isRate } from "../rules/part";
import type { ReadCell } from "../submission";
import { storedRate } from "../values/percent";

/** What to write into a cell so that it holds a figure in its row's unit; null where no such figure can stand there: half a document. */
export function storedFigure({ meaning, cell }: ReadCell, figure: number): number | null {
  if (isRate(meaning)) return storedRate(figure, cell);
  return meaning.value === "count" && (!Number.isInteger(figure) || figure < 0) ? null : figure;
}
