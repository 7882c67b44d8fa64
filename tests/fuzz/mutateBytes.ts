import type { Random } from "./random";

const MOST_CHANGES = 12;
/** Numbers that lengths, offsets and counts break at. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Ways to spoil a file without looking into it. */
const CHANGES: Readonly<Record<string, Change>> = {
  "bytes flipped": (bytes, random) => {
    const spoilt = bytes.slice();
    for (let left = 1 + random.below(MOST_CHANGES); left > 0; left--) {
      const at = random.below(spoilt.length);
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << random.below(8));
    }
    return spoilt;
  },
  "cut off": (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  "a stretch zeroed": (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    return bytes.slice().fill(0, from, to);
  },
  "a stretch missing": (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  "a stretch twice": (bytes, random) => {
    const [from, to] = stretch(bytes, random);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  "a number at its edge": (bytes, random) => {
    const spoilt = bytes.slice();
    if (spoilt.length < 4) return spoilt;
    const view = new DataView(spoilt.buffer);
    const at = random.below(spoilt.length - 3);
    if (random.below(2) === 0) view.setUint32(at, random.of(EDGES), true);
    else view.setUint16(at, random.of(EDGES) & 0xffff, true);
    return spoilt;
  },
};

/** Bytes spoilt in one way, and which. */
export function mutateBytes(bytes: Uint8Array, random: Random): { readonly bytes: Uint8Array; readonly how: string } {
  const how = random.of(Object.keys(CHANGES));
  return { bytes: CHANGES[how]?.(bytes, random) ?? bytes, how };
}

function stretch(bytes: Uint8Array, random: Random): readonly [number, number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(Math.max(1, bytes.length >> random.below(8))))];
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
