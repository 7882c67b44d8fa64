import { mkdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "./words";

/** What some system takes in no file's name. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]+/gu;
/** Bytes of a name before its ending; systems take 255 with it. */
const MOST_BYTES = 230;

/**
 * Paths for letters of those names in a folder, which is made if need be; equal names are numbered. Refuses the whole call where one of them is a
 * file being checked, or is there already without leave to overwrite.
 */
export async function letterTargets(names: readonly string[], inputs: readonly string[], folder: string, force: boolean): Promise<string[]> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new UsageError("noRightToWrite", { value: folder });
  });
  const used = new Set<string>();
  const targets = names.map((name) => join(folder, `${freeName(name, used)}.docx`));
  const checked = new Set(await Promise.all(inputs.map((path) => realpath(path).catch(() => path))));
  for (const target of targets) {
    const real = await realpath(target).catch(() => null);
    if (real !== null && checked.has(real)) throw new UsageError("letterIsInput", { value: target });
    if (!force && (await stat(target).catch(() => null)) !== null) throw new UsageError("fileExists", { value: target });
  }
  return targets;
}

/** “Sở Tư pháp (công văn trả lại)”: the unit's name gives way where it is too long, what the letter is stays. */
function freeName(name: string, used: Set<string>): string {
  const [, unit = name, kind = ""] = /^(.*?)( \([^()]*\))?$/u.exec(name.replace(FORBIDDEN, " ").replace(/\s+/gu, " ").trim()) ?? [];
  for (let number = 1; ; number++) {
    const ending = `${number === 1 ? "" : ` (${number})`}${kind}`;
    const free = within(unit, MOST_BYTES - bytesOf(ending)) + ending;
    const key = free.normalize("NFC").toLowerCase();
    if (used.has(key)) continue;
    used.add(key);
    return free;
  }
}

function within(text: string, most: number): string {
  const letters = [...text];
  while (bytesOf(letters.join("")) > most) letters.pop();
  return letters.join("").trim();
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
