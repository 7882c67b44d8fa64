import type { CellContent } from "../../core/sheet/edit";
import type { FormattedEdit } from "./plannedWrite";

/** Bytes of one request that is sure to pass, also in a browser, where Excel takes 5 MB: some three thousand fixes. */
const MOST_BYTES = 3_000_000;
/** What looking at a cell or writing it costs besides what stands in it: paths, names of members, the journal's words. */
const EACH = 900;
/** What asking for a cell's font and writing it adds. */
const FONT = 700;
/** A Vietnamese letter takes three bytes at most; a text stands twice in a request or its answer, in the cell and in the journal. */
const A_LETTER = 3 * 2;

/** Edits in pieces each of which can be looked at, and written together with its journal, in one request. */
export function editPieces(edits: readonly FormattedEdit[]): FormattedEdit[][] {
  const pieces: FormattedEdit[][] = [];
  let bytes = MOST_BYTES;
  for (const edit of edits) {
    const size = sizeOf(edit);
    bytes += size;
    if (bytes > MOST_BYTES) {
      pieces.push([]);
      bytes = size;
    }
    pieces[pieces.length - 1]?.push(edit);
  }
  return pieces;
}

function sizeOf({ at, before, after, font, why }: FormattedEdit): number {
  return EACH + (font ? FONT : 0) + A_LETTER * (at.sheet.length + lettersOf(before) + lettersOf(after) + why.length);
}

function lettersOf({ value, formula }: CellContent): number {
  return String(value ?? "").length + (formula?.length ?? 0);
}
