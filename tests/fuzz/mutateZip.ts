import { unzipSync } from "fflate";
import { zipOf, type EntrySpec } from "../adapters/xlsx/zipOf";
import { mutateBytes } from "./mutateBytes";
import { mutateXml } from "./mutateXml";
import type { Random } from "./random";

type Parts = EntrySpec[];
type Change = (parts: Parts, random: Random) => string;

/** Ways to spoil a package so that its outer shell stays sound. */
const CHANGES: readonly Change[] = [
  spoilXml, spoilXml, spoilXml, spoilXml, spoilXml, spoilXml,
  (parts, random) => {
    const part = random.of(parts);
    parts.splice(parts.indexOf(part), 1);
    return `${part.name} missing`;
  },
  (parts, random) => {
    const at = random.below(parts.length);
    const part = random.of(parts);
    parts[at] = { ...part, name: parts[at]?.name ?? part.name };
    return `${part.name} under another name`;
  },
  (parts, random) => {
    const part = random.of(parts);
    parts.push(random.below(2) === 0 ? part : { ...part, name: part.name.toUpperCase() });
    return `${part.name} twice`;
  },
  (parts, random) => {
    const at = random.below(parts.length);
    const part = parts[at] ?? random.of(parts);
    const lie = random.of([{ size: random.below(4_000_000_000) }, { size: 0 }, { crc: random.below(4_000_000_000) }, { method: random.below(100) }]);
    parts[at] = { ...part, lie };
    return `${part.name} told wrongly`;
  },
  (parts, random) => {
    const at = random.below(parts.length);
    const part = parts[at] ?? random.of(parts);
    const spoilt = mutateBytes(bytesOf(part), random);
    parts[at] = { ...part, data: spoilt.bytes };
    return `${part.name}: ${spoilt.how}`;
  },
  (parts, random) => {
    const at = random.below(parts.length);
    const part = parts[at] ?? random.of(parts);
    parts[at] = { ...part, flags: random.below(65_536), stored: random.below(2) === 0 };
    return `${part.name} flagged`;
  },
];

/** A package spoilt in up to three ways, and which. Its parts are packed anew, with sizes and checksums that fit unless they lie. */
export function mutateZip(bytes: Uint8Array, random: Random): { readonly bytes: Uint8Array; readonly how: string } {
  const parts: Parts = Object.entries(unzipSync(bytes)).map(([name, data]) => ({ name, data, stored: name === "mimetype" }));
  const how: string[] = [];
  for (let left = 1 + random.below(3); left > 0 && parts.length > 0; left--) how.push(random.of(CHANGES)(parts, random));
  return { bytes: zipOf(parts), how: how.join("; ") };
}

function spoilXml(parts: Parts, random: Random): string {
  const xml = parts.filter(({ name }) => /\.(?:xml|rels)$/u.test(name));
  if (xml.length === 0) return "nothing to spoil";
  const part = random.of(xml);
  const spoilt = mutateXml(new TextDecoder().decode(bytesOf(part)), random);
  parts[parts.indexOf(part)] = { ...part, data: spoilt.text };
  return `${part.name}: ${spoilt.how}`;
}

function bytesOf({ data }: EntrySpec): Uint8Array {
  return typeof data === "string" ? new TextEncoder().encode(data) : data;
}
