import { deflateSync } from "fflate";
import { crc32 } from "../../../src/adapters/xlsx/read/crc32";

/** One entry to be written; the lies replace what an honest writer would state. */
export interface EntrySpec {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly lie?: { readonly size?: number; readonly crc?: number; readonly method?: number };
}

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Bytes of a text in UTF-16 with its byte order mark. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

/** Several byte arrays, one after another. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** A zip file written by hand, so that a test can make it lie. */
export function zipOf(specs: readonly EntrySpec[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const spec of specs) {
    const data = typeof spec.data === "string" ? utf8(spec.data) : spec.data;
    const packed = spec.stored ? data : deflateSync(data, { level: 6 });
    const name = utf8(spec.name);
    const fixed = fixedFields(spec, data, packed.length, name.length);
    const header = joinBytes([words(0x04034b50), fixed, name]);
    records.push(joinBytes([words(0x02014b50), Uint8Array.of(20, 0), fixed, new Uint8Array(10), words(at), name]));
    parts.push(header, packed);
    at += header.length + packed.length;
  }
  const directory = joinBytes(records);
  const count = specs.length;
  const end = joinBytes([words(0x06054b50, 0), Uint8Array.of(count & 255, count >> 8, count & 255, count >> 8), words(directory.length, at), new Uint8Array(2)]);
  return joinBytes([...parts, directory, end]);
}

function fixedFields(spec: EntrySpec, data: Uint8Array, packedSize: number, nameLength: number): Uint8Array {
  const bytes = new Uint8Array(26);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 20, true);
  view.setUint16(2, spec.flags ?? 0x0800, true);
  view.setUint16(4, spec.lie?.method ?? (spec.stored ? 0 : 8), true);
  view.setUint32(10, spec.lie?.crc ?? crc32(data), true);
  view.setUint32(14, packedSize, true);
  view.setUint32(18, spec.lie?.size ?? data.length, true);
  view.setUint16(22, nameLength, true);
  return bytes;
}

function words(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  return bytes;
}
