import { readFile } from "node:fs/promises";
import { contradictions } from "../core/edits/consistency";
import { EditSyntaxError } from "../core/edits/parseEdits";
import type { Console } from "./console";
import { imputeAll, locateAll, mendTypos, type EditsAnswer } from "./edits/editsAnswers";
import { EditsInputError, NotJsonError, readEditsInput, type EditsInput } from "./edits/editsInput";
import { readCall, type Grammar } from "./options";
import { UsageError, word } from "./words";

const GRAMMAR: Grammar = { options: ["rules", "records"], flags: ["scale"], later: [] };

const ACTS: Readonly<Record<string, (input: EditsInput, scale: boolean) => EditsAnswer>> = { locate: locateAll, impute: imputeAll, typos: mendTypos };

/** `soat edits locate|impute|typos`: the data-editing engine alone, on any numeric table; JSON on standard output. Status 1: something is wrong, or was mistyped. */
export async function runEdits(words: readonly string[], console: Console): Promise<number> {
  const { names, options, flags } = readCall(words, GRAMMAR);
  const [name = "", ...more] = names;
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (!act || more.length > 0) throw new UsageError("unknownEdits", { value: names.join(" ") });
  const [rules, records] = await Promise.all(["rules", "records"].map((option) => textOf(option, options.get(option))));
  const input = inputOf(rules ?? "", records ?? "");
  const isImpossible = noteRules(input, console);
  const { json, found } = act(input, flags.has("scale"));
  console.print(`${json}\n`);
  return found || isImpossible ? 1 : 0;
}

/** Says what of the rules can't have been meant; true where no record at all could fulfil them. */
function noteRules({ rules, unknown }: EditsInput, console: Console): boolean {
  const note = (id: "unknownField" | "unknownWeight" | "rulesContradict", value: string): void => console.complain(word(id, console.language, { value }));
  for (const name of unknown.inRules) note("unknownField", name);
  for (const name of unknown.inWeights) note("unknownWeight", name);
  const contradicting = contradictions(rules).flatMap((one) => (one ? [one] : []));
  for (const { edits } of contradicting) note("rulesContradict", edits.map((number) => rules.edits[number]?.name ?? "").join("; "));
  return contradicting.length > 0;
}

async function textOf(option: string, path: string | undefined): Promise<string> {
  if (path === undefined) throw new UsageError("needEditsFiles", { value: `--${option}` });
  return readFile(path, "utf8").catch(() => {
    throw new UsageError("noSuchPath", { value: path });
  });
}

/** What is wrong with the files is said with its place. */
function inputOf(rules: string, records: string): EditsInput {
  try {
    return readEditsInput(rules.replace(/^\uFEFF/u, ""), records.replace(/^\uFEFF/u, ""));
  } catch (problem) {
    if (problem instanceof EditSyntaxError) throw new UsageError("badRule", { value: problem.rule, at: problem.at + 1 });
    if (problem instanceof EditsInputError) throw new UsageError("badEditsFile", { value: problem.place });
    if (problem instanceof NotJsonError) throw new UsageError("notJson", { value: problem.file });
    throw problem;
  }
}
