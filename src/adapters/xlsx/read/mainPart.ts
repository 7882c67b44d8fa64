import { contentTypeOf, readContentTypes } from "./contentTypes";
import type { ContentTypes } from "./contentTypes";
import { readRelationships } from "./relationships";
import type { Zip } from "./zip";

/** What an Office package holds, and the name of its main part. */
export interface MainPart {
  readonly kind: "xlsx" | "xlsb" | "docx" | "pptx";
  readonly part: string;
}

/** The main part of an Office package, found by relationship and content type, never by a fixed path; null when it is no Office package. */
export function findMainPart(zip: Zip): MainPart | null {
  const types = readContentTypes(zip);
  const related = readRelationships(zip, "").find(({ kind, target }) => kind === "officeDocument" && target !== null && zip.find(target))?.target;
  const part = related ?? overriddenMain(zip, types);
  if (part === undefined || part === null) return null;
  const kind = kindOf(types ? contentTypeOf(types, part) : "") ?? kindOfName(part);
  return kind ? { kind, part } : null;
}

function overriddenMain(zip: Zip, types: ContentTypes | null): string | undefined {
  for (const [part, type] of types?.parts ?? []) if (kindOf(type) && zip.find(part)) return part;
  return undefined;
}

function kindOf(type: string): MainPart["kind"] | null {
  if (/sheet\.binary\.macroEnabled\.main$/i.test(type)) return "xlsb";
  if (!/\.main\+xml$/i.test(type)) return null;
  if (/(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled)\.main/i.test(type)) return "xlsx";
  if (/wordprocessingml|ms-word/i.test(type)) return "docx";
  return /presentationml|ms-powerpoint/i.test(type) ? "pptx" : null;
}

/** Some writers give the main part no content type of its own; its name then tells. */
function kindOfName(part: string): MainPart["kind"] | null {
  const name = part.slice(part.lastIndexOf("/") + 1).toLowerCase();
  if (name.includes("workbook") && name.endsWith(".bin")) return "xlsb";
  if (!name.endsWith(".xml")) return null;
  return name.includes("workbook") ? "xlsx" : name.includes("document") ? "docx" : null;
}
