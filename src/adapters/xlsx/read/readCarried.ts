import { carriedCells } from "../../../core/sheet/journal/carriedCells";
import type { NumberedRecord } from "../../../core/sheet/journal/journalBatches";
import { JOURNAL_NAMESPACE, readJournalXml } from "../../../core/sheet/journal/journalXml";
import type { CarriedCell } from "../../../core/sheet/workbook";
import { customPartsIn } from "../customParts";
import { FileProblem } from "../fileProblem";
import { LIMITS } from "../limits";
import { END, XmlScanner } from "./xmlScanner";
import type { Zip } from "./zip";

/**
 * What cells were filled from other forms, as the journal of the pane tells that lies in the workbook's custom XML parts; empty without one. It is a
 * hint for who looks for wrong figures, so that a journal which cannot be read is no reason to refuse the file.
 */
export function readCarried(zip: Zip): CarriedCell[] {
  try {
    const parts = customPartsIn(zip, ({ size }) => size <= LIMITS.journalBytes);
    return carriedCells([...parts].flatMap(([id, xml]) => recordOf(id, xml)));
  } catch (error) {
    if (error instanceof FileProblem) return [];
    throw error;
  }
}

function recordOf(id: string, xml: string): NumberedRecord[] {
  if (!xml.includes(JOURNAL_NAMESPACE) || !isJournal(xml)) return [];
  const record = readJournalXml(xml);
  return record ? [{ id, record }] : [];
}

/** Parts of other programs may hold anything, our namespace in a text too. */
function isJournal(xml: string): boolean {
  try {
    const scanner = new XmlScanner(new TextEncoder().encode(xml));
    scanner.next();
    const { uri } = scanner;
    // What is cut short, or holds a DOCTYPE, is no part that Excel wrote.
    while (scanner.next() !== END) continue;
    return uri === JOURNAL_NAMESPACE;
  } catch {
    return false;
  }
}
