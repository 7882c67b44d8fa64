import fc from "fast-check";
import { compareExactly, compareSums, differenceExactly, exactOf, numberOf, roundExactly, shiftDecimals, sumExactly, sumOf, withoutNoise } from "../../../src/core/values/exact";

const seed = 20200331;

describe("exact figures", () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [1.1 + 2.2, 3.3],
    [Array.from({ length: 1000 }, () => 0.1).reduce((sum, part) => sum + part, 0), 100],
    [300.00000000000006, 300],
    [2.9999999999999996, 3],
    [0.1 + 0.2 - 0.3, 0],
    [1234567890123.45, 1234567890123.45],
    [1000000000000.01, 1000000000000.01],
    [9007199254740991, 9007199254740991],
    [98.33333333333333, 98.3333333333333],
    [-0.30000000000000004, -0.3],
    [1e-7, 1e-7],
    [0, 0],
  ])("%d was written %d", (value, expected) => expect(withoutNoise(value)).toBe(expected));

  it("adds amounts above 10^12 with decimals without rounding", () => {
    expect(sumExactly([1234567890123.45, 0.55, 9007199254740991])).toEqual({ units: 900843382263111500n, decimals: 2 });
    expect(compareExactly(sumExactly([0.1, 0.2]), 0.3)).toBe(0);
    expect(compareExactly(9007199254740991, sumExactly([9007199254740991, 0.01]))).toBe(-1);
    expect(compareExactly(2, 1.5)).toBe(1);
    expect(differenceExactly(sumExactly([10, 2.5]), 12)).toBe(0.5);
    expect(sumExactly([])).toEqual({ units: 0n, decimals: 0 });
    expect(exactOf(1e-7)).toEqual({ units: 1n, decimals: 7 });
    expect(() => exactOf(Number.NaN)).toThrow(RangeError);
  });

  it("shifts and rounds on the digits", () => {
    expect([shiftDecimals(0.57, 2), shiftDecimals(57, -2), shiftDecimals(1e-7, 2)]).toEqual([57, 0.57, 0.00001]);
    expect([roundExactly(2.675, 2), roundExactly(-2.5, 0), roundExactly(1234, -2), roundExactly(1.005, 2), roundExactly(12, 3)]).toEqual([2.68, -3, 1200, 1.01, 12]);
  });

  it(`sums counts plainly as it sums amounts exactly, seed ${seed}`, () => {
    const amount = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.integer().map((hundredths) => hundredths / 100));
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 6 }), fc.array(amount, { maxLength: 6 }), (left, right) => {
        expect(Math.sign(compareSums(left, right))).toBe(compareExactly(sumExactly(left), sumExactly(right)));
        expect(sumOf(left)).toBe(numberOf(sumExactly(left)));
        expect(differenceExactly(left[0] ?? 0, right[0] ?? 0)).toBe(numberOf(sumExactly([left[0] ?? 0, -(right[0] ?? 0)])));
      }),
      { seed },
    );
  });

  it(`reckons with few decimals plainly as with many exactly, seed ${seed}`, () => {
    const decimal = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9 })).map(([units, decimals]) => Number(`${units}e-${decimals}`));
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: -6, max: 6 }), (a, b, places) => {
        const { units, decimals } = exactOf(a);
        expect(shiftDecimals(a, places)).toBe(numberOf({ units, decimals: decimals - places }));
        expect(sumOf([a, b])).toBe(numberOf(sumExactly([a, b])));
        expect(differenceExactly(a, b)).toBe(numberOf(sumExactly([a, -b])));
        expect(Math.sign(compareSums([a, b], [b, b]))).toBe(compareExactly(sumExactly([a, b]), sumExactly([b, b])));
        expect(compareExactly(a, b)).toBe(compareExactly(exactOf(a), exactOf(b)));
      }),
      { seed, numRuns: 500 },
    );
  });

  it(`agrees with whole arithmetic in hundredths, seed ${seed}`, () => {
    const hundredths = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { maxLength: 20 });
    fc.assert(
      fc.property(hundredths, (parts) => {
        const sum = sumExactly(parts.map((part) => part / 100));
        expect(numberOf(sum)).toBe(parts.reduce((total, part) => total + part, 0) / 100);
      }),
      { seed },
    );
  });
});
