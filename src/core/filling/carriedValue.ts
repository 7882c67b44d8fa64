import type { ReadCell } from "../submission";
import { roundExactly } from "../values/exact";
import { isPercentFormat } from "../values/numberFormat";
import { storedRate } from "../values/percent";
import type { ValueReading } from "../values/reading";

/** More decimals of a rate than anybody writes. */
const DECIMALS = 6;

/** What a cell says, as it is to be typed into another one of the same meaning; null where it says nothing that could be carried over. */
export function carriedValue({ reading, meaning, cell, remarks }: ReadCell, to: ReadCell): number | string | null {
  // “không phát sinh” and “không áp dụng” are answers: they go as they were written.
  if (reading.state === "none" || reading.state === "notApplicable") return reading.text;
  if (reading.state !== "value") return null;
  switch (meaning.value) {
    case "count":
      return reading.number;
    case "percent":
      return rateOf(reading, cell.kind === "text", to);
    case "target":
      return isPercentFormat(cell.format) === isPercentFormat(to.cell.format) ? plainValue(reading, cell.kind === "text") : null;
    case "binary":
      return remarks.flatMap(({ propose }) => propose ?? [])[0] ?? plainValue(reading, cell.kind === "text");
    case "assessment":
    case "text":
    case "deadline":
    case "agencyList":
      return plainValue(reading, cell.kind === "text");
    case "ordinal":
    case "label":
      return null;
  }
}

/** A pair “1200/1182” stays one: both figures are wanted. */
function rateOf({ number, pair, text }: ValueReading, isText: boolean, to: ReadCell): number | string | null {
  if (pair && isText && to.meaning.readsPair) return text;
  return number === null ? null : roundExactly(storedRate(number, to.cell), DECIMALS);
}

function plainValue({ number, text }: ValueReading, isText: boolean): number | string | null {
  return number !== null && !isText ? number : text === "" ? null : text;
}

/** True when two cells of one meaning already say the same. */
export function saysTheSame(a: ReadCell, b: ReadCell): boolean {
  if (a.reading.state !== b.reading.state) return false;
  if (a.reading.state !== "value" || b.reading.state !== "value") return true;
  if (a.meaning.value === "text" || a.reading.number === null || b.reading.number === null) return a.reading.text === b.reading.text;
  return Math.abs(a.reading.number - b.reading.number) < 10 ** -DECIMALS;
}
