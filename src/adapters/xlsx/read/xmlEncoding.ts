import { damaged } from "../fileProblem";

const DECLARATION = /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/;

/** The bytes of an XML part as UTF-8 without a byte order mark, whatever encoding it was stored in; `file.damaged` for an unknown one. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return recode(bytes, "utf-16le");
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return recode(bytes, "utf-16be");
  const declared = DECLARATION.exec(declarationOf(bytes))?.[1]?.toLowerCase();
  if (declared === undefined || declared === "utf-8" || declared === "utf8" || declared === "us-ascii") return bytes;
  if (declared.startsWith("utf-16") || declared.startsWith("ucs-2")) throw damaged(`an XML part is not in ${declared} as it says`);
  return recode(bytes, declared);
}

/** The part up to the end of its declaration, the first two hundred bytes of one that has none. */
function declarationOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0x3e);
  return String.fromCharCode(...bytes.subarray(0, end < 0 || end > 200 ? 200 : end));
}

function recode(bytes: Uint8Array, encoding: string): Uint8Array {
  try {
    return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    throw damaged(`an XML part cannot be read as ${encoding}`);
  }
}
