import type { Random } from "./random";

const PIECES = ['"', '""', ";", ",", "\t", "\r", "\n", "\0", "\ufeff", "sep=;\n", "=cmd", "'", "“", "Năm 2015;", "1.234,5", "\ud800", "e\u0301\u0301\u0301", "x".repeat(50_000), ";".repeat(20_000), '"\n'.repeat(3_000)];

/** A text file spoilt in several places: separators, quotation marks, letters that are none. */
export function mutateText(bytes: Uint8Array, random: Random): { readonly bytes: Uint8Array; readonly how: string } {
  let text = new TextDecoder().decode(bytes);
  const times = 1 + random.below(6);
  for (let left = times; left > 0; left--) {
    const at = random.below(text.length);
    text = text.slice(0, at) + random.of(PIECES) + text.slice(at + random.below(40));
  }
  return { bytes: new TextEncoder().encode(text), how: `${times} pieces put in` };
}
