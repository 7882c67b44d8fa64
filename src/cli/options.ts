import { UsageError } from "./words";
import type { Language } from "../core/message";

/** A call of the program, read: the verb's paths or ids, and its options. */
export interface Call {
  readonly names: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** Which words a verb takes. `later` are options of the contract that this version does not have yet. */
export interface Grammar {
  readonly options: readonly string[];
  readonly flags: readonly string[];
  readonly later: readonly string[];
}

/** Reads the words behind the verb. `--name value` and `--name=value` both work; after `--` everything is a name. */
export function readCall(words: readonly string[], grammar: Grammar): Call {
  const names: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "--") {
      names.push(...words.slice(i + 1));
      break;
    }
    if (!word.startsWith("--")) {
      names.push(word);
      continue;
    }
    const [name = "", ...rest] = word.slice(2).split("=");
    if (grammar.flags.includes(name) && rest.length === 0) flags.add(name);
    else if (grammar.options.includes(name)) {
      const value = rest.length > 0 ? rest.join("=") : words[++i];
      if (value === undefined || value === "" || (rest.length === 0 && value.startsWith("--"))) throw new UsageError("optionNeedsValue", { value: `--${name}` });
      options.set(name, value);
    } else throw new UsageError(grammar.later.includes(name) ? "notYet" : "unknownOption", { value: word });
  }
  return { names, options, flags };
}

/** Language of the findings: Vietnamese unless asked otherwise. */
export function readLanguage(text: string | undefined): Language {
  if (text === undefined || text === "vi" || text === "en") return text ?? "vi";
  throw new UsageError("badLanguage", { value: text });
}

/** A whole number of at least 1 and at most `most` given to an option; undefined when the option is not there. */
export function readCount(call: Call, name: string, most: number): number | undefined {
  const written = call.options.get(name);
  if (written === undefined) return undefined;
  const count = /^[0-9]{1,9}$/u.test(written) ? Number(written) : 0;
  if (count < 1 || count > most) throw new UsageError("badCount", { option: `--${name}`, value: written, most });
  return count;
}
