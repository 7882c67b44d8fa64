import { exactOf } from "../values/exact";
import { abs, greatestDivisor } from "./row";

/** A number as a quotient of whole numbers, the divisor above 0; not always in lowest terms. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

/** The number as it was written: 0.6 is 3/5. */
export function fractionOf(value: number): Fraction {
  const { units, decimals } = exactOf(value);
  return reduced(decimals >= 0 ? { above: units, below: 10n ** BigInt(decimals) } : { above: units * 10n ** BigInt(-decimals), below: 1n });
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return reduced({ above: a.above * b.below + b.above * a.below, below: a.below * b.below });
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return reduced({ above: a.above * b.above, below: a.below * b.below });
}

/** One divided by it; undefined for zero. */
export function inverse({ above, below }: Fraction): Fraction | undefined {
  return above === 0n ? undefined : above < 0n ? { above: -below, below: -above } : { above: below, below: above };
}

/** −1, 0 or 1 as a is below, equal to or above b. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.above * b.below - b.above * a.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** In lowest terms. */
export function reduced({ above, below }: Fraction): Fraction {
  const common = greatestDivisor(abs(above), below);
  return common <= 1n ? { above, below } : { above: above / common, below: below / common };
}
