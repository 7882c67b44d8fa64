import { exactOf, type ExactNumber } from "../values/exact";
import type { Row } from "./row";

/** A figure of a record: as a number is written, or exactly; null where it is missing. */
export type Figure = number | ExactNumber | null;

/** The figures of one record, brought to whole numbers of one scale, so that rows can be held against them without rounding. */
export class Figures {
  /** As plain numbers in units of the scale; NaN where missing. */
  readonly plain: Float64Array;
  /** Ten to the power of the record's decimals: how many units make one. */
  readonly scale: bigint;
  private readonly plainScale: number;
  private readonly largest: number;
  private units: readonly bigint[] | null = null;

  constructor(private readonly values: readonly Figure[]) {
    let decimals = 0;
    for (const value of values) if (value !== null) decimals = Math.max(decimals, decimalsOf(value));
    this.scale = 10n ** BigInt(decimals);
    this.plainScale = 10 ** decimals;
    this.plain = new Float64Array(values.length);
    let largest = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? null;
      const plain = value === null ? NaN : decimals === 0 && typeof value === "number" ? value : Number(unitsOf(value, this.scale));
      this.plain[i] = plain;
      if (plain > largest || -plain > largest) largest = Math.abs(plain);
    }
    this.largest = largest;
  }

  /** Numbers of the variables without a figure, ascending. */
  get missing(): readonly number[] {
    return [...this.plain.keys()].filter((variable) => this.isMissing(variable));
  }

  /** Whether a variable has no figure. */
  isMissing(variable: number): boolean {
    return Number.isNaN(this.plain[variable]);
  }

  /** Sign of the row's sum minus its bound. Every variable of the row must have a figure. */
  compare(row: Row): number {
    const { variables, plain: factors } = row;
    const bound = Number(row.bound) * this.plainScale;
    if (factors === null || row.reach * this.largest + Math.abs(bound) >= Number.MAX_SAFE_INTEGER) return this.compareLarge(row);
    let sum = -bound;
    for (let i = 0; i < variables.length; i++) sum += (factors[i] ?? 0) * (this.plain[variables[i] ?? 0] ?? 0);
    return sum;
  }

  /** Whether a row whose variables all have figures holds. */
  holds(row: Row): boolean {
    const sign = this.compare(row);
    return row.relation === "equal" ? sign === 0 : row.relation === "atMost" ? sign <= 0 : sign < 0;
  }

  /** A figure in units of the record's scale; 0 where it is missing. */
  unitsAt(variable: number): bigint {
    this.units ??= this.values.map((value) => (value === null ? 0n : unitsOf(value, this.scale)));
    return this.units[variable] ?? 0n;
  }

  /** The same record with other figures. */
  with(changes: ReadonlyMap<number, Figure>): Figures {
    return new Figures(this.values.map((value, i) => (changes.has(i) ? (changes.get(i) ?? null) : value)));
  }

  private compareLarge({ variables, coefficients, bound }: Row): number {
    let sum = -bound * this.scale;
    for (let i = 0; i < variables.length; i++) sum += (coefficients[i] ?? 0n) * this.unitsAt(variables[i] ?? 0);
    return sum < 0n ? -1 : sum > 0n ? 1 : 0;
  }
}

function decimalsOf(value: number | ExactNumber): number {
  if (typeof value !== "number") return value.decimals;
  return Number.isSafeInteger(value) ? 0 : exactOf(value).decimals;
}

function unitsOf(value: number | ExactNumber, scale: bigint): bigint {
  const { units, decimals } = typeof value === "number" ? exactOf(value) : value;
  return decimals >= 0 ? (units * scale) / 10n ** BigInt(decimals) : units * scale * 10n ** BigInt(-decimals);
}
