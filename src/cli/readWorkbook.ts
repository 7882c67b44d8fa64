import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { openWorkbook } from "../adapters/xlsx/openWorkbook";
import { LIMITS } from "../adapters/xlsx/limits";
import type { OpenResult } from "../workflows/ports";

/** Opens a file from the disk. A file over the size limit is refused unread; one that the system will not give is a failure, not an exception. */
export async function readWorkbook(path: string): Promise<OpenResult> {
  try {
    const { size } = await stat(path);
    if (size > LIMITS.fileBytes) return { ok: false, failure: { rule: "file.tooLarge", detail: `${size} bytes` } };
    return await openWorkbook(basename(path), await readFile(path));
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem);
    return { ok: false, failure: { rule: "file.notChecked", detail, kindSeen: "unopened" } };
  }
}
