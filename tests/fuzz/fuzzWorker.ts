import { parentPort, workerData } from "node:worker_threads";
import type { News } from "../../src/workflows/crew/desk";
import { trialOf, type TrialAnswer } from "./trial";

const trial = trialOf(workerData as number);
const tell = (news: News<TrialAnswer>): void => parentPort?.postMessage(news);

parentPort?.on("message", (index: number) => {
  tell({ kind: "begun" });
  void trial(index).then((answer) => tell({ kind: "done", answer }));
});
