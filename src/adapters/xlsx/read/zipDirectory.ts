import { damaged, tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";

/** One file of a zip package, as its central directory describes it; offsets count from the start of the whole file. */
export interface ZipEntry {
  /** Name as stored, with `/` between folders. */
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly headerAt: number;
  /** Where its record in the central directory begins and ends. */
  readonly recordAt: number;
  readonly recordEnd: number;
}

/** The central directory: its entries in stored order and where it lies. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly startsAt: number;
  readonly endsAt: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const CENTRAL_RECORD = 0x02014b50;
const END_SIZE = 22;
const UNSET = 0xffffffff;

interface Extent {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  readonly endsAt: number;
}

/** Reads the central directory (PKWARE APPNOTE 4.3, with zip64); `file.damaged` when it is absent or contradicts itself. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const extent = findExtent(view);
  const startsAt = extent.endsAt - extent.size;
  // Bytes in front of the package (a self-extractor, a mail gateway's banner) shift every offset by the same amount.
  const shift = startsAt - extent.offset;
  if (startsAt < 0 || shift < 0) throw damaged("the zip directory lies outside the file");
  if (extent.count > LIMITS.entries) throw tooLarge(`${extent.count} zip entries`);
  const entries: ZipEntry[] = [];
  let at = startsAt;
  for (let i = 0; i < extent.count; i++) {
    const entry = readRecord(bytes, view, at, extent.endsAt, shift);
    entries.push(entry);
    at = entry.recordEnd;
  }
  if (at !== extent.endsAt) throw damaged("the zip directory has another length than stated");
  return { entries, startsAt, endsAt: extent.endsAt };
}

function findExtent(view: DataView): Extent {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) > view.byteLength) continue;
    return extentAt(view, at);
  }
  throw damaged("no end of zip directory: the file is cut off or is no zip");
}

function extentAt(view: DataView, at: number): Extent {
  if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0) {
    if (view.getUint16(at + 4, true) !== 0xffff) throw damaged("a zip split over several disks");
  }
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  const locator = at - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END_LOCATOR_64) return extent64(view, locator);
  if (view.getUint16(at + 8, true) !== count) throw damaged("the zip directory counts its entries in two ways");
  return { count, size, offset, endsAt: at };
}

function extent64(view: DataView, locator: number): Extent {
  const stated = bigAt(view, locator + 8);
  // Usually the record stands right before its locator; the stated place may be shifted by bytes in front of the package.
  const at = [stated, locator - 56].find((place) => place >= 0 && place + 56 <= locator && view.getUint32(place, true) === END_RECORD_64);
  if (at === undefined) throw damaged("no zip64 end of directory");
  return { count: bigAt(view, at + 32), size: bigAt(view, at + 40), offset: bigAt(view, at + 48), endsAt: at };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: number, shift: number): ZipEntry {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_RECORD) throw damaged("a broken zip directory record");
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const recordEnd = extraEnd + view.getUint16(at + 32, true);
  if (recordEnd > end) throw damaged("a zip directory record runs past the end");
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size, packedSize, headerAt] = sizes.includes(UNSET) ? sizes64(view, nameEnd, extraEnd, sizes) : sizes;
  return {
    name: entryName(bytes.subarray(at + 46, nameEnd)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: packedSize ?? 0,
    size: size ?? 0,
    headerAt: (headerAt ?? 0) + shift,
    recordAt: at,
    recordEnd,
  };
}

/** The zip64 extra field holds, in this order, only those of size, packed size and offset that the record leaves unset. */
function sizes64(view: DataView, from: number, to: number, stated: readonly number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const end = Math.min(to, next + view.getUint16(at + 2, true));
    return stated.map((value) => {
      if (value !== UNSET) return value;
      if (next + 8 > end) throw damaged("a zip64 size is missing");
      next += 8;
      return bigAt(view, next - 8);
    });
  }
  throw damaged("a zip64 size is missing");
}

function bigAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

/** Names are UTF-8 or plain ASCII in every office package; other bytes still give a unique name. */
function entryName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\\/g, "/");
}
