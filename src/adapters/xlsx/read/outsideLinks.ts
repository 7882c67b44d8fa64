import { FileProblem } from "../fileProblem";
import { relationshipKind } from "./namespaces";
import { optionalPart } from "./packageParts";
import type { Relationship } from "./relationships";
import { linkNameWithin } from "./withinLimits";
import { XmlScanner } from "./xmlScanner";
import type { Zip } from "./zip";

/** Links told of one file: more are never of a person's making. */
const MOST = 1_000;
const LINK_PATHS: ReadonlySet<string> = new Set(["externalLinkPath", "externalLinkLongPath", "externalLinkStartup", "externalLinkAlternateStartup", "externalLinkLibrary", "externalLinkPathMissing", "xlPathMissing"]);

/** Names of the files that a workbook's links lead to, in the order by which formulas number them; "" for one that is not told. Nothing outside is looked at. */
export function linkedFileNames(zip: Zip, links: readonly string[], related: readonly Relationship[]): string[] {
  return links.slice(0, MOST).map((id) => {
    const part = related.find((one) => one.id === id && one.kind === "externalLink")?.target;
    return part == null ? "" : whereReadable(() => targetOf(zip, part), "");
  });
}

/** Names of a workbook's connections to outside data. */
export function connectionNames(zip: Zip, related: readonly Relationship[]): string[] {
  return whereReadable(() => {
    const part = optionalPart(zip, related, "connections");
    const names: string[] = [];
    if (!part) return names;
    const scanner = new XmlScanner(part);
    scanner.next();
    while (names.length < MOST && scanner.nextChild(1)) {
      if (scanner.name === "connection") names.push(linkNameWithin(scanner.attribute("name") ?? scanner.attribute("id") ?? ""));
      scanner.skip();
    }
    return names;
  }, []);
}

/** The file's own name at the end of whatever path is stored: folders tell of machines, not of figures. */
function targetOf(zip: Zip, part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  const entry = zip.find(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  if (!entry) return "";
  const scanner = new XmlScanner(zip.read(entry));
  scanner.next();
  while (scanner.nextChild(1)) {
    if (scanner.name !== "Relationship" || !LINK_PATHS.has(relationshipKind(scanner.attribute("Type") ?? ""))) continue;
    return linkNameWithin(lastStep(scanner.attribute("Target") ?? ""));
  }
  return "";
}

function lastStep(path: string): string {
  const step = path.replace(/[/\\]+$/u, "").split(/[/\\]/u).pop() ?? "";
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** A part that only says where else to look does not make its file unreadable. */
function whereReadable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileProblem) return otherwise;
    throw error;
  }
}
