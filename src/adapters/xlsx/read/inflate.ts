import { Inflate, inflateSync } from "fflate";
import { damaged } from "../fileProblem";

/** Below this packed size even the densest bomb unpacks within a fraction of a second, so one call is safe. */
const ONE_CALL = 64 * 1024;
/** How much packed data is unpacked between two looks at the size. */
const STEP = 64 * 1024;

/**
 * Unpacks raw deflate data that must give exactly `size` bytes; stops soon after more comes out.
 * Throws `file.damaged` for any other size and for a broken stream.
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = packed.length <= ONE_CALL ? inOneCall(packed, size) : inSteps(packed, size);
  if (out === null) throw damaged("packed data gives another size than the package states");
  return out;
}

function inOneCall(packed: Uint8Array, size: number): Uint8Array | null {
  // One spare byte: the library silently drops what does not fit, so a full buffer tells nothing.
  const out = broken(() => inflateSync(packed, { out: new Uint8Array(size + 1) }));
  return out.length === size ? out : null;
}

function inSteps(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let filled = 0;
  let over = false;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) over = true;
    else out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length && !over; at += STEP) {
    broken(() => {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    });
  }
  return filled === size ? out : null;
}

function broken<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw damaged(`packed data is broken: ${error instanceof Error ? error.message : "unknown"}`);
  }
}
