import { mutateBytes } from "./mutateBytes";
import { mutateText } from "./mutateText";
import { mutateZip } from "./mutateZip";
import { Random } from "./random";
import type { SoundFile } from "./soundFiles";

/** A file spoilt by chance: from which, and how. */
export interface SpoiltFile extends SoundFile {
  readonly how: string;
}

/** One in so many packages is spoilt without a look into it. */
const BLIND = 4;

/** The spoilt file of that number: the same for the same seed and the same sound files. */
export function spoiltFile(files: readonly SoundFile[], seed: number, index: number): SpoiltFile {
  const random = new Random(Math.imul(seed, 1_000_003) + index);
  const { name, bytes } = random.of(files);
  if (isPackage(bytes) && random.below(BLIND) > 0) return { name, ...mutateZip(bytes, random) };
  if (name.endsWith(".csv") && random.below(2) === 0) return { name, ...mutateText(bytes, random) };
  return { name, ...mutateBytes(bytes, random) };
}

function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
