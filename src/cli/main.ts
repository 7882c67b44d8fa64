import project from "../../package.json";
import type { Language } from "../core/message";
import type { Console } from "./console";
import { plainText } from "../workflows/written/plainText";
import { usage } from "./usage";
import { UsageError, word } from "./words";
import { threads, type Workshop } from "./workshop";

type Verb = (words: readonly string[], console: Console, workshop: Workshop) => Promise<number>;

/** Each verb is loaded when it is called for: checking must not wait for what draws forms. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  check: async () => (await import("./checkCommand")).runCheck,
  plan: async () => (await import("./planCommand")).runPlan,
  fill: async () => (await import("./fillCommand")).runFill,
  compare: async () => (await import("./compareCommand")).runCompare,
  template: async () => (await import("./templateCommand")).runTemplate,
  edits: async () => (await import("./editsCommand")).runEdits,
};

/** Runs the program; gives its exit status: 0 nothing to do, 1 findings, 2 could not run. */
export async function main(words: readonly string[], console: Console, workshop: Workshop = threads): Promise<number> {
  const [verb, ...rest] = words;
  if (verb === undefined || verb === "--help" || verb === "-h" || rest.at(-1) === "--help") {
    console.print(usage(console.language));
    return verb === undefined ? 2 : 0;
  }
  if (verb === "--version") {
    console.print(`soat ${project.version}\n`);
    return 0;
  }
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  try {
    if (!load) throw new UsageError("unknownVerb", { value: verb });
    const run = await load();
    return await run(rest, console, workshop);
  } catch (problem) {
    console.complain(sentenceOf(problem, console.language));
    return 2;
  }
}

/** One line for the person at the keyboard, whatever went wrong; never a stack trace. */
function sentenceOf(problem: unknown, language: Language): string {
  if (problem instanceof UsageError) return plainText(word(problem.id, language, problem.data));
  return plainText(word("failed", language, { reason: problem instanceof Error ? problem.message : String(problem) }));
}

/** A reader that goes away (`| head`) ends the program quietly; a full disk is said in a sentence. */
export function watchOutput(console: Console): void {
  process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
    if (problem.code !== "EPIPE") console.complain(sentenceOf(problem, console.language));
    process.exit(problem.code === "EPIPE" ? 0 : 2);
  });
}

/** The terminal this program runs in. Help and progress are English only where the system's language is. */
export function terminal(): Console {
  const { env } = process;
  return {
    language: (env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "").startsWith("en") ? "en" : "vi",
    isTerminal: process.stderr.isTTY,
    print: (text) => void process.stdout.write(text),
    complain: (line) => void process.stderr.write(`${plainText(line)}\n`),
  };
}
