import "./page.css";
import { byId } from "./element";
import { Preview } from "./preview";
import { say } from "./status";
import { word } from "./words";

byId("tagline").textContent = word("tagline");
byId("steps-name").textContent = word("steps");
byId("files-name").textContent = word("files");
byId("sheet-name").textContent = word("grid");
byId("side-name").textContent = word("pane");
byId("close-pane").textContent = word("closePane");

new Preview().start().catch((problem: unknown) => {
  byId("waiting").textContent = "";
  say(problem instanceof Error ? problem.message : String(problem), "trouble");
});
