import type { KindSeen } from "./fileProblem";

/** What the first bytes of a file say it is: a container to look into, plain text, or a thing we do not read. */
export type Sniffed = "zip" | "cfb" | Extract<KindSeen, "html" | "text" | "xml" | "sylk" | "pdf" | "rtf" | "image" | "empty" | "unknown">;

const MAGIC: readonly (readonly [Sniffed, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["cfb", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x42, 0x4d]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
];
const LOOK = 4096;
const HTML = /^<(?:!doctype\s+html|html|head|body|table|meta|div|style|script)\b/i;
const XHTML = /^<\?xml[^]*?<html\b/i;
/** A web page with its pictures in one file, as browsers and Excel write it. */
const MHTML = /^(?:MIME-Version|From|Subject|Content-Type):[^]*multipart\/related/i;
const SYLK = /^ID;P/;
const XML = /^<(?:\?xml|[A-Za-z])/;

/** Tells what a file is by its bytes; its name is not asked. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return "empty";
  const known = MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (known) return known[0];
  const text = beginningOf(bytes);
  if (text === null) return "unknown";
  if (text.trim() === "") return bytes.length <= LOOK ? "empty" : "text";
  const start = afterComments(text);
  if (HTML.test(start) || XHTML.test(start) || MHTML.test(start)) return "html";
  if (SYLK.test(start)) return "sylk";
  return XML.test(start) ? "xml" : "text";
}

/** The text from its first sign that is neither blank nor comment; "" when a comment never ends. */
function afterComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->", 4);
    rest = end < 0 ? "" : rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** The first characters of a text file; null when the bytes are no text. */
function beginningOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOK);
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be").decode(head);
  const strange = head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c);
  return strange ? null : new TextDecoder().decode(head);
}
