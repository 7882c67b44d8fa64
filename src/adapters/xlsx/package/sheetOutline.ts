import { parseA1Range, type CellRange } from "../../../core/sheet/address";
import { RELATIONSHIP_IDS, SPREADSHEET } from "../read/namespaces";
import { openRoot } from "../read/rootElement";
import { XmlScanner } from "../read/xmlScanner";
import { prefixOf } from "./partSections";

/** What stands behind the notes' drawing in a worksheet part (ECMA-376-1, 18.3.1.99). */
const BEHIND: ReadonlySet<string> = new Set(["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"]);

/** What of a worksheet part notes and grounds depend on. */
export interface SheetOutline {
  /** "x:" or "". */
  readonly prefix: string;
  readonly merges: readonly CellRange[];
  /** Id of the relationship to the drawing in which notes stand; null where there is none. */
  readonly drawing: string | null;
  /** Where that drawing would be named. */
  readonly drawingAt: number;
  readonly hasCells: boolean;
}

/** Reads the outline of a worksheet part; throws `FileProblem` for a broken one. */
export function sheetOutline(part: Uint8Array): SheetOutline {
  const scanner = new XmlScanner(part);
  openRoot(scanner, "worksheet");
  const prefix = prefixOf(scanner);
  const merges: CellRange[] = [];
  let drawing: string | null = null;
  let drawingAt = scanner.endsAt;
  let hasCells = false;
  while (scanner.nextChild(1)) {
    const { name } = scanner;
    const isOwn = SPREADSHEET.has(scanner.uri);
    if (isOwn && name === "legacyDrawing") drawing = scanner.attributeIn(RELATIONSHIP_IDS, "id") ?? "";
    if (isOwn && name === "sheetData") hasCells = true;
    if (isOwn && name === "mergeCells") readMerges(scanner, merges);
    else scanner.skip();
    if (isOwn && !BEHIND.has(name)) drawingAt = scanner.endsAt;
  }
  return { prefix, merges, drawing, drawingAt, hasCells };
}

function readMerges(scanner: XmlScanner, merges: CellRange[]): void {
  const { depth } = scanner;
  while (scanner.nextChild(depth)) {
    const range = scanner.name === "mergeCell" ? parseA1Range(scanner.attribute("ref") ?? "") : null;
    if (range) merges.push(range);
  }
}
