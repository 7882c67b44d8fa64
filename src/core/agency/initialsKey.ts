import { foldedWords } from "../text/foldedWords";

/** Heads of names and how they are shortened; what follows them may be written by its first letters. */
const HEADS: readonly (readonly [full: string, short: string])[] = [
  ["ban quản lý", "bql"], ["ban chỉ đạo", "bcđ"], ["văn phòng", "vp"], ["trung tâm", "tt"], ["chi cục", "cc"], ["hội đồng", "hđ"],
  ["phòng", "p"], ["sở", "s"], ["đài", "đài"], ["cục", "cục"], ["ban", "ban"], ["bộ", "bộ"],
];
/** A department's initials: “Sở NV”; longer ones are no abbreviation of a name. */
const FEWEST = 2;
const MOST = 10;

/**
 * The head of a body's name with the first letters of the rest, for names given in full: “sở giáo dục và đào tạo” → “sở gdđt”.
 * `key` comes from `agencyKey`. Null for names without a known head or with too few words.
 */
export function initialsOf(key: string): string | null {
  const head = HEADS.find(([full]) => key.startsWith(`${full} `));
  if (!head) return null;
  const words = foldedWords(key.slice(head[0].length)).filter((word) => word !== "và");
  const place = /(?: tỉnh| sở)$/u.exec(key)?.[0] ?? "";
  const letters = (place === "" ? words : words.slice(0, -1)).map(initial).join("");
  return letters.length < FEWEST || letters.length > MOST ? null : `${head[0]} ${letters}${place}`;
}

/** Abbreviations that `agencyKey` has already made stay whole: “trung tâm công nghệ thông tin …” but “tttt”. */
function initial(word: string): string {
  return /^(?:tttt|khcn|khđt|ubnd|hđnd)$/u.test(word) ? word : word.slice(0, 1);
}

/** The same for a name written by initials: “Sở GD&ĐT”, “SGDĐT”, “BQL KKT tỉnh” → “sở gdđt”, …; null where it is no such writing. */
export function writtenInitials(key: string): string | null {
  const match = /^(\p{L}+(?: \p{L}+){0,2}?)[. ] ?([\p{L}]{1,8}(?:(?: ?[&.-] ?| và )\p{L}{1,8}){0,4})( tỉnh| sở)?$/u.exec(key);
  const letters = match?.[2]?.replace(/ và |[ &.-]/gu, "") ?? "";
  const head = HEADS.find(([full, short]) => match?.[1] === full || (match?.[1] === short && short.length > 1));
  if (!head || letters.length < FEWEST || letters.length > MOST) return null;
  return `${head[0]} ${letters}${match?.[3] ?? ""}`;
}
