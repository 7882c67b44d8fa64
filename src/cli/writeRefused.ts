import { dirname } from "node:path";
import { UsageError, type WordId } from "./words";

/** What the system's codes of a failed write mean to whoever asked for the file. */
const MEANING: Readonly<Record<string, WordId>> = {
  EEXIST: "fileExists",
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

/** In the way of a folder that is to be made there can only be a file. */
const MEANING_FOR_FOLDERS: Readonly<Record<string, WordId>> = { ...MEANING, EEXIST: "folderIsFile", ENOTDIR: "folderIsFile" };

/** What to say, in one sentence with what to do, where the system refused to write a file or to make a folder. */
export function writeRefused(path: string, problem: unknown, what: "file" | "folder" = "file"): UsageError {
  const code = codeOf(problem);
  const id = (what === "file" ? MEANING : MEANING_FOR_FOLDERS)[code] ?? "cannotWrite";
  return new UsageError(id, { value: path, folder: dirname(path), reason: code });
}

function codeOf(problem: unknown): string {
  return typeof problem === "object" && problem !== null && "code" in problem && typeof problem.code === "string" ? problem.code : "?";
}
