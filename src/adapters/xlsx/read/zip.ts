import { damaged, encrypted, tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import { crc32 } from "./crc32";
import { inflate } from "./inflate";
import { readZipDirectory } from "./zipDirectory";
import type { ZipDirectory, ZipEntry } from "./zipDirectory";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const ENCRYPTED = 1;
const MASKED_HEADERS = 0x2000;

/** A zip package in memory. Nothing is unpacked until asked for; sizes are judged from the directory first. */
export class Zip {
  readonly directory: ZipDirectory;
  private readonly byName = new Map<string, ZipEntry>();
  private unpackedBytes = 0;

  /** Throws `file.damaged` when the directory cannot be trusted. */
  constructor(readonly bytes: Uint8Array) {
    this.directory = readZipDirectory(bytes);
    for (const entry of this.directory.entries) {
      const key = keyOf(entry.name);
      if (this.byName.has(key)) throw damaged(`two zip entries share the name ${entry.name}`);
      this.byName.set(key, entry);
      // A name altered in one of its two places would make a part look absent, which is not always an error.
      this.packedRange(entry);
    }
  }

  /** The entry of that name; part names do not tell upper from lower case (ECMA-376-2, 10.1.3.4). */
  find(name: string): ZipEntry | undefined {
    return this.byName.get(keyOf(name));
  }

  /** Where an entry's packed bytes lie in the file; `file.damaged` when its own header disagrees with the directory. */
  packedRange(entry: ZipEntry): { readonly from: number; readonly to: number } {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const at = entry.headerAt;
    if (at + LOCAL_HEADER_SIZE > this.bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) throw damaged(`no zip header for ${entry.name}`);
    const nameLength = view.getUint16(at + 26, true);
    const from = at + LOCAL_HEADER_SIZE + nameLength + view.getUint16(at + 28, true);
    const to = from + entry.packedSize;
    if (to > this.directory.startsAt) throw damaged(`zip entry ${entry.name} runs past the end`);
    if (view.getUint16(at + 8, true) !== entry.method || !this.sameName(entry, at + LOCAL_HEADER_SIZE, nameLength)) {
      throw damaged(`zip entry ${entry.name} is described in two ways`);
    }
    return { from, to };
  }

  /**
   * The unpacked bytes of an entry, checked against its stated size and checksum.
   * Throws `file.tooLarge` before unpacking, `file.encrypted`, or `file.damaged`.
   */
  read(entry: ZipEntry): Uint8Array {
    if (entry.flags & (ENCRYPTED | MASKED_HEADERS)) throw encrypted(`zip entry ${entry.name} is encrypted`);
    this.judgeSize(entry);
    const { from, to } = this.packedRange(entry);
    const packed = this.bytes.subarray(from, to);
    const unpacked = this.unpack(entry, packed);
    if (crc32(unpacked) !== entry.crc) throw damaged(`checksum of ${entry.name} does not match`);
    return unpacked;
  }

  private unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    if (entry.method === 8) return inflate(packed, entry.size);
    if (entry.method !== 0) throw damaged(`zip entry ${entry.name} uses packing method ${entry.method}`);
    if (entry.size !== entry.packedSize) throw damaged(`zip entry ${entry.name} states two sizes`);
    return packed;
  }

  private judgeSize(entry: ZipEntry): void {
    this.unpackedBytes += entry.size;
    const dense = entry.size > LIMITS.ratioFloor && entry.size > entry.packedSize * LIMITS.ratio;
    if (dense || entry.size > LIMITS.partBytes || this.unpackedBytes > LIMITS.totalBytes) {
      throw tooLarge(`${entry.name} unpacks to ${entry.size} bytes (${this.unpackedBytes} in all)`);
    }
  }

  private sameName(entry: ZipEntry, at: number, length: number): boolean {
    const stored = entry.recordAt + 46;
    if (this.bytes[entry.recordAt + 28]! + 256 * this.bytes[entry.recordAt + 29]! !== length) return false;
    for (let i = 0; i < length; i++) if (this.bytes[at + i] !== this.bytes[stored + i]) return false;
    return true;
  }
}

function keyOf(name: string): string {
  return (name.startsWith("/") ? name.slice(1) : name).toLowerCase();
}
