import { FileProblem } from "../fileProblem";
import { readRelationships } from "./relationships";
import { savedMoment } from "./savedMoment";
import { XmlScanner } from "./xmlScanner";
import type { Zip } from "./zip";

/** When the file was last saved by its own properties, ISO text as stored; null when it does not say. */
export function readSavedAt(zip: Zip): string | null {
  const target = readRelationships(zip, "").find(({ kind }) => kind === "core-properties")?.target ?? "docProps/core.xml";
  const entry = zip.find(target);
  return entry ? modifiedIn(zip.read(entry)) : null;
}

function modifiedIn(part: Uint8Array): string | null {
  try {
    const scanner = new XmlScanner(part);
    scanner.next();
    while (scanner.nextChild(1)) {
      if (scanner.name === "modified") return savedMoment(scanner.content());
    }
  } catch (error) {
    // Titles and authors written carelessly are no reason to refuse the tables.
    if (!(error instanceof FileProblem)) throw error;
  }
  return null;
}
