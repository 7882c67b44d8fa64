import { CompoundFile } from "../../adapters/xlsx/read/compoundFile";
import { Zip } from "../../adapters/xlsx/read/zip";
import { sniff } from "../../adapters/xlsx/sniff";

/** The stream that every VBA project holds, whatever its modules are called (MS-OVBA). */
const PROJECT_STREAM = "_vba_project";
const PROJECT_PART = /^xl\/vbaProject\.bin$/iu;

/** Whether a workbook file holds a VBA project; its ending says nothing of that. False for anything unreadable. */
export function hasMacros(bytes: Uint8Array): boolean {
  try {
    const container = sniff(bytes);
    if (container === "cfb") return new CompoundFile(bytes).names.some((name) => name.toLowerCase() === PROJECT_STREAM);
    return container === "zip" && new Zip(bytes).directory.entries.some(({ name }) => PROJECT_PART.test(name));
  } catch {
    // Whether the file opens at all is decided by its reader.
    return false;
  }
}
