/** Languages a finding can be said in; Vietnamese is the form's own. */
export type Language = "vi" | "en";

/** One sentence in both languages, with named places such as {left}. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** What can stand in a place of a sentence. A `label` is quoted and clipped, `names` are too, the first few of them; a text that the sentence quotes is clipped; a number is written the way the language writes numbers, a sentence is said in the language. */
export type Datum = string | number | { readonly label: string } | { readonly names: readonly string[] } | { readonly percent: number } | Sentence | readonly (string | Sentence)[];

/** A sentence not yet spoken: which one, and what goes into its places. */
export interface Message {
  readonly id: string;
  readonly data: Readonly<Record<string, Datum>>;
}

/** The names of the places in a sentence. */
export type PlacesOf<S extends string> = S extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesOf<Rest> : never;

/** Demands that the English sentence names no place the Vietnamese one lacks. */
type Checked<T extends Record<string, Sentence>> = {
  [Id in keyof T]: PlacesOf<T[Id]["en"]> extends PlacesOf<T[Id]["vi"]> ? T[Id] : { vi: T[Id]["vi"]; en: "English names a place that Vietnamese lacks" };
};

/** Sentences of one owner (a rule kind, the reader, detection) with the function that fills them. */
export interface Speaker<T extends Record<string, Sentence>> {
  readonly sentences: Readonly<Record<string, Sentence>>;
  /** Makes a message; a missing place is a compile error. */
  say<Id extends keyof T & string>(id: Id, data: Readonly<Record<PlacesOf<T[Id]["vi"]>, Datum>>): Message;
}

/** Declares the sentences of one owner; message ids become `owner.id`. */
export function speaker<const T extends Record<string, Sentence>>(owner: string, sentences: T & Checked<T>): Speaker<T> {
  const named: Record<string, Sentence> = {};
  for (const [id, sentence] of Object.entries<Sentence>(sentences)) named[`${owner}.${id}`] = sentence;
  return { sentences: named, say: (id, data) => ({ id: `${owner}.${id}`, data }) };
}

const CLIP = 90;
/** So many names of a list are told, the others counted: the cell itself shows them all. */
const MOST_NAMES = 6;

/** Shortens a long label at a word, with an ellipsis. */
export function clip(text: string, most: number = CLIP): string {
  const flat = text.replace(/\s+/gu, " ").trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Writes a number the way the language does: 1.234,5 in Vietnamese, 1,234.5 in English; never in exponent form. */
export function writeNumber(value: number, language: Language): string {
  const [whole = "0", fraction] = plainDigits(Math.abs(value)).split(".");
  const groups = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, language === "vi" ? "." : ",");
  const sign = value < 0 ? "-" : "";
  return sign + groups + (fraction ? (language === "vi" ? "," : ".") + fraction : "");
}

/** Binary noise such as 0.30000000000000004 is not part of what a person wrote: twelve significant digits are kept. */
function plainDigits(value: number): string {
  if (Number.isInteger(value)) return value < 1e21 ? String(value) : BigInt(value).toString();
  const rounded = Number(value.toPrecision(12));
  return rounded < 1e-6 ? rounded.toFixed(12).replace(/0+$/u, "") : String(rounded);
}

function writeNames(names: readonly string[], language: Language): string {
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const said = shown.map((name) => `“${clip(name)}”`).join(", ");
  const more = names.length - shown.length;
  return more === 0 ? said : `${said} ${language === "vi" ? `và ${more} tên khác` : `and ${more} more`}`;
}

function writeDatum(datum: Datum, language: Language, isQuoted = false): string {
  if (typeof datum === "string") return isQuoted ? clip(datum) : datum;
  if (typeof datum === "number") return writeNumber(datum, language);
  if ("percent" in datum) return `${writeNumber(datum.percent, language)}%`;
  if ("label" in datum) return `“${clip(datum.label)}”`;
  if ("names" in datum) return writeNames(datum.names, language);
  if ("vi" in datum) return datum[language];
  return datum.map((one) => writeDatum(one, language)).join(", ");
}

/** Fills the places of a sentence. A place without data stays visible as {place}: the catalogue test forbids it. */
export function fillSentence(sentence: Sentence, data: Readonly<Record<string, Datum>>, language: Language): string {
  return sentence[language].replace(/(“?)\{([A-Za-z]+)\}(?=(”?))/gu, (whole, opens: string, place: string, closes: string) => {
    const datum = data[place];
    return datum === undefined ? whole : opens + writeDatum(datum, language, opens !== "" && closes !== "");
  });
}
