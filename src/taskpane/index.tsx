import { createRoot } from "react-dom/client";
import { App } from "./App";
import { browserMemory } from "./machineMemory";
import { openPage, type OfficeAtHand, type Opening } from "./opening";
import { paneWords } from "./words";
import { wirePane } from "./wiring";

const root = createRoot(document.getElementById("root") ?? document.body);
const words = paneWords(browserMemory.read("language") === "en" ? "en" : "vi");
document.body.style.margin = "0"; // set here, because the page's policy allows no style attribute

function show(what: Opening): void {
  if (what === "pane") root.render(<App services={wirePane(() => Office.context.officeTheme ?? null)} query={window.location.search} />);
  else root.render(<p>{{ opening: words.opening, outside: words.outsideExcel, tooOld: words.tooOld }[what]}</p>);
}

function officeAtHand(): OfficeAtHand | null {
  if (typeof Office === "undefined") return null;
  return {
    onReady: () => Office.onReady(),
    isExcel: (host) => host === Office.HostType.Excel,
    isNewEnough: () => Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
  };
}

void openPage(officeAtHand(), show);
