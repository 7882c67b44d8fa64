import { shiftDecimals } from "../values/exact";

/** A rate of one year; `settled` when reading the row has already spoken of its scale. */
export interface Rate {
  readonly value: number;
  readonly settled: boolean;
}

/** A rate that would fit its neighbours on another scale, with the value it would have there. */
export interface ScaleSuspect<R extends Rate> {
  readonly rate: R;
  readonly suggest: number;
}

/**
 * Rates, in the order of years, that fit a neighbour only when multiplied or divided by 100.
 * A written value near any neighbour is left alone: a service may truly begin at 0.5 %. Above 100 %, a neighbour below 1 % proves nothing:
 * its own scale is in doubt.
 */
export function scaleSuspects<R extends Rate>(rates: readonly R[], limits: { readonly nearPoints: number; readonly farPoints: number }): ScaleSuspect<R>[] {
  return rates.flatMap((rate, i) => {
    const suggest = rescaled(rate.value);
    if (rate.settled || suggest === null) return [];
    const least = rate.value > 100 ? 1 : 0;
    const neighbours = [rates[i - 1], rates[i + 1]].flatMap((other) => (other && other.value >= least && other.value <= 100 ? [other.value] : []));
    const near = neighbours.some((value) => Math.abs(suggest - value) <= limits.nearPoints);
    const far = neighbours.every((value) => Math.abs(rate.value - value) > limits.farPoints);
    return near && far ? [{ rate, suggest }] : [];
  });
}

/** The value on the other scale: fractions times 100, hundreds of percent divided by 100; null where neither makes a rate. */
function rescaled(value: number): number | null {
  if (value > 0 && value <= 1) return shiftDecimals(value, 2);
  return value > 100 && value <= 10000 ? shiftDecimals(value, -2) : null;
}
