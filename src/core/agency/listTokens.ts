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
const HEAD = `(?=(?:${HEAD_WORDS})(?!\\p{L}))`;
const WHO = "(?:(?:cơ quan|đơn vị|bộ phận|cq|đv|là|làm|giữ vai trò|được giao|đồng) ){0,3}";
const DOES = "(?: (?:thực hiện|triển khai|tham mưu|tổng hợp|chính|chung)(?!\\p{L})(?! \\p{L}))?";

/** In order: the first pattern that fits at a place decides. */
const PATTERNS: readonly (readonly [name: string, pattern: string])[] = [
  ["note", "(?:từng|mỗi) (?:cơ quan|đơn vị|địa phương|sở|ngành)[^;\\n()]{0,80}?chủ trì[^;,\\n()]{0,80}|\\([^()\\n]{0,300}\\)|\\[[^\\[\\]\\n]{0,300}\\]"],
  ["with", `(?<!\\p{L})${WHO}(?:cùng )?phối (?:kết )?hợp(?: chặt chẽ)?(?: (?:cùng với|với|cùng)(?!\\p{L}))?${DOES}(?!\\p{L}) ?:?`],
  ["lead", `(?<!\\p{L})${WHO}(?:chủ trì|(?<=(?:là|làm) (?:(?:cơ quan|đơn vị) )?)đầu mối|đầu mối(?= ?:))${DOES}(?!\\p{L}) ?:?`],
  ["item", "(?<=(?:^|[\\s;,.:+]))(?:\\(?\\d{1,2}(?:\\.\\d{1,2})?[.)]+(?= ?\\p{L})(?!\\d)|\\(?[a-hđ]\\)(?= ?\\p{L})|[•●▪◦‣∙·*]+(?= ?\\p{L})|-(?= ?\\p{L})(?<=(?:^|\\n|[;,:.+]) ?-))"],
  [";", ";+"],
  ["\n", "\\n+"],
  ["+", " ?\\+ ?"],
  [":", ":"],
  [",", "[,、，]+"],
  ["và", "(?<=\\s)và(?=\\s)|(?<=[\\s])(?:hoặc|cùng với|cùng|với)(?= " + HEAD.replace("(?=", "(?:") + ")"],
  ["&", ` & ?${HEAD}`],
  ["-", ` ?- ?${HEAD}`],
  ["/", ` ?\\/ ?${HEAD}`],
  [".", `\\. ?${HEAD}`],
];
const TOKEN = new RegExp(PATTERNS.map(([, pattern], at) => `(?<p${at}>${pattern})`).join("|"), "giu");

/** The text as it is cut up: one space between words, a line break kept as `\n`, one dash of several; letters as written. */
export function tidyList(text: string): string {
  const lines = composed(text).split(/[\n\r\v\u2028\u2029]+/u).map(normalizeText);
  return lines.filter((line) => line !== "").join("\n").replace(DASHES, (dashes) => dashes.charAt(0));
}

/** Cuts a tidied text into names, signs between them, notes (in brackets, or “từng cơ quan chủ trì …”) and the words that say who leads; every letter is in one token or a blank. */
export function listTokens(text: string): ListToken[] {
  const tokens: ListToken[] = [];
  let at = 0;
  for (const match of text.replace(DASHES, "-").matchAll(TOKEN)) {
    const end = match.index + match[0].length;
    if (match[0] === "-" && isWithinName(text, match.index)) continue;
    if (match.index > at) tokens.push({ kind: "text", start: at, end: match.index });
    tokens.push(tokenOf(match, match.index, end));
    at = end;
  }
  if (at < text.length) tokens.push({ kind: "text", start: at, end: text.length });
  return tokens.filter((token) => token.kind !== "text" || text.slice(token.start, token.end).trim() !== "");
}

/** “Sở Nội-vụ”: a dash without spaces between a word with a capital and one without parts nobody. */
function isWithinName(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  const first = text.charAt(text.lastIndexOf(" ", at) + 1);
  return next !== " " && next === next.toLowerCase() && text.charAt(at - 1) !== " " && first !== first.toLowerCase();
}

function tokenOf(match: RegExpExecArray, start: number, end: number): ListToken {
  const at = PATTERNS.findIndex((_, i) => match.groups?.[`p${i}`] !== undefined);
  const name = PATTERNS[at]?.[0] ?? ";";
  if (name === "note") return { kind: "note", start, end };
  if (name === "lead" || name === "with") return { kind: "role", role: name, colon: match[0].endsWith(":"), start, end };
  return { kind: "sign", sign: name as ListSign, start, end };
}
