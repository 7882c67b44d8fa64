import { format, isDateFormat, isValidFormat } from "numfmt";
import { tooLarge } from "../fileProblem";
import { LENGTHS } from "../limits";

const OPTIONS = { locale: "vi-VN", throws: false, invalid: "", dateSpanLarge: false } as const;
/**
 * What one workbook may have shown: a unit for each character, and for a code of 32 signs another 32, by its square
 * (the library's time). A million amounts under "#,##0", some 400,000 under an accounting code.
 */
const MOST_WORK = 30_000_000;
/** How most counts are shown. */
const THOUSANDS = "#,##0";
const LARGEST_GROUPED = 999_999_999_999;
/** A code met for the first time costs about as much as showing twenty numbers. */
const FIRST_TIME = 20;

/** The number formats of one workbook: how values show under them. Unreadable codes and work without end are passed over. */
export class NumberFormats {
  private readonly readable = new Map<string, boolean>();
  private readonly dates = new Map<string, boolean>();
  private work = 0;

  /** Whether a code shows dates or times; `file.tooLarge` when there are more codes than can be looked at. */
  showsDate(code: string): boolean {
    if (code === "General") return false;
    const known = this.dates.get(code);
    if (known !== undefined) return known;
    const isDate = this.canRead(code) && isDateFormat(code);
    if (this.work > MOST_WORK) throw tooLarge("too many number formats");
    this.dates.set(code, isDate);
    return isDate;
  }

  /** How Excel with Vietnamese settings shows a value under a code; undefined where the code adds nothing or cannot be read. */
  shown(code: string, value: number | string): string | undefined {
    if (code === "General" || code === "@") return undefined;
    if (typeof value === "string" && !fits(code, value)) return undefined;
    if (code === "0" && Number.isSafeInteger(value)) return undefined;
    if (!this.canRead(code) || !this.spend(code.length ** 2 / 32)) return undefined;
    const text = (code === THOUSANDS ? grouped(value) : null) ?? attempt(() => format(code, value, OPTIONS)) ?? "";
    return this.spend(text.length) && text !== "" ? text : undefined;
  }

  private canRead(code: string): boolean {
    let readable = this.readable.get(code);
    if (readable === undefined) {
      readable = code.length <= LENGTHS.formatCode && this.spend((FIRST_TIME * code.length ** 2) / 32) && attempt(() => isValidFormat(code)) === true;
      this.readable.set(code, readable);
    }
    return readable;
  }

  private spend(units: number): boolean {
    this.work += units;
    return this.work <= MOST_WORK;
  }
}

/** A count under #,##0 as the library shows it, many times faster; null for anything else. */
function grouped(value: number | string): string | null {
  if (typeof value !== "number" || !Number.isInteger(value) || Math.abs(value) > LARGEST_GROUPED || Object.is(value, -0)) return null;
  let rest = String(Math.abs(value));
  let groups = "";
  for (; rest.length > 3; rest = rest.slice(0, -3)) groups = `.${rest.slice(-3)}${groups}`;
  return `${value < 0 ? "-" : ""}${rest}${groups}`;
}

/** Each @ of a code repeats the text. */
function fits(code: string, text: string): boolean {
  const places = code.split("@").length - 1;
  return places > 0 && places * text.length <= LENGTHS.text;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
