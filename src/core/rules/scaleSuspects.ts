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
 * Rates, in the order of years, that fit a neighbour only when multiplied or divided by 100. Neighbouring fractions are judged together:
 * two slipped years side by side do not excuse each other, but then all must fit twice as well. A written value near any neighbour is left alone: a service may truly begin
 * at 0.5 %. Above 100 %, a neighbour below 1 % proves nothing: its own scale is in doubt.
 */
export function scaleSuspects<R extends Rate>(rates: readonly R[], limits: { readonly nearPoints: number; readonly farPoints: number }): ScaleSuspect<R>[] {
  return runsOf(rates).flatMap(({ run, before, after }) => {
    const suspects = run.flatMap((rate) => {
      const suggest = rate.settled ? null : rescaled(rate.value);
      return suggest === null ? [] : [{ rate, suggest }];
    });
    const neighbours = [before, after].flatMap((other) => (other ? [other.value] : []));
    const near = suspects.length > 0 && suspects.every(({ rate, suggest }) => fits(rate, suggest, neighbours, limits.nearPoints / (run.length > 1 ? 2 : 1)));
    const far = suspects.every(({ rate }) => neighbours.every((value) => Math.abs(rate.value - value) > limits.farPoints));
    return near && far ? suspects : [];
  });
}

function fits(rate: Rate, suggest: number, neighbours: readonly number[], nearPoints: number): boolean {
  const least = rate.value > 100 ? 1 : 0;
  return neighbours.some((value) => value >= least && value <= 100 && Math.abs(suggest - value) <= nearPoints);
}

interface Run<R> {
  readonly run: readonly R[];
  readonly before: R | undefined;
  readonly after: R | undefined;
}

/** Stretches of neighbouring values on one and the same scale: fractions together, every other value by itself. */
function runsOf<R extends Rate>(rates: readonly R[]): Run<R>[] {
  const runs: { run: R[]; from: number }[] = [];
  rates.forEach((rate, i) => {
    const last = runs[runs.length - 1];
    const fraction = rate.value > 0 && rate.value <= 1;
    const before = last?.run[last.run.length - 1];
    if (fraction && before && before.value > 0 && before.value <= 1) last.run.push(rate);
    else runs.push({ run: [rate], from: i });
  });
  return runs.map(({ run, from }) => ({ run, before: rates[from - 1], after: rates[from + run.length] }));
}

/** The value on the other scale: fractions times 100, hundreds of percent divided by 100; null where neither makes a rate. */
function rescaled(value: number): number | null {
  if (value > 0 && value <= 1) return shiftDecimals(value, 2);
  return value > 100 && value <= 10000 ? shiftDecimals(value, -2) : null;
}
