import { tooLarge } from "../fileFailure";
import { LIMITS } from "../limits";
import { unescapeText } from "./escapes";
import { RELATIONSHIP_IDS, SPREADSHEET } from "./namespaces";
import { openRoot } from "./rootElement";
import { XmlScanner } from "./xmlScanner";

/** One sheet as the workbook lists it; `relationship` leads to its part. */
export interface SheetListing {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
}

/** A defined name; `sheet` is the place in the list of sheets it is local to. */
export interface NameListing {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly sheet: number | null;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetListing[];
  readonly names: readonly NameListing[];
  readonly date1904: boolean;
}

/** Reads the workbook part: sheets in order, defined names, the date system. */
export function readWorkbookPart(part: Uint8Array): WorkbookPart {
  const scanner = new XmlScanner(part);
  const sheets: SheetListing[] = [];
  const names: NameListing[] = [];
  let date1904 = false;
  openRoot(scanner, "workbook");
  while (scanner.nextChild(1)) {
    if (!SPREADSHEET.has(scanner.uri)) scanner.skip();
    else if (scanner.name === "workbookPr") date1904 = isTrue(scanner.attribute("date1904"));
    else if (scanner.name === "sheets") readSheets(scanner, sheets);
    else if (scanner.name === "definedNames") readNames(scanner, names);
    else scanner.skip();
  }
  return { sheets, names, date1904 };
}

function readSheets(scanner: XmlScanner, sheets: SheetListing[]): void {
  const { depth } = scanner;
  while (scanner.nextChild(depth)) {
    if (scanner.name !== "sheet") continue;
    if (sheets.length === LIMITS.sheets) throw tooLarge(`more than ${LIMITS.sheets} sheets`);
    sheets.push({
      name: unescapeText(scanner.attribute("name") ?? ""),
      hidden: /^(?:veryH|h)idden$/.test(scanner.attribute("state") ?? ""),
      relationship: scanner.attributeIn(RELATIONSHIP_IDS, "id") ?? "",
    });
  }
}

function readNames(scanner: XmlScanner, names: NameListing[]): void {
  const { depth } = scanner;
  while (scanner.nextChild(depth)) {
    if (scanner.name !== "definedName") continue;
    if (names.length === LIMITS.definedNames) throw tooLarge("too many defined names");
    const local = scanner.attribute("localSheetId");
    const name = unescapeText(scanner.attribute("name") ?? "");
    const hidden = isTrue(scanner.attribute("hidden"));
    names.push({ name, hidden, sheet: local === undefined ? null : Number(local), refersTo: unescapeText(scanner.content()) });
  }
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
