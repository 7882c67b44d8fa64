import type { OwnSheets } from "./ownSheets";
import type { RunExcel } from "./runExcel";
import type { SheetNames } from "./sheetNames";

/** What listening needs of the open workbook. */
export interface Listening {
  readonly run: RunExcel;
  readonly names: SheetNames;
  readonly own: OwnSheets;
}

/** Stops what was begun. */
export type Stop = () => Promise<void>;

/** The sheet's name, asked for when it was never seen; null when the sheet is gone again or cannot be asked for. */
export async function nameOf({ run, names }: Listening, id: string): Promise<string | null> {
  const known = names.nameOf(id);
  if (known !== null) return known;
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("name");
    await context.sync();
    names.learn(id, sheet.name);
    return sheet.name;
  }).catch(() => null);
}

/** Handlers can be taken away only in the context they were made in. */
export async function stop(context: Excel.RequestContext, handlers: readonly { remove(): void }[]): Promise<void> {
  await Excel.run(context, async (same) => {
    for (const handler of handlers) handler.remove();
    await same.sync();
  });
}
