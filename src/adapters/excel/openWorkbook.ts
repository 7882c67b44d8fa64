import type { OpenWorkbook } from "../../workflows/ports";
import { draw } from "./draw";
import { clearJournal, readJournal } from "./journal";
import { listen } from "./listen";
import { listenToSelection } from "./listenToSelection";
import { mark, unmark } from "./marks";
import { OwnSheets } from "./ownSheets";
import { photograph, photographSheet } from "./photograph";
import { protectedSheets } from "./protectedSheet";
import { runExcelWith } from "./runExcel";
import type { Wait } from "./runExcel";
import { select } from "./select";
import { readSettings, writeSettings } from "./settings";
import { SheetNames } from "./sheetNames";

const byTimer: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What writes is loaded when it is first needed: the pane must be seen before it. */
const writing = () => import("./apply");
const offering = () => import("./offerChoices");
const takingBack = () => import("./undo");

/** The workbook open in Excel beside the pane, through Office.js (ExcelApi 1.14 at least). `wait` passes the time while a cell is being edited. */
export function openWorkbook(wait: Wait = byTimer): OpenWorkbook {
  const run = runExcelWith(wait);
  const names = new SheetNames();
  const own = new OwnSheets();
  const listening = { run, names, own };
  return {
    photograph: () => run((context) => photograph(context, names)),
    photographSheet: (name) => run((context) => photographSheet(context, name)),
    apply: async (edits, title, insertions, drawn) => {
      const { apply } = await writing();
      return run((context) => apply(context, edits, title, insertions, drawn));
    },
    protectedSheets: (names) => run((context) => protectedSheets(context, names)),
    lookAtChoices: async (offer) => {
      const { lookAtChoices } = await offering();
      return run((context) => lookAtChoices(context, offer));
    },
    offerChoices: async (offer, title) => {
      const { offerChoices } = await offering();
      return run((context) => offerChoices(context, offer, title));
    },
    draw: (specs) => run((context) => draw(context, specs, own)),
    select: (at, besides) => run((context) => select(context, at, besides)),
    mark: (marks) => run((context) => mark(context, marks)),
    unmark: () => run(unmark),
    journal: () => run(readJournal),
    undo: async (batch, unneeded) => {
      const { undo } = await takingBack();
      return run((context) => undo(context, batch, unneeded));
    },
    clearJournal: () => run(clearJournal),
    listen: (hear) => listen(listening, hear),
    listenToSelection: (hear) => listenToSelection(listening, hear),
    readSettings: () => run(readSettings),
    writeSettings: (words) => run((context) => writeSettings(context, words)),
  };
}
