import { damaged } from "../fileProblem";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const ENTITIES = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);
const NUMERIC = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/;
const REFERENCE = /&([^&;]{0,16});/g;
/** The longest reference is `&#x0010FFFF;` with some leading zeros. */
const LONGEST_REFERENCE = 16;
const SHORT = 12;
const SEMICOLON = 0x3b;
const { fromCharCode } = String;

/** Text of UTF-8 bytes from `start` up to `end`; `file.damaged` when they are not UTF-8. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decode(bytes, start, end);
  let text = "";
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80) return decode(bytes, start, end);
    text += fromCharCode(byte);
  }
  return text;
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    throw damaged("an XML part is not valid UTF-8");
  }
}

/** Where the reference that begins at `at` ends (one past its `;`); `file.damaged` unless it is one XML knows. */
export function endOfReference(bytes: Uint8Array, at: number): number {
  let end = at + 1;
  while (bytes[end] !== SEMICOLON && end < at + LONGEST_REFERENCE) end++;
  if (bytes[end] !== SEMICOLON || resolve(textOf(bytes, at + 1, end)) === undefined) throw damaged("an XML part uses an unknown entity");
  return end + 1;
}

/** Text with its references resolved and its line ends as XML wants them. */
export function resolveReferences(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return lines.includes("&") ? lines.replace(REFERENCE, (whole, name: string) => resolve(name) ?? whole) : lines;
}

function resolve(name: string): string | undefined {
  const numeric = NUMERIC.exec(name);
  if (!numeric) return ENTITIES.get(name);
  const code = numeric[1] !== undefined ? parseInt(numeric[1], 16) : Number(numeric[2]);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
