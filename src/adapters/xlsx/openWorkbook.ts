import type { Workbook } from "../../core/sheet/workbook";
import type { OpenResult } from "../../workflows/ports";
import { FileProblem, notChecked, notWorkbook, tooLarge } from "./fileProblem";
import { LIMITS } from "./limits";
import { readCompound } from "./read/readCompound";
import { readPackage } from "./read/readPackage";
import { readCsv } from "./read/readCsv";
import { sniff } from "./sniff";

/**
 * Reads a workbook file (.xlsx .xlsm .xlsb .xls .ods, the tables of a .docx, told by the bytes; .csv by its name too).
 * Never throws: what cannot be read whole and trusted comes back as a failure, `file.notChecked` when the fault is ours.
 */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<OpenResult> {
  try {
    return { ok: true, workbook: await read(name, bytes) };
  } catch (error) {
    return { ok: false, failure: (error instanceof FileProblem ? error : notChecked(error)).failure };
  }
}

async function read(name: string, bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge(`${bytes.length} bytes`);
  const kind = sniff(bytes);
  if (kind === "zip") return readPackage(name, bytes);
  if (kind === "cfb") return readCompound(name, bytes);
  if (kind === "text" && name.toLowerCase().endsWith(".csv")) return readCsv(name, bytes);
  throw notWorkbook(kind, `the bytes look like ${kind}`);
}
