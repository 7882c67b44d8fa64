import { isRate } from "../rules/part";
import type { ReadCell } from "../submission";
import { normalizeText } from "../text/normalize";
import { exactOf } from "../values/exact";

/** How a cell without anything in it is written. */
export const NOTHING_WRITTEN = "(trống)";

/** What a cell holds as it was read: figures exact with Vietnamese signs (“1.234,5”, rates with “%”), words quoted, nothing as “(trống)”. */
export function writtenValue({ reading, meaning }: Pick<ReadCell, "reading" | "meaning">): string {
  switch (reading.state) {
    case "blank":
    case "emptyTotal":
      return NOTHING_WRITTEN;
    case "error":
      return reading.text;
    case "uncalculated":
      return "(công thức chưa có kết quả)";
    case "value": {
      if (reading.number === null || meaning.value === "assessment") return quotedText(reading.text);
      const figure = groupedFigure(reading.number) + (isRate(meaning) ? "%" : "");
      const { pair } = reading;
      return pair ? `${figure} (${groupedFigure(pair.whole)}/${groupedFigure(pair.part)})` : figure;
    }
    case "none":
    case "notCollected":
    case "notApplicable":
    case "ambiguous":
    case "unreadable":
      return quotedText(reading.text);
  }
}

/** A text as it stands in a cell, quoted; “(trống)” for none. */
export function quotedText(text: string): string {
  const plain = normalizeText(text);
  return plain === "" ? NOTHING_WRITTEN : `“${plain}”`;
}

/** Every digit of a figure, grouped: “1.234.567,89”. */
export function groupedFigure(figure: number): string {
  const { units, decimals } = exactOf(figure);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ".");
  return `${units < 0n ? "-" : ""}${whole}${decimals === 0 ? "" : `,${digits.slice(-decimals)}`}`;
}
