import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "./words";

const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/iu;
const LOCK_FILE = /^~\$/u;

/**
 * Files to check: a file named is taken whatever its ending; of a folder, the workbooks below it, Excel's lock files left out.
 * Each file once, in the order of the alphabet within a folder. A path that does not exist is a usage error.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (info === null) throw new UsageError("noSuchPath", { value: path });
    if (info.isDirectory()) for (const file of await workbooksBelow(path)) found.add(file);
    else found.add(path);
  }
  return [...found];
}

async function workbooksBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await workbooksBelow(path)));
    else if (entry.isFile() && WORKBOOK.test(entry.name) && !LOCK_FILE.test(entry.name)) files.push(path);
  }
  return files;
}
