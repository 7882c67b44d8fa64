import { exactOfWritten, type ExactNumber } from "../../core/values/exact";

/** A number of a JSON text with every digit that was written. */
export class JsonNumber implements ExactNumber {
  readonly units: bigint;
  readonly decimals: number;

  /** `written`: as JSON writes numbers (-12.50e3). */
  constructor(written: string) {
    const exact = exactOfWritten(written);
    if (!exact || Math.abs(exact.decimals) > 400) throw new RangeError(written);
    this.units = exact.decimals < 0 ? exact.units * 10n ** BigInt(-exact.decimals) : exact.units;
    this.decimals = Math.max(0, exact.decimals);
  }
}

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gsu;
/** No text of a JSON file begins with this once it is read: control characters are not allowed in it unescaped. */
const MARK = "\u0001";

/** Reads JSON with its numbers as they are written: ordinary reading rounds beyond sixteen digits. Throws SyntaxError, and RangeError for an absurd number. */
export function parseExactJson(text: string): unknown {
  const marked = text.replace(STRING_OR_NUMBER, (token) => (token.startsWith('"') ? token : JSON.stringify(MARK + token)));
  return JSON.parse(marked, (_, value: unknown) => (typeof value === "string" && value.startsWith(MARK) ? new JsonNumber(value.slice(1)) : value));
}

/** The number as JSON writes it, every digit kept. */
export function writeExact({ units, decimals }: ExactNumber): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const fraction = decimals > 0 ? digits.slice(-decimals).replace(/0+$/u, "") : "";
  const whole = decimals > 0 ? digits.slice(0, -decimals) : digits;
  return `${units < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
