import type { OpenWorkbook } from "../../workflows/ports";
import { clearJournal, readJournal } from "./journal";
import { listen } from "./listen";
import { listenToSelection } from "./listenToSelection";
import { OwnSheets } from "./ownSheets";
import { photograph, photographSheet } from "./photograph";
import { protectedSheets } from "./protectedSheet";
import { askExcelWith, runExcelWith } from "./runExcel";
import type { Wait } from "./runExcel";
import { select } from "./select";
import { readSettings, writeSettings } from "./settings";
import { SheetNames } from "./sheetNames";

const byTimer: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The workbook open in Excel beside the pane, through Office.js (ExcelApi 1.14 at least). `wait` passes the time while a cell is being edited. */
export function openWorkbook(wait: Wait = byTimer): OpenWorkbook {
  const run = runExcelWith(wait);
  const ask = askExcelWith(wait);
  const names = new SheetNames();
  const own = new OwnSheets();
  const listening = { run, names, own };
  // What writes and draws is loaded when it is first needed: the pane must be seen before it.
  const runLoaded = async <Part, Answer>(loading: Promise<Part>, work: (part: Part, context: Excel.RequestContext) => Promise<Answer>): Promise<Answer> => {
    const part = await loading;
    return run((context) => work(part, context));
  };
  return {
    photograph: () => run((context) => photograph(context, names)),
    photographSheet: (name) => run((context) => photographSheet(context, name)),
    apply: (edits, title, insertions, drawn) => runLoaded(import("./apply"), ({ apply }, context) => apply(context, edits, title, insertions, drawn)),
    protectedSheets: (names) => run((context) => protectedSheets(context, names)),
    lookAtChoices: (offer) => runLoaded(import("./offerChoices"), ({ lookAtChoices }, context) => lookAtChoices(context, offer)),
    offerChoices: (offer, title) => runLoaded(import("./offerChoices"), ({ offerChoices }, context) => offerChoices(context, offer, title)),
    draw: (specs) => runLoaded(import("./draw"), ({ draw }, context) => draw(context, specs, own)),
    select: (at, besides) => run((context) => select(context, at, besides)),
    mark: (marks) => runLoaded(import("./marks"), ({ mark }, context) => mark(context, marks)),
    unmark: () => runLoaded(import("./marks"), ({ unmark }, context) => unmark(context)),
    journal: () => run(readJournal),
    undo: (batch, unneeded) => runLoaded(import("./undo"), ({ undo }, context) => undo(context, batch, unneeded)),
    clearJournal: () => run(clearJournal),
    openCopy: async (bytes) => {
      const { openCopy } = await import("./openCopy");
      await ask(() => openCopy(bytes));
    },
    listen: (hear) => listen(listening, hear),
    listenToSelection: (hear) => listenToSelection(listening, hear),
    readSettings: () => run(readSettings),
    writeSettings: (words) => run((context) => writeSettings(context, words)),
  };
}
