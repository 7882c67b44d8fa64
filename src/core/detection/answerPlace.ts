import { fold } from "../text/fold";
import type { BoundColumn } from "./binding";
import type { BodyRow } from "./bodyRow";
import type { CellPlace } from "./detection";

const MARKS: ReadonlySet<string> = new Set(["x", "v", "✓", "✔", "√", "☑", "☒", "+", "*", "1", "có"]);
const NO_MARKS: ReadonlySet<string> = new Set(["", "-", "–", "—", "☐", "□", "0"]);

/**
 * Where a row's answer stands when its column takes up several of the sheet: the one cell that holds something. A mark below the
 * heading of one answer means that answer; null where the row has no such choice, or marks several.
 */
export function answerPlaceOf({ binding, row }: BodyRow, { found, parts }: BoundColumn): CellPlace | null {
  if (!found || found.right === found.left) return null;
  const { view } = binding.header;
  const marked: number[] = [];
  for (let column = found.left; column <= found.right; column++) {
    if (view.isFilled(row, column) && !(parts && NO_MARKS.has(fold(view.ownText(row, column))))) marked.push(column);
  }
  const [only, ...more] = marked;
  if (only === undefined || more.length > 0) return null;
  const at = view.ref(row, only);
  const part = parts?.find(({ column }) => column.left <= only && only <= column.right);
  return part && MARKS.has(fold(view.ownText(row, only))) ? { at, valueAt: at, means: part.means } : { at, valueAt: at };
}
