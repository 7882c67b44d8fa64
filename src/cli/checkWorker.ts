import { parentPort, workerData } from "node:worker_threads";
import type { News } from "../workflows/crew/desk";
import { fileTaskDoer } from "./doFileTask";
import type { CheckSetting, FileAnswer, FileTask } from "./fileTask";

const check = fileTaskDoer(workerData as CheckSetting);
const tell = (news: News<FileAnswer>) => parentPort?.postMessage(news);

parentPort?.on("message", (task: FileTask) => {
  tell({ kind: "begun" });
  void check(task).then((answer) => tell({ kind: "done", answer }));
});
