import type { Sheet } from "../../../core/sheet/sheet";
import type { Workbook } from "../../../core/sheet/workbook";
import { damaged } from "../fileProblem";
import { readSavedAt } from "./coreProperties";
import { connectionNames, linkedFileNames } from "./outsideLinks";
import { optionalPart, partBytes } from "./packageParts";
import { ReadBudget } from "./readBudget";
import { readRelationships } from "./relationships";
import type { Relationship } from "./relationships";
import { NO_STRINGS, readSharedStrings } from "./sharedStrings";
import { readSheetPart } from "./sheetPart";
import { PLAIN, readStyles } from "./styles";
import { readWorkbookPart } from "./workbookPart";
import type { SheetListing, WorkbookPart } from "./workbookPart";
import type { Zip } from "./zip";

/** Reads an .xlsx or .xlsm package whose workbook part is `part`; throws a `FileProblem` when it cannot be trusted whole. */
export function readXlsx(name: string, zip: Zip, part: string): Workbook {
  const related = readRelationships(zip, part);
  const workbook = readWorkbookPart(partBytes(zip, part));
  const linksTo = linkedFileNames(zip, workbook.links, related);
  const connections = connectionNames(zip, related);
  const outside = { ...(linksTo.length > 0 ? { linksTo } : null), ...(connections.length > 0 ? { connections } : null) };
  return { name, sheets: readSheets(zip, workbook, related), definedNames: workbook.names, savedAt: readSavedAt(zip), ...outside };
}

function readSheets(zip: Zip, workbook: WorkbookPart, related: readonly Relationship[]): Sheet[] {
  const strings = optionalPart(zip, related, "sharedStrings");
  const styles = optionalPart(zip, related, "styles");
  const book = {
    strings: strings ? readSharedStrings(strings) : NO_STRINGS,
    styles: styles ? readStyles(styles) : () => PLAIN,
    date1904: workbook.date1904,
    budget: new ReadBudget(),
  };
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  const sheets: Sheet[] = [];
  for (const listing of workbook.sheets) {
    const target = worksheetOf(listing, byId);
    if (target !== null) sheets.push(readSheetPart(partBytes(zip, target), { ...book, name: listing.name, hidden: listing.hidden }));
  }
  return sheets;
}

/** The part of a listed sheet; null for sheets without cells (charts, dialogs, Excel 4 macros). */
function worksheetOf(listing: SheetListing, byId: ReadonlyMap<string, Relationship>): string | null {
  const relationship = byId.get(listing.relationship);
  if (!relationship) throw damaged(`sheet ${listing.name} leads nowhere`);
  if (relationship.kind !== "worksheet") return null;
  if (relationship.target === null) throw damaged(`sheet ${listing.name} lies outside the file`);
  return relationship.target;
}
