import { openWorkbook } from "../adapters/excel/openWorkbook";
import { WorkbookSession } from "../workflows/session/workbookSession";
import { WorkbookSettings } from "../workflows/session/workbookSettings";
import { browserMemory } from "./machineMemory";
import type { OfficeColours } from "./officeColours";
import type { PaneServices } from "./paneContext";
import type { EngineReply } from "./engineAnswers";
import { WorkerEngine, type StartWorker } from "./workerEngine";

const startWorker: StartWorker = (hear, broken) => {
  const worker = new Worker(new URL("./engineWorker.ts", import.meta.url));
  worker.onmessage = ({ data }: MessageEvent<EngineReply>) => hear(data);
  worker.onerror = ({ message }) => broken(message);
  return worker;
};

/** Puts the pane together: Excel's workbook, the engine's worker, this machine's memory. */
export function wirePane(colours: () => OfficeColours | null): PaneServices {
  const workbook = openWorkbook();
  const language = browserMemory.read("language") === "en" ? "en" : "vi";
  let review: ReturnType<PaneServices["review"]> | null = null;
  const session = new WorkbookSession(workbook, new WorkerEngine(startWorker), language, browserMemory.read("live") !== "off");
  return {
    session,
    settings: new WorkbookSettings(workbook),
    machine: browserMemory,
    colours,
    review: () => (review ??= import("./reviewWiring").then(({ wireReview }) => wireReview(session.current().language))),
    today: () => {
      const now = new Date();
      return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    },
    now: () => new Date().toISOString(),
  };
}
