import { writeFile } from "node:fs/promises";
import { writeRefused } from "./writeRefused";

/**
 * Writes a file that a command was asked for; with "wx" never over one that is there by then.
 * Throws UsageError, in one sentence with what to do, where the system refuses.
 */
export async function writeOut(out: string, content: string | Uint8Array, flag: "w" | "wx" = "w"): Promise<void> {
  await writeFile(out, content, { flag }).catch((problem: unknown) => {
    throw writeRefused(out, problem);
  });
}
