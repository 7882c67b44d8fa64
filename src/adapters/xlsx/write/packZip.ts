import { crc32 } from "../read/crc32";

/** A part of a package, unpacked. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the zip format's own beginning: the same parts give the same bytes on any day. */
const DAY = 0x0021;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;

/** A part as it lies in a zip file. */
export interface PackedPart {
  readonly name: string;
  readonly packed: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Unpacked. */
  readonly size: number;
  readonly crc: number;
}

interface Entry extends Omit<PackedPart, "name"> {
  readonly name: Uint8Array;
  readonly at: number;
}

/** Packs parts into a zip file, in the order given. */
export async function packZip(parts: readonly Part[]): Promise<Uint8Array> {
  const packed: PackedPart[] = [];
  for (const part of parts) packed.push(await packPart(part));
  return joinZip(packed);
}

/** Packs one part. */
export async function packPart({ name, bytes }: Part): Promise<PackedPart> {
  return { name, packed: await deflate(bytes), method: DEFLATED, size: bytes.length, crc: crc32(bytes) };
}

/** A zip file of parts as they are, for a reader in the same program. */
export function storeZip(parts: readonly Part[]): Uint8Array {
  return joinZip(parts.map(({ name, bytes }) => ({ name, packed: bytes, method: STORED, size: bytes.length, crc: crc32(bytes) })));
}

/** A zip file of packed parts, in the order given. */
export function joinZip(parts: readonly PackedPart[]): Uint8Array {
  const entries: Entry[] = [];
  let at = 0;
  for (const part of parts) {
    const entry = { ...part, name: new TextEncoder().encode(part.name), at };
    entries.push(entry);
    at += 30 + entry.name.length + entry.packed.length;
  }
  const directory = entries.reduce((size, { name }) => size + 46 + name.length, 0);
  const out = new Uint8Array(at + directory + 22);
  let end = at;
  for (const entry of entries) {
    writeLocal(out, entry);
    writeCentral(out, end, entry);
    end += 46 + entry.name.length;
  }
  const view = new DataView(out.buffer, end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, directory, true);
  view.setUint32(16, at, true);
  return out;
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The fields that both headers of an entry share, from the format version on. */
function writeShared(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

function writeLocal(out: Uint8Array, entry: Entry): void {
  const view = new DataView(out.buffer, entry.at);
  view.setUint32(0, 0x04034b50, true);
  writeShared(view, 4, entry);
  out.set(entry.name, entry.at + 30);
  out.set(entry.packed, entry.at + 30 + entry.name.length);
}

function writeCentral(out: Uint8Array, at: number, entry: Entry): void {
  const view = new DataView(out.buffer, at);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  writeShared(view, 6, entry);
  view.setUint32(42, entry.at, true);
  out.set(entry.name, at + 46);
}
