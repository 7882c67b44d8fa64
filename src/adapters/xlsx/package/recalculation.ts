import { SPREADSHEET } from "../read/namespaces";
import { openRoot } from "../read/rootElement";
import { XmlScanner } from "../read/xmlScanner";
import type { BytePatch } from "./bytePatches";

/** What may stand behind `calcPr` in a workbook part (ECMA-376-1, 18.2.27). */
const BEHIND: ReadonlySet<string> = new Set([
  "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
]);
const WHOLE = ' fullCalcOnLoad="1"';

/** What of a workbook part changes so that whoever opens the file works out every formula anew; null where it says so already. */
export function recalculation(part: Uint8Array): BytePatch | null {
  const scanner = new XmlScanner(part);
  openRoot(scanner, "workbook");
  const prefix = new TextDecoder().decode(scanner.bytes.subarray(scanner.startsAt + 1, scanner.startsAt + 100)).split("workbook")[0] ?? "";
  const made = `<${prefix}calcPr${WHOLE}/>`;
  while (scanner.nextChild(1)) {
    const { startsAt: at, name } = scanner;
    const isOwn = SPREADSHEET.has(scanner.uri);
    if (isOwn && name === "calcPr") return inside(scanner);
    if (isOwn && BEHIND.has(name)) return { from: at, to: at, text: made };
    scanner.skip();
  }
  return { from: scanner.startsAt, to: scanner.startsAt, text: made };
}

function inside(scanner: XmlScanner): BytePatch | null {
  const said = scanner.attributes.indexOf("fullCalcOnLoad");
  if (said >= 0) return scanner.attributes.value(said) === "1" ? null : { from: scanner.attributes.valueStart(said), to: scanner.attributes.valueEnd(said), text: "1" };
  const end = scanner.endsAt - (scanner.empty ? 2 : 1);
  return { from: end, to: end, text: WHOLE };
}
