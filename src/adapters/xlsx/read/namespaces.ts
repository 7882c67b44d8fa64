const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/";

/** SpreadsheetML, transitional and strict; some writers forget the namespace altogether. */
export const SPREADSHEET: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "",
]);

/** Attributes that point to a relationship, transitional and strict. */
export const RELATIONSHIP_IDS: ReadonlySet<string> = new Set([`${OFFICE}relationships`, `${STRICT}relationships`]);

/** The last word of a relationship's type, "worksheet" for ".../relationships/worksheet"; "" for types of other families. */
export function relationshipKind(type: string): string {
  const cut = type.lastIndexOf("/");
  return type.slice(0, cut).toLowerCase().includes("relationships") ? type.slice(cut + 1) : "";
}
