/** A decimal number without rounding: `units` × 10^−`decimals`. */
export interface ExactNumber {
  readonly units: bigint;
  readonly decimals: number;
}

const ZERO: ExactNumber = { units: 0n, decimals: 0 };

/** Excel keeps fifteen significant digits; what lies beyond was made by binary arithmetic. */
const KEPT_DIGITS = 15;

/** Decimals of nearly every figure that is no whole number. */
const FEW_DECIMALS = 6;
const MILLION = 10 ** FEW_DECIMALS;
const BEYOND_KEPT = 10 ** KEPT_DIGITS;

/** A number of few decimals and digits in millionths, exactly: no noise is in it, and plain arithmetic with such is exact. Null for any other. */
function millionthsOf(value: number): number | null {
  const units = Math.round(value * MILLION);
  return Math.abs(units) < BEYOND_KEPT && units / MILLION === value ? units : null;
}

/**
 * The number a person wrote or Excel shows: 0.30000000000000004 is 0.3, 99.9999999999986 (a thousand times 0.1) is 100.
 * Whole numbers and amounts such as 1234567890123.45 stay as they are.
 */
export function withoutNoise(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value) || millionthsOf(value) !== null) return value;
  if (Math.abs(value) < 1e-9 && digitsOf(value) > 12) return 0;
  const kept = digitsOf(value) > KEPT_DIGITS ? Number(value.toPrecision(KEPT_DIGITS)) : value;
  const short = Number(kept.toPrecision(12));
  const isNoise = exactDecimal(kept).decimals > 6 && digitsOf(short) <= 9;
  return isNoise ? short : kept;
}

/** The exact decimal value of a number as written, float noise removed. Throws RangeError for NaN and infinities. */
export function exactOf(value: number): ExactNumber {
  if (!Number.isFinite(value)) throw new RangeError(`Not a figure: ${value}`);
  return exactDecimal(withoutNoise(value));
}

/** Sum of numbers as written, without rounding; 0 for none. */
export function sumExactly(numbers: readonly number[]): ExactNumber {
  return numbers.map(exactOf).reduce(add, ZERO);
}

/** The sum as an ordinary number. */
export function sumOf(numbers: readonly number[]): number {
  const whole = wholeSum(numbers);
  if (whole !== null) return whole;
  const millionths = sumOfMillionths(numbers);
  return millionths === null ? numberOf(sumExactly(numbers)) : millionths / MILLION;
}

/** Negative, 0 or positive as the first sum is below, equal to or above the second; nothing is rounded. */
export function compareSums(left: readonly number[], right: readonly number[]): number {
  return plainDifference(wholeSum(left), wholeSum(right)) ?? plainDifference(sumOfMillionths(left), sumOfMillionths(right)) ?? compareExactly(sumExactly(left), sumExactly(right));
}

function plainDifference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/** Most figures are counts: while they and their sums are safe integers, plain arithmetic is exact, and many times faster. Null for others. */
function wholeSum(numbers: readonly number[]): number | null {
  let sum = 0;
  for (const number of numbers) {
    sum += number;
    if (!Number.isSafeInteger(number) || !Number.isSafeInteger(sum)) return null;
  }
  return sum;
}

/** The sum in millionths, null where a number or the sum is not exact so. */
function sumOfMillionths(numbers: readonly number[]): number | null {
  let sum = 0;
  for (const number of numbers) {
    const units = millionthsOf(number);
    sum += units ?? NaN;
    if (!Number.isSafeInteger(sum)) return null;
  }
  return sum;
}

/** −1, 0 or 1 as a is below, equal to or above b; plain numbers are taken as written. */
export function compareExactly(a: ExactNumber | number, b: ExactNumber | number): -1 | 0 | 1 {
  const arePlain = typeof a === "number" && typeof b === "number" && isPlainNumber(a) && isPlainNumber(b);
  if (arePlain) return a < b ? -1 : a > b ? 1 : 0;
  const { units } = minus(a, b);
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

/** a − b as a number for sentences and proposals. */
export function differenceExactly(a: ExactNumber | number, b: ExactNumber | number): number {
  return typeof a === "number" && typeof b === "number" ? sumOf([a, -b]) : numberOf(minus(a, b));
}

/** True for a number that is exactly what it is written as. */
function isPlainNumber(value: number): boolean {
  return Number.isSafeInteger(value) || millionthsOf(value) !== null;
}

/** The nearest ordinary number. */
export function numberOf(exact: ExactNumber): number {
  return Number(`${exact.units}e${-exact.decimals}`);
}

/** The number times 10^`places`, without binary noise: 0.57 shifted by 2 is 57. */
export function shiftDecimals(value: number, places: number): number {
  const millionths = Math.abs(places) <= FEW_DECIMALS ? millionthsOf(value) : null;
  if (millionths === null) {
    const { units, decimals } = exactOf(value);
    return numberOf({ units, decimals: decimals - places });
  }
  // A quotient of whole numbers is the nearest number there is to it; nothing is below zero by nothing.
  return millionths / 10 ** (FEW_DECIMALS - places) + 0;
}

/** Rounded half away from zero to `places` decimals, as Excel's ROUND does on the decimal digits. */
export function roundExactly(value: number, places: number): number {
  const { units, decimals } = exactOf(value);
  if (decimals <= places) return numberOf({ units, decimals });
  const cut = 10n ** BigInt(decimals - places);
  const size = units < 0n ? -units : units;
  const rounded = (size + cut / 2n) / cut;
  return numberOf({ units: units < 0n ? -rounded : rounded, decimals: places });
}

function minus(a: ExactNumber | number, b: ExactNumber | number): ExactNumber {
  const right = typeof b === "number" ? exactOf(b) : b;
  return add(typeof a === "number" ? exactOf(a) : a, { units: -right.units, decimals: right.decimals });
}

function add(a: ExactNumber, b: ExactNumber): ExactNumber {
  if (a.decimals === b.decimals) return { units: a.units + b.units, decimals: a.decimals };
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: unitsAt(a, decimals) + unitsAt(b, decimals), decimals };
}

function unitsAt(exact: ExactNumber, decimals: number): bigint {
  return exact.units * 10n ** BigInt(decimals - exact.decimals);
}

function exactDecimal(value: number): ExactNumber {
  if (Number.isInteger(value)) return { units: BigInt(value), decimals: 0 };
  const exact = exactOfWritten(String(value));
  if (!exact) throw new RangeError(`Not a finite number: ${String(value)}`);
  return exact;
}

/** The number as programs write it (-12.50e3), every digit kept; `decimals` is below 0 where the exponent says so. Null for any other text. */
export function exactOfWritten(text: string): ExactNumber | null {
  const [, whole, fraction = "", exponent = "0"] = /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,9}))?$/iu.exec(text) ?? [];
  return whole === undefined ? null : { units: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}

function digitsOf(value: number): number {
  const [written = ""] = String(Math.abs(value)).split("e");
  return written.replace(".", "").replace(/^0+/u, "").length;
}
