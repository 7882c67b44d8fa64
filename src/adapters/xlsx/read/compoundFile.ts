import { damaged } from "../fileProblem";

const FREE = 0xfffffffb;
const HEADER_SIZE = 512;
const HEADER_CHAINS = 109;
const DIRECTORY_RECORD = 128;
const STREAM = 2;
const ROOT = 5;
const MOST_ENTRIES = 10_000;

/** A stream of a compound file: its name, where it begins and its size in bytes. */
interface Stream {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** A compound file (MS-CFB), the container of .xls and of encrypted packages: named streams made of sectors. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly smallSize: number;
  private readonly smallLimit: number;
  private readonly chains: number[];
  private readonly streams: readonly Stream[];

  /** Throws `file.damaged` when the container contradicts itself. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER_SIZE) throw damaged("the compound file is cut off");
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged("a compound file with an impossible sector size");
    this.sectorSize = 1 << shift;
    this.smallSize = 1 << Math.min(this.view.getUint16(32, true), shift);
    this.smallLimit = this.view.getUint32(56, true);
    this.chains = this.readChains();
    this.streams = this.readStreams();
  }

  /** Names of the streams, in stored order. */
  get names(): string[] {
    return this.streams.filter(({ type }) => type === STREAM).map(({ name }) => name);
  }

  /** The bytes of the first stream of that name (upper and lower case alike); null when there is none. */
  stream(name: string): Uint8Array | null {
    const wanted = name.toLowerCase();
    const found = this.streams.find((stream) => stream.type === STREAM && stream.name.toLowerCase() === wanted);
    if (!found) return null;
    return found.size < this.smallLimit ? this.smallStream(found) : this.follow(found.start, this.chains, found.size);
  }

  private smallStream({ start, size }: Stream): Uint8Array {
    const root = this.streams.find(({ type }) => type === ROOT);
    if (!root) throw damaged("a compound file without its root");
    const store = this.follow(root.start, this.chains, root.size);
    const table = numbersOf(this.follow(this.view.getUint32(60, true), this.chains));
    const out = new Uint8Array(size);
    let filled = 0;
    for (const sector of this.sectors(start, table)) {
      if (filled >= size) break;
      out.set(store.subarray(sector * this.smallSize, Math.min(sector * this.smallSize + this.smallSize, sector * this.smallSize + size - filled)), filled);
      filled += this.smallSize;
    }
    if (filled < size) throw damaged("a stream of the compound file is cut off");
    return out;
  }

  /** The bytes of a chain of sectors, all of them or the first `size`. */
  private follow(start: number, chains: readonly number[], size?: number): Uint8Array {
    const sectors = [...this.sectors(start, chains)];
    const length = sectors.length * this.sectorSize;
    if (size !== undefined && size > length) throw damaged("a stream of the compound file is cut off");
    const out = new Uint8Array(length);
    sectors.forEach((sector, i) => {
      const from = this.offset(sector);
      if (from >= this.bytes.length) throw damaged("the compound file is cut off");
      out.set(this.bytes.subarray(from, from + this.sectorSize), i * this.sectorSize);
    });
    return size === undefined ? out : out.subarray(0, size);
  }

  private *sectors(start: number, chains: readonly number[]): Generator<number> {
    let steps = 0;
    for (let sector = start; sector < FREE; sector = chains[sector] ?? FREE) {
      if (sector >= chains.length || steps++ > chains.length) throw damaged("a chain of the compound file leads astray");
      yield sector;
    }
  }

  private offset(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private readChains(): number[] {
    const tables: number[] = [];
    for (let i = 0; i < HEADER_CHAINS; i++) tables.push(this.view.getUint32(76 + i * 4, true));
    const sectors = Math.ceil(this.bytes.length / this.sectorSize);
    let next = this.view.getUint32(68, true);
    while (next < FREE && tables.length < sectors + HEADER_CHAINS) {
      const numbers = numbersOf(this.sector(next));
      next = numbers.pop() ?? FREE;
      tables.push(...numbers);
    }
    const chains: number[] = [];
    for (const table of tables) {
      // Tables named over and over would otherwise describe more sectors than the file has.
      if (table >= FREE || chains.length >= sectors) continue;
      for (const link of numbersOf(this.sector(table))) chains.push(link);
    }
    return chains;
  }

  private sector(sector: number): Uint8Array {
    const from = this.offset(sector);
    if (from + this.sectorSize > this.bytes.length) throw damaged("the compound file is cut off");
    return this.bytes.subarray(from, from + this.sectorSize);
  }

  private readStreams(): Stream[] {
    const directory = this.follow(this.view.getUint32(48, true), this.chains);
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const count = Math.min(directory.length / DIRECTORY_RECORD, MOST_ENTRIES);
    return Array.from({ length: count }, (_, i) => {
      const at = i * DIRECTORY_RECORD;
      const nameBytes = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
      return {
        name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameBytes)),
        type: view.getUint8(at + 66),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }
}

function numbersOf(sector: Uint8Array): number[] {
  const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
  return Array.from({ length: sector.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}
