import { XmlScanner } from "../read/xmlScanner";
import { readRelationships } from "../read/relationships";
import type { BytePatch } from "./bytePatches";
import { relationshipsOf, type PackageEdits } from "./packageEdits";

const FOLDER = "_xmlsignatures/";
const LINKS = "_rels/.rels";
const TYPES = "[Content_Types].xml";

/** Takes a package's digital signature out, which holds for its old bytes alone; tells whether it had one. */
export function withoutSignature(edits: PackageEdits): boolean {
  const { zip } = edits;
  const origins = readRelationships(zip, "").flatMap(({ kind, target }) => (kind === "origin" && target !== null ? [target] : []));
  const signed = new Set(origins.flatMap((origin) => [origin, ...readRelationships(zip, origin).flatMap(({ target }) => target ?? [])]).map((name) => name.toLowerCase()));
  const gone = zip.directory.entries.map(({ name }) => name).filter((name) => isSignature(name, signed));
  if (gone.length === 0) return false;
  for (const name of gone) edits.remove(name);
  for (const name of [LINKS, TYPES]) {
    const part = edits.read(name);
    if (part) edits.patch(name, leftOut(part, signed));
  }
  return true;
}

function isSignature(name: string, signed: ReadonlySet<string>): boolean {
  const plain = name.toLowerCase();
  return plain.startsWith(FOLDER) || signed.has(plain) || [...signed].some((one) => plain === relationshipsOf(one));
}

/** The elements that name a signature: its relationship, and the content types of its parts. */
function leftOut(part: Uint8Array, signed: ReadonlySet<string>): BytePatch[] {
  const scanner = new XmlScanner(part);
  const patches: BytePatch[] = [];
  scanner.next();
  while (scanner.nextChild(1)) {
    const from = scanner.startsAt;
    const named = (scanner.attribute("PartName") ?? "").replace(/^\//u, "").toLowerCase();
    const isOurs =
      scanner.name === "Relationship" ? (scanner.attribute("Type") ?? "").endsWith("/digital-signature/origin")
      : scanner.name === "Override" ? named.startsWith(FOLDER) || signed.has(named)
      : scanner.attribute("Extension")?.toLowerCase() === "sigs";
    scanner.skip();
    if (isOurs) patches.push({ from, to: scanner.endsAt, text: "" });
  }
  return patches;
}
