import { joinZip, packPart, type PackedPart, type Part } from "../write/packZip";
import type { Zip } from "../read/zip";

/** The package with some parts changed or left out, in its own order, and new ones behind them; the packed bytes of all others are taken over as they are. */
export async function repack(zip: Zip, changed: readonly Part[], gone: readonly string[], added: readonly Part[] = []): Promise<Uint8Array> {
  const parts: PackedPart[] = [];
  for (const entry of zip.directory.entries) {
    if (gone.some((name) => zip.find(name) === entry)) continue;
    const part = changed.find(({ name }) => zip.find(name) === entry);
    const { from, to } = zip.packedRange(entry);
    const { name, method, size, crc } = entry;
    parts.push(part ? await packPart({ name, bytes: part.bytes }) : { name, method, size, crc, packed: zip.bytes.subarray(from, to) });
  }
  for (const part of added) parts.push(await packPart(part));
  return joinZip(parts);
}
