import type { CellRange } from "../../sheet/address";
import { parseA1Range } from "../../sheet/address";

/** A piece of a formula. `cells` is a reference; its sheet is null when the formula names none. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "cells"; readonly sheet: string | null; readonly range: CellRange }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string };

/** Excel takes no longer formula, and no program a longer sheet name. */
const LONGEST = 8192;
const LONGEST_SHEET_NAME = 255;

const SPACE = /\s+/uy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy;
const TEXT = /"((?:[^"]|"")*)"/uy;
const SHEET = "(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!";
const CORNER = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
const ERROR = new RegExp(`(?:${SHEET})?(#(?:REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!|N/A))`, "uy");
const CELLS = new RegExp(`(?:${SHEET})?(${CORNER}(?::${CORNER})?)(?![\\p{L}\\p{N}_.(!:])`, "uy");
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const SIGN = /<>|<=|>=|[-+*/%(),;<>=]/uy;

/** Cuts a formula (without "=") into pieces; null when it holds something we do not know. */
export function tokensOf(formula: string): Token[] | null {
  if (formula.length > LONGEST) return null;
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const space = matchAt(SPACE, formula, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const read = tokenAt(formula, at);
    if (!read) return null;
    tokens.push(read.token);
    at += read.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): { token: Token; length: number } | null {
  const error = matchAt(ERROR, formula, at);
  if (error) return { token: { kind: "error", code: error[3] ?? "" }, length: error[0].length };
  const cells = matchAt(CELLS, formula, at);
  if (cells) {
    const range = parseA1Range(cells[3] ?? "");
    const sheet = cells[1]?.replace(/''/gu, "'") ?? cells[2] ?? null;
    if (sheet !== null && sheet.length > LONGEST_SHEET_NAME) return null;
    return range && { token: { kind: "cells", sheet, range }, length: cells[0].length };
  }
  const number = matchAt(NUMBER, formula, at);
  if (number) return { token: { kind: "number", value: Number(number[0]) }, length: number[0].length };
  const text = matchAt(TEXT, formula, at);
  if (text) return { token: { kind: "text", value: (text[1] ?? "").replace(/""/gu, '"') }, length: text[0].length };
  const name = matchAt(NAME, formula, at);
  if (name) return { token: { kind: "name", name: name[0] }, length: name[0].length };
  const sign = matchAt(SIGN, formula, at);
  return sign && { token: { kind: "sign", sign: sign[0] }, length: sign[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
