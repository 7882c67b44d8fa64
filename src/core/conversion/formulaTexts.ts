import type { CellRange } from "../sheet/address";
import type { LegacyEncoding } from "../text/legacy/legacyFont";
import { readLegacyText } from "../text/legacy/readLegacy";
import { nameKey } from "../values/formula/formulaBook";
import { tokensOf } from "../values/formula/tokens";

/** A font of each encoding, for text that has none of its own. */
const FONTS: Readonly<Record<LegacyEncoding, string>> = { TCVN3: ".VnTime", VNI: "VNI-Times" };
const LITERAL = /"((?:[^"]|"")*)"/gu;
const LOOKS_ANYWHERE = /^(?:INDIRECT|OFFSET)$/iu;
/** The sign that joins texts, which no figure's formula has, beside quoted texts and sheet names, in which it is a letter like others. */
const JOINED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|&/gu;

/** The Unicode reading of the first text written into a formula (without "=") in one of the encodings that its workbook is typed in; null where there is none. */
export function legacyTextIn(formula: string, encodings: readonly LegacyEncoding[]): string | null {
  for (const [, quoted = ""] of formula.matchAll(LITERAL)) {
    const text = quoted.replaceAll('""', '"');
    for (const font of ["", ...encodings.map((encoding) => FONTS[encoding])]) {
      const read = readLegacyText(text, font);
      if (read) return read.text;
    }
  }
  return null;
}

/** The ranges a formula takes its value from, the sheets' names folded (`nameKey`); null where it looks where we cannot follow: through a name, into another file. */
export function sourcesOf(formula: string, sheet: string): (CellRange & { readonly sheet: string })[] | null {
  const tokens = tokensOf(formula.replace(JOINED, (piece) => (piece === "&" ? "+" : piece)));
  if (!tokens) return null;
  const isFollowed = tokens.every((token, i) => {
    const next = tokens[i + 1];
    return token.kind !== "name" || (next?.kind === "sign" && next.sign === "(" && !LOOKS_ANYWHERE.test(token.name));
  });
  return isFollowed ? tokens.flatMap((token) => (token.kind === "cells" ? [{ ...token.range, sheet: nameKey(token.sheet ?? sheet) }] : [])) : null;
}
