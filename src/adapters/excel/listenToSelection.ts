import { parseA1 } from "../../core/sheet/address";
import type { CellRef } from "../../core/sheet/address";
import { WorkbookRefusal } from "../../workflows/ports";
import { nameOf, stop } from "./listening";
import type { Listening, Stop } from "./listening";

type Hear = (at: CellRef) => void;

/**
 * Hears which cell is chosen: the first of a larger choice; at once, and again when another sheet is chosen, of which Excel tells no
 * choice of cells. On a chart no cell is chosen: then nothing is told until one is.
 */
export async function listenToSelection(listening: Listening, hear: Hear): Promise<Stop> {
  try {
    return await begin(listening, hear, true);
  } catch (error) {
    if (error instanceof WorkbookRefusal && error.reason === "cellEditing") throw error;
    return begin(listening, hear, false);
  }
}

/** `asks`: for the cell chosen now, before anything is listened to, so that a refusal leaves no handler behind. */
function begin(listening: Listening, hear: Hear, asks: boolean): Promise<Stop> {
  // What was asked for earlier must not be told after what was chosen since.
  let newest = 0;
  const { run } = listening;
  return run(async (context) => {
    const now = asks ? askActive(context) : null;
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const turn = ++newest;
        const position = parseA1(/^[^:,]*/u.exec(address)?.[0] ?? "");
        const sheet = position && (await nameOf(listening, worksheetId));
        if (position && sheet !== null && turn === newest) hear({ sheet, ...position });
      }),
      worksheets.onActivated.add(async () => {
        const turn = ++newest;
        const at = await run(readActive).catch(() => null);
        if (at && turn === newest) hear(at);
      }),
    ];
    await context.sync();
    if (now) hear(placeOf(now));
    return () => stop(context, handlers);
  });
}

async function readActive(context: Excel.RequestContext): Promise<CellRef> {
  const cell = askActive(context);
  await context.sync();
  return placeOf(cell);
}

function askActive(context: Excel.RequestContext): Excel.Range {
  const cell = context.workbook.getActiveCell();
  cell.load(["rowIndex", "columnIndex", "worksheet/name"]);
  return cell;
}

function placeOf({ worksheet, rowIndex, columnIndex }: Excel.Range): CellRef {
  return { sheet: worksheet.name, row: rowIndex, column: columnIndex };
}
