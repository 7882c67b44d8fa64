import { fold } from "../text/fold";
import { isLetterAt, letterRuns } from "../text/foldedWords";
import { remembered } from "../text/remembered";
import { standsAt, WordTable } from "../text/wordTable";
import type { AgencyField } from "./agencyField";

/** Words that point to a field of work. */
export interface FieldEvidence {
  readonly field: AgencyField;
  /** Folded. */
  readonly words: string;
}

/** What tasks and sections say of some fields of work. */
export interface FieldReader {
  /** The weightiest field a task's own words name, of equals the one named by the longest words, of equals the first listed. */
  readonly ofTask: (task: string) => FieldEvidence | null;
  /** The same for a section's title. */
  readonly ofSection: (title: string) => FieldEvidence | null;
}

const WEIGHTS = ["general", "usual", "decisive"];
const readers = new WeakMap<readonly AgencyField[], Map<string | null, FieldReader>>();

/** The reader of the fields divided within a body, or of the province's; made once. */
export function fieldReader(fields: readonly AgencyField[], within: string | null): FieldReader {
  const known = readers.get(fields) ?? new Map<string | null, FieldReader>();
  readers.set(fields, known);
  const reader = known.get(within) ?? readerOf(fields.filter((field) => field.within === within));
  known.set(within, reader);
  return reader;
}

function readerOf(fields: readonly AgencyField[]): FieldReader {
  const [terms, sections] = [weightiestFirst(fields, "terms"), weightiestFirst(fields, "sections")];
  return { ofTask: (task) => inTask(task, terms), ofSection: remembered((title) => firstIn(fold(title), sections)) };
}

interface Ranked extends FieldEvidence {
  readonly place: number;
  /** Where in the words the first run of letters begins. */
  readonly letters: number;
}

/** The evidence whose first run of letters is a given word: of a text only words that stand in it are looked for. */
type ByFirstWord = WordTable<readonly Ranked[]>;

const NOTHING: readonly Ranked[] = [];

function weightiestFirst(fields: readonly AgencyField[], where: "terms" | "sections"): ByFirstWord {
  const rank = ({ field, words }: FieldEvidence): number => WEIGHTS.indexOf(field.weight) * 1_000 + words.length;
  const evidence = fields.flatMap((field) => field[where].map((words): FieldEvidence => ({ field, words })));
  const byFirstWord = new Map<string, Ranked[]>();
  evidence.sort((a, b) => rank(b) - rank(a)).forEach((one, place) => {
    const [first = ""] = letterRuns(one.words);
    const ranked = { ...one, place, letters: one.words.indexOf(first) };
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), ranked]);
  });
  return new WordTable("letters", (word) => byFirstWord.get(word) ?? NOTHING, byFirstWord.keys());
}

/** Most tasks are plain: that is seen on the way. The others are put right and looked at again. */
function inTask(task: string, terms: ByFirstWord): FieldEvidence | null {
  terms.isPlain = true;
  const first = firstIn(task, terms);
  return terms.isPlain ? first : firstIn(plainTask(task), terms);
}

function firstIn(text: string, evidence: ByFirstWord): FieldEvidence | null {
  let best: Ranked | null = null;
  for (let found = evidence.next(text, 0); found; found = evidence.next(text, evidence.to)) {
    for (const one of found) {
      if ((best === null || one.place < best.place) && standsWhole(text, evidence.from - one.letters, one.words)) best = one;
    }
  }
  return best;
}

function standsWhole(text: string, at: number, words: string): boolean {
  return standsAt(text, at, words) && !isLetterAt(text, at - 1) && !isLetterAt(text, at + words.length);
}

/** A plan has few sections but as many tasks as rows, each its own text: folding ten thousand of them would cost more than all the rest. */
export function plainTask(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/[\n\r\t\u00A0]| {2,}/gu, " ");
}

/** True when whole words stand in a text. */
export function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && words !== "" && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length));
}
