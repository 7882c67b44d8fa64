import type { DefinedName } from "../../../core/sheet/workbook";
import { damaged, tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import { DefinedNames } from "./definedNames";
import { unescapeText } from "./escapes";
import { RELATIONSHIP_IDS, SPREADSHEET } from "./namespaces";
import { openRoot } from "./rootElement";
import { sheetNameWithin } from "./withinLimits";
import { XmlScanner } from "./xmlScanner";

/** One sheet as the workbook lists it; `relationship` leads to its part. */
export interface SheetListing {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetListing[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Relationships of the other workbooks it is linked to, in the order by which formulas number them. */
  readonly links: readonly string[];
}

/** Reads the workbook part: sheets in order, defined names, the date system. */
export function readWorkbookPart(part: Uint8Array): WorkbookPart {
  const scanner = new XmlScanner(part);
  const sheets: SheetListing[] = [];
  const names = new DefinedNames();
  const links: string[] = [];
  let date1904 = false;
  openRoot(scanner, "workbook");
  while (scanner.nextChild(1)) {
    if (!SPREADSHEET.has(scanner.uri)) scanner.skip();
    else if (scanner.name === "workbookPr") date1904 = isTrue(scanner.attribute("date1904"));
    else if (scanner.name === "sheets") readSheets(scanner, sheets);
    else if (scanner.name === "externalReferences") readLinks(scanner, links);
    else if (scanner.name === "definedNames") readNames(scanner, sheets, names);
    else scanner.skip();
  }
  refuseTwins(sheets);
  return { sheets, names: names.kept, date1904, links };
}

function readSheets(scanner: XmlScanner, sheets: SheetListing[]): void {
  const { depth } = scanner;
  while (scanner.nextChild(depth)) {
    if (scanner.name !== "sheet") continue;
    if (sheets.length === LIMITS.sheets) throw tooLarge(`more than ${LIMITS.sheets} sheets`);
    sheets.push({
      name: sheetNameWithin(unescapeText(scanner.attribute("name") ?? "")),
      hidden: /^(?:veryH|h)idden$/.test(scanner.attribute("state") ?? ""),
      relationship: scanner.attributeIn(RELATIONSHIP_IDS, "id") ?? "",
    });
  }
}

function readLinks(scanner: XmlScanner, links: string[]): void {
  const { depth } = scanner;
  while (scanner.nextChild(depth)) if (scanner.name === "externalReference") links.push(scanner.attributeIn(RELATIONSHIP_IDS, "id") ?? "");
}

/** Sheets are told apart by name, whatever its case; Excel writes no two alike, and reading one for the other would be silent. */
function refuseTwins(sheets: readonly SheetListing[]): void {
  const names = new Set(sheets.map(({ name }) => name.normalize("NFC").toLowerCase()));
  if (names.size < sheets.length) throw damaged("two sheets of one name");
}

/** The list of sheets stands before the names (ECMA-376-1, 18.2.27), and those local to a sheet count it through. */
function readNames(scanner: XmlScanner, sheets: readonly SheetListing[], names: DefinedNames): void {
  const { depth } = scanner;
  while (scanner.nextChild(depth)) {
    if (scanner.name !== "definedName") continue;
    const local = scanner.attribute("localSheetId");
    const name = unescapeText(scanner.attribute("name") ?? "");
    const hidden = isTrue(scanner.attribute("hidden"));
    const sheet = local === undefined ? null : (sheets[Number(local)]?.name ?? null);
    names.add({ name, hidden, sheet, refersTo: unescapeText(scanner.content()) });
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
