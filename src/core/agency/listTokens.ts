import { composed, normalizeText } from "../text/normalize";
import { HEAD_WORDS } from "./bodyWords";

/** Who leads and who takes part, as far as a cell says so. */
export type AgencyRole = "lead" | "with";

/** What parts two names: a comma, “và” or a line break can stand within a name, “;”, “+”, “:” and the number or dash of a line cannot. */
export type ListSign = ";" | "," | "và" | "\n" | "+" | "&" | "-" | "/" | "." | ":" | "item";

/** A piece of an assignment's text, from `start` to `end` of the tidied text. */
export type ListToken =
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  | { readonly kind: "note"; readonly start: number; readonly end: number }
  | { readonly kind: "sign"; readonly sign: ListSign; readonly start: number; readonly end: number }
  | { readonly kind: "role"; readonly role: AgencyRole; readonly colon: boolean; readonly start: number; readonly end: number };

const DASHES = /[-‐‑‒–—―−﹘﹣－]+/gu;
const HEAD = new RegExp(`(?:${HEAD_WORDS})(?!\\p{L})`, "uy");
const WHO = "(?:(?:cơ quan|đơn vị|bộ phận|cq|đv|là|làm|giữ vai trò|được giao|đồng) ){0,3}";
const DOES = "(?: (?:thực hiện|triển khai|tham mưu|tổng hợp|chính|chung)(?!\\p{L})(?! \\p{L}))?";

/** In order: the first pattern that fits at a place decides; of some a body's name must follow, told apart by one pattern for all of them. */
const PATTERNS: readonly (readonly [name: string, pattern: string, follows?: "body" | "space and body"])[] = [
  ["note", "(?:từng|mỗi) (?:cơ quan|đơn vị|địa phương|sở|ngành)[^;\\n()]{0,80}?chủ trì[^;,\\n()]{0,80}|\\([^()\\n]{0,300}\\)|\\[[^\\[\\]\\n]{0,300}\\]"],
  ["with", `(?<!\\p{L})${WHO}(?:cùng )?phối (?:kết )?hợp(?: chặt chẽ)?(?: (?:cùng với|với|cùng)(?!\\p{L}))?${DOES}(?!\\p{L}) ?:?`],
  ["lead", `(?<!\\p{L})${WHO}(?:chủ trì|(?<=(?:là|làm) (?:(?:cơ quan|đơn vị) )?)đầu mối|đầu mối(?= ?:))${DOES}(?!\\p{L}) ?:?`],
  ["item", "(?<=(?:^|[\\s;,.:+]))(?:\\(?\\d{1,2}(?:\\.\\d{1,2})?[.)]+(?= ?\\p{L})(?!\\d)|\\(?[a-hđ]\\)(?= ?\\p{L})|[•●▪◦‣∙·*]+(?= ?\\p{L})|-(?= ?\\p{L})(?<=(?:^|\\n|[;,:.+]) ?-))"],
  [";", ";+"],
  ["\n", "\\n+"],
  ["+", " ?\\+ ?"],
  [":", ":"],
  [",", "[,、，]+"],
  ["và", "(?<=\\s)và(?=\\s)"],
  ["và", "(?<=\\s)(?:hoặc|cùng với|cùng|với)(?= )", "space and body"],
  ["&", " & ?", "body"],
  ["-", " ?- ?", "body"],
  ["/", " ?\\/ ?", "body"],
  [".", "\\. ?", "body"],
];
/** For texts in lower case: making ready a pattern this long for letters of either case would take longer than reading a whole plan with it. */
const TOKEN = new RegExp(PATTERNS.map(([, pattern], at) => `(?<p${at}>${pattern})`).join("|"), "gu");

/** The text as it is cut up: one space between words, a line break kept as `\n`, one dash of several; letters as written. */
export function tidyList(text: string): string {
  const lines = composed(text).split(/[\n\r\v\u2028\u2029]+/u).map(normalizeText);
  return lines.filter((line) => line !== "").join("\n").replace(DASHES, (dashes) => dashes.charAt(0));
}

/** Cuts a tidied text into names, signs between them, notes (in brackets, or “từng cơ quan chủ trì …”) and the words that say who leads; every letter is in one token or a blank. */
export function listTokens(text: string): ListToken[] {
  const tokens: ListToken[] = [];
  const lower = lowered(text.replace(DASHES, "-"));
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(lower); match; match = TOKEN.exec(lower)) {
    const end = TOKEN.lastIndex;
    const [name, , follows] = PATTERNS[fittingIn(match)] ?? [";"];
    if (follows !== undefined && !bodyFollows(lower, follows === "body" ? end : end + 1)) {
      TOKEN.lastIndex = match.index + 1;
      continue;
    }
    if (match[0] === "-" && isWithinName(text, match.index)) continue;
    if (match.index > at) tokens.push({ kind: "text", start: at, end: match.index });
    tokens.push(tokenOf(name, match[0], match.index, end));
    at = end;
  }
  if (at < text.length) tokens.push({ kind: "text", start: at, end: text.length });
  return tokens.filter((token) => token.kind !== "text" || text.slice(token.start, token.end).trim() !== "");
}

function bodyFollows(text: string, at: number): boolean {
  HEAD.lastIndex = at;
  return HEAD.test(text);
}

function fittingIn(match: RegExpExecArray): number {
  return PATTERNS.findIndex((_, i) => match.groups?.[`p${i}`] !== undefined);
}

/** In lower case, each letter in its place: of the few that become two letters the capital stays. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/./gsu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));
}

/** “Sở Nội-vụ”: a dash without spaces between a word with a capital and one without parts nobody. */
function isWithinName(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  const first = text.charAt(text.lastIndexOf(" ", at) + 1);
  return next !== " " && next === next.toLowerCase() && text.charAt(at - 1) !== " " && first !== first.toLowerCase();
}

function tokenOf(name: string, written: string, start: number, end: number): ListToken {
  if (name === "note") return { kind: "note", start, end };
  if (name === "lead" || name === "with") return { kind: "role", role: name, colon: written.endsWith(":"), start, end };
  return { kind: "sign", sign: name as ListSign, start, end };
}
