import { foldedWords } from "../text/foldedWords";
import type { AgencyAlias, AgencyEntry } from "./agencyEntry";
import { agencyKey, groupKey, withoutPlace, withoutProvince, withoutProvinceName, withoutSigns } from "./agencyKey";
import { differenceOf, type Writing } from "./agencyMatch";
import { initialsOf, writtenInitials } from "./initialsKey";

/** A body found under a written name, with what is odd about the writing and the directory's spelling it comes closest to. */
export interface Found {
  readonly entry: AgencyEntry;
  readonly writing: Writing;
  readonly spelling: string;
}

interface Spelling {
  readonly entry: AgencyEntry;
  readonly text: string;
  readonly form: AgencyAlias["form"] | "name" | "good";
}

/** First words of names that are written otherwise than any spelling. */
const OPENING_WORDS = ["các", "những", "tất", "toàn", "vp", "vpubnd", "tt", "cc", "bql", "bcđ", "hđ", "ủy", "hội"];

/** All spellings of a directory's bodies, by the ways in which a name may be written otherwise. */
export class AgencySpellings {
  /** Folded words that spellings begin with. */
  readonly firstWords = new Set<string>(OPENING_WORDS);
  private readonly byKey = new Map<string, Spelling[]>();
  private readonly byInitials = new Map<string, Spelling[]>();
  private readonly bySigns = new Map<string, Spelling[]>();
  private readonly byGroup = new Map<string, Spelling[]>();
  /** Names of provinces, each with the beginning of its bodies' ids. */
  private readonly places = new Map<string, string>();
  private readonly byContext = new Map<string, Spelling[]>();

  constructor(entries: readonly AgencyEntry[]) {
    for (const entry of entries) {
      this.add({ entry, text: entry.name, form: "name" });
      for (const { text, form } of entry.aliases) this.add({ entry, text, form: form ?? "good" });
    }
  }

  /** The first listed body with this key; names understood in their own document only do not count. */
  first(key: string): AgencyEntry | null {
    return this.byKey.get(key)?.[0]?.entry ?? null;
  }

  /** The bodies written so, in the directory's order; each once, under its closest spelling. */
  find(name: string): readonly Found[] {
    const key = agencyKey(name);
    if (key === "") return [];
    const same = this.byKey.get(key);
    if (same) return closest(same, (spelling) => writingOf(name, spelling));
    const located = this.byKey.get(withoutProvinceName(key)) ?? this.byKey.get(withoutProvince(key)) ?? this.byKey.get(withoutPlace(key));
    if (located) return this.inPlaceFirst(key, closest(located, () => "place"));
    const initials = writtenInitials(key);
    const short = this.byInitials.get(initials ?? "");
    if (short && new Set(short.map(({ text }) => agencyKey(text))).size === 1) return closest(short, () => "abbreviation");
    const signs = this.bySigns.get(withoutSigns(key));
    if (signs) return closest(signs, () => "signs");
    const group = this.byGroup.get(groupKey(key));
    if (group) return closest(group, () => "wording");
    return closest(this.byContext.get(key) ?? [], () => "context");
  }

  /** “Sở Nội vụ tỉnh Gia Lai” is Gia Lai's before any other. */
  private inPlaceFirst(key: string, found: readonly Found[]): readonly Found[] {
    const place = [...this.places].find(([name]) => key.endsWith(` ${name}`))?.[1];
    const isThere = ({ entry }: Found): boolean => place !== undefined && entry.id.startsWith(place);
    return [...found.filter(isThere), ...found.filter((one) => !isThere(one))];
  }

  private add(spelling: Spelling): void {
    const key = agencyKey(spelling.text);
    const [first] = foldedWords(key);
    const province = /^ubnd tỉnh (.+)$/u.exec(key)?.[1];
    if (province !== undefined) this.places.set(province, spelling.entry.id.replace(/\..*$/u, "."));
    if (first !== undefined) this.firstWords.add(first);
    if (spelling.form === "context") return put(this.byContext, key, spelling);
    put(this.byKey, key, spelling);
    if (spelling.entry.kind !== "group" && (spelling.form === "name" || spelling.form === "good")) put(this.bySigns, withoutSigns(key), spelling);
    if (spelling.form === "name" || spelling.form === "good") put(this.byInitials, initialsOf(key) ?? "", spelling);
    if (spelling.entry.kind === "group") put(this.byGroup, groupKey(key), spelling);
  }
}

function put(map: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  if (key === "") return;
  const list = map.get(key);
  if (list) list.push(spelling);
  else map.set(key, [spelling]);
}

const CLOSEST_FIRST: readonly Writing[] = [
  "none", "alias", "typo", "case", "toneMarks", "signs", "abbreviation", "place", "wording", "generic", "head", "context",
];

function closest(spellings: readonly Spelling[], writing: (spelling: Spelling) => Writing): Found[] {
  const found = new Map<AgencyEntry, Found>();
  for (const spelling of spellings) {
    const one: Found = { entry: spelling.entry, writing: writing(spelling), spelling: spelling.text };
    const old = found.get(spelling.entry);
    if (!old || CLOSEST_FIRST.indexOf(one.writing) < CLOSEST_FIRST.indexOf(old.writing)) found.set(spelling.entry, one);
  }
  return [...found.values()].map((one) => ({ ...one, spelling: goodSpelling(one) }));
}

/** A slip and a name understood in one document only are no spellings to be proposed. */
function goodSpelling({ entry, writing, spelling }: Found): string {
  return writing === "typo" || writing === "context" || writing === "generic" || writing === "head" ? entry.name : spelling;
}

/** A slip listed in the directory may have the key of the right name: it counts as one when it is written just so. */
function writingOf(written: string, { text, form }: Spelling): Writing {
  const difference = differenceOf(written, text);
  if (form === "typo") return difference === "none" || difference === "case" ? "typo" : "context";
  if (form === "head" || form === "generic") return form;
  return difference === "none" && form !== "name" ? "alias" : difference;
}
