import { mkdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { FilePlace } from "../workflows/review/filePlace";
import { UsageError } from "./words";
import { writeRefused } from "./writeRefused";

/** Where the marked copy of a file goes: the file itself with marks, or a copy of what it shows where it cannot be marked. */
export interface MarkedTarget {
  readonly to: string;
  readonly copyTo: string;
}

const MARKED = "(phiếu kiểm tra)";
const COPY = "(bản sao)";

/**
 * Names for the marked copies of files in a folder, by the files' paths; the folder is made if need be: “huyen-a (phiếu kiểm tra).xlsx”; files of
 * one name in several folders are numbered. Refuses the whole call where one of them is a file being checked, or is there already without leave to overwrite.
 */
export async function markedTargets(paths: readonly string[], folder: string, force: boolean): Promise<ReadonlyMap<string, MarkedTarget>> {
  await mkdir(folder, { recursive: true }).catch((problem: unknown) => {
    throw writeRefused(folder, problem, "folder");
  });
  const used = new Set<string>();
  const targets = new Map<string, MarkedTarget>();
  for (const path of paths) {
    const stem = freeStem(basename(path, extname(path)), used);
    const format = extname(path).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
    targets.set(path, { to: join(folder, `${stem} ${MARKED}${format}`), copyTo: join(folder, `${stem} ${COPY}.xlsx`) });
  }
  const inputs = new Set(await Promise.all(paths.map((path) => realpath(path))));
  for (const target of [...targets.values()].flatMap(({ to, copyTo }) => [to, copyTo])) {
    const real = await realpath(target).catch(() => null);
    if (real !== null && inputs.has(real)) throw new UsageError("markedIsInput", { value: target });
    if (!force && (await stat(target).catch(() => null)) !== null) throw new UsageError("fileExists", { value: target });
  }
  return targets;
}

/** Files to check without the marked copies of an earlier call that lie in the folder for them, unless they are named themselves. */
export async function withoutEarlierCopies(places: readonly FilePlace[], named: readonly string[], folder: string): Promise<FilePlace[]> {
  const home = await realpath(folder).catch(() => null);
  const isOlder = async (path: string): Promise<boolean> => {
    const stem = basename(path, extname(path)).normalize("NFC");
    return !named.includes(path) && (stem.endsWith(` ${MARKED}`) || stem.endsWith(` ${COPY}`)) && (await realpath(dirname(path))) === home;
  };
  const older = await Promise.all(places.map(({ path }) => isOlder(path)));
  return places.filter((_, at) => !older[at]);
}

function freeStem(stem: string, used: Set<string>): string {
  const keyOf = (name: string): string => name.normalize("NFC").toLowerCase();
  let name = stem;
  for (let number = 2; used.has(keyOf(name)); number++) name = `${stem} (${number})`;
  used.add(keyOf(name));
  return name;
}
