import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** A file to be sent. */
export interface StaticFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** A file of a folder by its path there; null when there is none, or the path leads out of the folder. */
export async function staticFile(folder: string, path: string): Promise<StaticFile | null> {
  const file = join(folder, path);
  if (!file.startsWith(folder + sep)) return null;
  try {
    return { type: TYPES[extname(file)] ?? "application/octet-stream", bytes: await readFile(file) };
  } catch {
    return null;
  }
}
