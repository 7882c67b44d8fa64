/** A written Vietnamese syllable without its tone: "quyết" is qu + yê + t, acute. Lower case, NFC. */
export interface Syllable {
  readonly onset: string;
  readonly vowels: string;
  readonly coda: string;
  readonly tone: Tone;
}

/** The combining mark of the tone; "" for the level tone (ngang). */
export type Tone = "" | "\u0300" | "\u0301" | "\u0303" | "\u0309" | "\u0323";

const VOWEL = "aăâeêioôơuưy";
const SHAPE = new RegExp(
  `^(ngh|ng|nh|gh|gi(?=[${VOWEL}])|qu(?=[${VOWEL}])|ch|kh|ph|th|tr|[bcdđghklmnprstvx])?([${VOWEL}]{1,3})(ch|ng|nh|[cmnptk])?$`,
  "u",
);

/** Each toned vowel: the vowel without the tone, and the tone. */
const TONED: ReadonlyMap<string, readonly [vowel: string, tone: Tone]> = new Map(
  (["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"] as const).flatMap((tone) =>
    [...VOWEL].map((vowel): [string, [string, Tone]] => [(vowel + tone).normalize("NFC"), [vowel, tone]]),
  ),
);

/** Endings each group of vowels can take ("" is none): what Vietnamese spelling allows, with k for names of the Central Highlands (Đắk Lắk). */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: " c ch m n ng nh p t k", ă: "c m n ng p t k", â: "c m n ng p t", e: " c m n ng p t", ê: " c ch m n ng nh p t",
    i: " ch m n nh p t", o: " c m n ng p t k", ô: " c m n ng p t k", ơ: " m n p t", u: " c m n ng p t", ư: " c m n ng t", y: " ch nh t",
    ai: "", ao: "", au: "", ay: "", âu: "", ây: "", eo: "", êu: "", ia: "", iu: "", iê: "c m n ng p t", iêu: "",
    oa: " c ch m n ng nh p t", oă: "c m n ng t", oai: "", oao: "", oay: "", oe: " n t", oeo: "", oi: "", oo: "c ng", ôi: "", ôô: "c ng", ơi: "",
    ua: "", ui: "", uâ: "n ng t", uây: "", uê: " ch nh", uơ: "", uô: "c m n ng t", uôi: "", uy: " ch n nh p t", uya: "", uyê: "n t", uyu: "",
    ưa: "", ưi: "", ưu: "", ươ: "c m n ng p t", ươi: "", ươu: "", yê: "m n ng t", yêu: "",
  }).map(([vowels, endings]) => [vowels, endings.split(" ")]),
);

/** Takes a lower-case word apart; null when it is not built like a Vietnamese syllable. Tone marks may stand on any one of its vowels. */
export function readSyllable(word: string): Syllable | null {
  let level = "";
  let tone: Tone = "";
  for (const letter of word) {
    const toned = TONED.get(letter);
    if (toned && tone !== "") return null;
    if (toned) tone = toned[1];
    level += toned ? toned[0] : letter;
  }
  const parts = SHAPE.exec(level);
  if (!parts?.[2]) return null;
  return { onset: parts[1] ?? "", vowels: parts[2], coda: parts[3] ?? "", tone };
}

/** True for a word that can be Vietnamese, in one case throughout or capitalised: "quyết", "Quyết", "QUYẾT", not "quyẾt" or "thñ". */
export function isSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  const rest = word.slice(1);
  if (word !== word.toUpperCase() && rest !== rest.toLowerCase()) return false;
  const syllable = readSyllable(lower);
  if (!syllable) return false;
  const { onset, vowels, coda, tone } = syllable;
  if (!ENDINGS.get(vowels)?.includes(coda)) return false;
  if (/^(c|ch|p|t|k)$/u.test(coda) && tone !== "\u0301" && tone !== "\u0323") return false;
  return fitsOnset(onset, vowels);
}

/** c, g, ng before back vowels; gh, ngh before front ones; yê only without an onset (or after qu). */
function fitsOnset(onset: string, vowels: string): boolean {
  const front = /^[eêiy]/u.test(vowels);
  if (onset === "c" || onset === "ng") return !front;
  if (onset === "g") return !/^[eêy]|^i./u.test(vowels);
  if (onset === "gh" || onset === "ngh") return /^[eêi]/u.test(vowels);
  return !vowels.startsWith("yê") || onset === "" || onset === "qu";
}
