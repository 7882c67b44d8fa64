import type { LegacyEncoding } from "../../src/core/text/legacy/legacyFont";
import { TCVN3_LETTERS } from "../../src/core/text/legacy/tcvn3";
import { VNI_LETTERS } from "../../src/core/text/legacy/vni";

const CODES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  TCVN3: codesOf(TCVN3_LETTERS),
  VNI: codesOf(VNI_LETTERS),
};

/** The capitals ABC fonts draw; every other toned capital is typed as its small letter. */
const ABC_CAPITALS = "ĂÂÊÔƠƯĐ";

/**
 * Unicode text as it is stored in a legacy workbook, one Latin-1 character a byte. TCVN3 has no toned capitals in its fonts: they are
 * written small, as typists did, and come back as capitals within all-capital words or through a capitals font (.VnTimeH).
 */
export function writeLegacyText(text: string, encoding: LegacyEncoding): string {
  const codes = CODES[encoding];
  return [...text.normalize("NFC")]
    .map((letter) => {
      const written = encoding === "TCVN3" && letter > "\u007F" && !ABC_CAPITALS.includes(letter) ? letter.toLowerCase() : letter;
      return codes.get(written) ?? letter;
    })
    .join("");
}

function codesOf(letters: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [code, letter] of letters) if (!codes.has(letter)) codes.set(letter, code);
  return codes;
}
