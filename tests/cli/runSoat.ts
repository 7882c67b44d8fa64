import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";

/** What a call of the program printed, said beside, and ended with. */
export interface Run {
  readonly status: number;
  readonly printed: string;
  readonly said: string;
}

/** Runs the program in this process, as from a shell without a terminal. */
export async function soat(words: readonly string[], language: "vi" | "en" = "vi"): Promise<Run> {
  let printed = "";
  let said = "";
  const status = await main(words, {
    language,
    isTerminal: false,
    print: (text) => void (printed += text),
    complain: (line) => void (said += `${line}\n`),
  });
  return { status, printed, said };
}

/** A new empty folder of this test run. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "soat-"));
}
