import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError, type WordId } from "./words";

/** What the system's codes of a failed write mean to whoever asked for the file. */
const MEANING: Readonly<Record<string, WordId>> = {
  ENOENT: "noFolderToWrite",
  ENOTDIR: "noFolderToWrite",
  EACCES: "noRightToWrite",
  EPERM: "noRightToWrite",
  EBUSY: "outIsOpen",
  ETXTBSY: "outIsOpen",
  EISDIR: "outIsFolder",
  EROFS: "readOnlyDisk",
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  ENAMETOOLONG: "nameTooLong",
};

/** Writes a file that a command was asked for. Throws UsageError, in one sentence with what to do, where the system refuses. */
export async function writeOut(out: string, content: string | Uint8Array): Promise<void> {
  await writeFile(out, content).catch((problem: unknown) => {
    const code = codeOf(problem);
    throw new UsageError(MEANING[code] ?? "cannotWrite", { value: out, folder: dirname(out), reason: code });
  });
}

function codeOf(problem: unknown): string {
  return typeof problem === "object" && problem !== null && "code" in problem && typeof problem.code === "string" ? problem.code : "?";
}
