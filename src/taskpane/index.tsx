import { createRoot } from "react-dom/client";
import { App } from "./App";
import { browserMemory } from "./machineMemory";
import { paneWords } from "./words";
import { wirePane } from "./wiring";

/** Excel says at once that it is there; a page opened elsewhere may never hear anything. */
const PATIENCE = 8000;

const root = createRoot(document.getElementById("root") ?? document.body);
const words = paneWords(browserMemory.read("language") === "en" ? "en" : "vi");
document.body.style.margin = "0"; // set here, because the page's policy allows no style attribute

async function isInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const nobody = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const info = await Promise.race([Office.onReady(), nobody]);
  return info?.host === Office.HostType.Excel;
}

void isInExcel().then((inExcel) => {
  if (!inExcel) root.render(<p>{words.outsideExcel}</p>);
  else if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14")) root.render(<p>{words.tooOld}</p>);
  else root.render(<App services={wirePane(Office.context.officeTheme ?? null)} query={window.location.search} />);
});
