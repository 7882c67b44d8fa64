/** Bytes of a part to be replaced: those from `from` up to `to`, by a text. */
export interface BytePatch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A part with some of its bytes replaced; all others stay as they are. Patches may not overlap; of those at one place the earlier given stands first. */
export function patchBytes(bytes: Uint8Array, patches: readonly BytePatch[]): Uint8Array {
  const encoder = new TextEncoder();
  const sorted = patches.map((patch) => ({ ...patch, put: encoder.encode(patch.text) })).sort((a, b) => a.from - b.from || a.to - b.to);
  const out = new Uint8Array(sorted.reduce((size, { from, to, put }) => size + put.length - (to - from), bytes.length));
  let read = 0;
  let written = 0;
  for (const { from, to, put } of sorted) {
    out.set(bytes.subarray(read, from), written);
    written += from - read;
    out.set(put, written);
    written += put.length;
    read = to;
  }
  out.set(bytes.subarray(read), written);
  return out;
}
