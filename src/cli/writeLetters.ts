import { writeDocument } from "../adapters/docx/writeDocument";
import type { Language } from "../core/message";
import type { Register } from "../workflows/review/register";
import { reminderLetter } from "../workflows/review/reminderLetter";
import { returnLetter, type Letter } from "../workflows/review/returnLetter";
import type { Console } from "./console";
import { letterTargets } from "./letterTargets";
import type { Call } from "./options";
import { UsageError, word } from "./words";
import { writeOut } from "./writeOut";

/** How letters are written: to which folder, the ISO day up to which nothing came, whether earlier ones give way, and whether marked copies go with them. */
export interface Lettering {
  readonly folder: string;
  readonly day: string;
  readonly force: boolean;
  readonly withSlip: boolean;
}

/** A letter and where it goes; units that need one and get none, for their files could not be checked. */
export interface PlannedLetters {
  readonly letters: readonly (Letter & { readonly to: string })[];
  readonly without: readonly string[];
}

/** What the call says of letters; null where it asks for none. They are Vietnamese, so findings said in English make none. */
export function readLettering(call: Call, day: string, language: Language): Lettering | null {
  const folder = call.options.get("letters");
  if (folder === undefined) return null;
  if (call.options.has("explain")) throw new UsageError("lettersOrExplained");
  if (language !== "vi") throw new UsageError("lettersInVietnamese");
  return { folder, day, force: call.flags.has("force"), withSlip: call.options.has("marked") };
}

/** The letters of a register: one to each unit to return to or to ask, one to all that sent nothing. Refuses the whole call where one has no free place; `inputs` are the files checked. */
export async function planLetters({ entries }: Register, inputs: readonly string[], { folder, day, force, withSlip }: Lettering): Promise<PlannedLetters> {
  const answered = entries.filter(({ state }) => state !== "pass" && state !== "missing").map((entry) => ({ name: entry.name, letter: returnLetter(entry, withSlip) }));
  const reminder = reminderLetter(entries, day);
  const letters = [...answered.flatMap(({ letter }) => letter ?? []), ...(reminder ? [reminder] : [])];
  const targets = await letterTargets(letters.map(({ name }) => name), inputs, folder, force);
  return { letters: letters.flatMap((letter, at) => (targets[at] === undefined ? [] : [{ ...letter, to: targets[at] }])), without: answered.filter(({ letter }) => letter === null).map(({ name }) => name) };
}

/** Writes the letters and says of each what became of it; false where one could not be written. */
export async function writeLetters({ letters, without }: PlannedLetters, console: Console): Promise<boolean> {
  const { language } = console;
  let isAllWritten = true;
  for (const { spec, to } of letters) {
    try {
      await writeOut(to, await writeDocument(spec));
      console.complain(word("letterWritten", language, { value: to }));
    } catch (problem) {
      if (!(problem instanceof UsageError)) throw problem;
      console.complain(word(problem.id, language, problem.data));
      isAllWritten = false;
    }
  }
  for (const value of without) console.complain(word("noLetterFor", language, { value }));
  if (letters.length === 0) console.complain(word("noLetters", language));
  return isAllWritten;
}
