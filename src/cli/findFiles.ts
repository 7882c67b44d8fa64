import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { FilePlace } from "../workflows/review/filePlace";
import { isWorkbookName } from "../workflows/review/workbookName";
import { UsageError } from "./words";

/** The files to check, and the folders that could not be looked into. */
export interface FoundFiles {
  readonly files: readonly FilePlace[];
  readonly closed: readonly string[];
}

/**
 * Files to check: a file named is taken whatever its ending; of a folder, the workbooks below it (links to workbooks too, links to folders
 * not, lest a folder hold itself), Excel's lock files left out. Each file once, however its path is spelt, in the order of the alphabet
 * within a folder. A path that does not exist, or is neither file nor folder, is a usage error.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found = new Map<string, FilePlace>();
  const closed: string[] = [];
  const take = async (path: string, folder: string) => {
    const real = await realpath(path);
    if (!found.has(real)) found.set(real, { path, below: relative(folder, path).split(sep).join("/") });
  };
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (info === null || !(info.isFile() || info.isDirectory())) throw new UsageError("noSuchPath", { value: path });
    if (info.isFile()) await take(path, dirname(path));
    else for (const file of await workbooksBelow(path, closed)) await take(file, path);
  }
  return { files: [...found.values()], closed };
}

async function workbooksBelow(folder: string, closed: string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    closed.push(folder);
    return [];
  }
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await workbooksBelow(path, closed)));
    else if (isWorkbookName(entry.name) && (await isWorkbookFile(path))) files.push(path);
  }
  return files;
}

/** A link that leads nowhere or to a folder is no workbook. */
async function isWorkbookFile(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  return info?.isFile() ?? false;
}
