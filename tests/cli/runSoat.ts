import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Console } from "../../src/cli/console";
import { main } from "../../src/cli/main";
import { fileTaskDoer } from "../../src/cli/doFileTask";
import { threads, type Workshop } from "../../src/cli/workshop";

/** What a call of the program printed, said beside, and ended with. */
export interface Run {
  readonly status: number;
  readonly printed: string;
  readonly said: string;
}

/** Files checked in this process, without the cost of a thread that compiles the whole program anew. */
const inProcess: Workshop = {
  ...threads,
  hireFor: (setting) => (hear) => ({ give: (task) => void fileTaskDoer(setting)(task).then((answer) => hear({ kind: "done", answer })), stop: () => {} }),
};

/** Runs the program in this process, as from a shell without a terminal; files are checked here too unless another workshop is given. */
export async function soat(words: readonly string[], language: "vi" | "en" = "vi", workshop: Workshop = inProcess): Promise<Run> {
  let printed = "";
  let said = "";
  const here: Console = {
    language,
    isTerminal: false,
    print: (text) => void (printed += text),
    complain: (line) => void (said += `${line}\n`),
  };
  const status = await main(words, here, workshop);
  return { status, printed, said };
}

/** A new empty folder of this test run. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "soat-"));
}
