import type { Workbook } from "../../core/sheet/workbook";
import { FileProblem, notWorkbook, tooLarge } from "./fileFailure";
import type { FileFailure } from "./fileFailure";
import { LIMITS } from "./limits";
import { readCompound } from "./read/readCompound";
import { readPackage } from "./read/readPackage";
import { readCsv } from "./read/readCsv";
import { sniff } from "./sniff";

/** A file read whole, or why it was not. */
export type OpenResult = { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly failure: FileFailure };

/**
 * Reads a workbook file (.xlsx .xlsm .xlsb .xls .ods, told by the bytes; .csv by its name too).
 * Never throws: what cannot be read whole and trusted comes back as a failure.
 */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<OpenResult> {
  try {
    return { ok: true, workbook: await read(name, bytes) };
  } catch (error) {
    if (error instanceof FileProblem) return { ok: false, failure: error.failure };
    const detail = error instanceof Error ? error.message : "unknown";
    return { ok: false, failure: { rule: "file.damaged", detail: `unexpected: ${detail}` } };
  }
}

async function read(name: string, bytes: Uint8Array): Promise<Workbook> {
  if (bytes.length > LIMITS.fileBytes) throw tooLarge(`${bytes.length} bytes`);
  const kind = sniff(bytes);
  if (kind === "zip") return readPackage(name, bytes);
  if (kind === "cfb") return readCompound(name, bytes);
  if (kind === "text" && /\.csv$/i.test(name)) return readCsv(name, bytes);
  throw notWorkbook(kind, `the bytes look like ${kind}`);
}
