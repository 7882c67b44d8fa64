/** How one figure was mistyped for another: two neighbouring digits swapped, one too many, one left out, one wrong, the sign, or the place of the comma. */
export type DigitSlip = "swap" | "extra" | "missing" | "wrong" | "sign" | "scale";

/** Powers of ten that units and commas are mistaken by. */
const SCALES = [10n, 100n, 1_000n] as const;

/**
 * The one slip by which `meant` came to be typed as `typed`, both in the same smallest unit; null where it takes more than one.
 * A sign slip changes nothing else. `scale`: a figure ten, a hundred or a thousand times too large or too small counts too.
 */
export function digitSlip(typed: bigint, meant: bigint, scale: boolean): DigitSlip | null {
  if (typed === meant) return null;
  if (typed === -meant) return "sign";
  if (typed < 0n !== meant < 0n && typed !== 0n && meant !== 0n) return null;
  const [wrong, right] = [digits(typed), digits(meant)];
  if (wrong.length === right.length + 1 && isOneLess(wrong, right)) return "extra";
  if (wrong.length === right.length - 1 && isOneLess(right, wrong)) return "missing";
  const same = wrong.length === right.length ? changed(wrong, right) : null;
  if (same !== null) return same;
  return scale && typed !== 0n && SCALES.some((by) => typed === meant * by || meant === typed * by) ? "scale" : null;
}

function digits(value: bigint): string {
  return String(value < 0n ? -value : value);
}

/** Whether leaving out one digit of the longer gives the shorter. */
function isOneLess(longer: string, shorter: string): boolean {
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return longer.slice(at + 1) === shorter.slice(at);
}

/** Of two figures of the same length: one digit wrong, or two neighbours swapped. */
function changed(wrong: string, right: string): "swap" | "wrong" | null {
  let at = 0;
  while (wrong[at] === right[at]) at++;
  if (wrong.slice(at + 1) === right.slice(at + 1)) return "wrong";
  return wrong[at] === right[at + 1] && wrong[at + 1] === right[at] && wrong.slice(at + 2) === right.slice(at + 2) ? "swap" : null;
}
