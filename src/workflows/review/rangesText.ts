import type { CellRef } from "../../core/sheet/address";
import { rangesOf } from "../rangesOf";

/** “D9:D12, F3”, and of very many ranges the first with the number of those left. */
export function rangesText(cells: readonly CellRef[], most: number): string {
  const ranges = rangesOf(cells);
  const left = ranges.length - most;
  return left > 0 ? `${ranges.slice(0, most).join(", ")} và ${left} vùng khác` : ranges.join(", ");
}
