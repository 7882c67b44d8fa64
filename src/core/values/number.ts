/** How a person parts thousands and decimals: Vietnamese 1.234,5 or English 1,234.5. */
export type NumberStyle = "vietnamese" | "english";

/**
 * A number in words of digits. `number` has one reading, `style` says which habit its signs show (null: no sign, or one that tells nothing), `groups` that points or commas part its thousands;
 * `twoWays` is one point or comma before exactly three digits: a group of thousands or decimals.
 */
export type ParsedNumber =
  | { readonly kind: "number"; readonly value: number; readonly style: NumberStyle | null; readonly groups: boolean }
  | { readonly kind: "twoWays"; readonly separator: "." | ","; readonly grouped: number; readonly decimal: number };

/** More digits than a double keeps: not a figure of these tables (a code, a telephone number). */
const MOST_DIGITS = 15;

const SHAPES: readonly { readonly shape: RegExp; readonly decimalAt: string; readonly style: NumberStyle | null }[] = [
  { shape: /^\d+$/u, decimalAt: "", style: null },
  { shape: /^\d{1,3}(?: \d{3})+$/u, decimalAt: "", style: null },
  { shape: /^\d{1,3}(?: \d{3})+,\d+$/u, decimalAt: ",", style: "vietnamese" },
  { shape: /^\d{1,3}(?: \d{3})+\.\d+$/u, decimalAt: ".", style: "english" },
  { shape: /^\d{1,3}(?:\.\d{3}){2,}$/u, decimalAt: "", style: "vietnamese" },
  { shape: /^\d{1,3}(?:,\d{3}){2,}$/u, decimalAt: "", style: "english" },
  { shape: /^\d{1,3}(?:\.\d{3})+,\d+$/u, decimalAt: ",", style: "vietnamese" },
  { shape: /^\d{1,3}(?:,\d{3})+\.\d+$/u, decimalAt: ".", style: "english" },
  { shape: /^\d+,\d+$/u, decimalAt: ",", style: "vietnamese" },
  { shape: /^\d+\.\d+$/u, decimalAt: ".", style: "english" },
];

/**
 * Reads digits with their signs and nothing else: "1.234,5", "1 234", "−12", "1,234.5". Null when they make no number ("1.2.3", "12 34").
 * The text is normalised (one kind of space); full-width digits are read.
 */
export function parseNumber(text: string): ParsedNumber | null {
  const written = halfWidth(text).trim();
  const negative = /^[-−–]/u.test(written);
  const body = written.replace(/^[-−–+]/u, "");
  if (body.replace(/\D/gu, "").replace(/^0+/u, "").length > MOST_DIGITS) return null;
  const sign = negative ? -1 : 1;
  const twoWays = /^[1-9]\d{0,2}([.,])\d{3}$/u.exec(body);
  if (twoWays) {
    const separator = twoWays[1] === "." ? "." : ",";
    return { kind: "twoWays", separator, grouped: sign * valueOf(body, ""), decimal: sign * valueOf(body, separator) };
  }
  const form = SHAPES.find(({ shape }) => shape.test(body));
  if (!form) return null;
  const value = valueOf(body, form.decimalAt);
  const groups = form.style !== null && /[.,]/u.test(form.decimalAt === "" ? body : (body.split(form.decimalAt)[0] ?? ""));
  return { kind: "number", value: value === 0 ? 0 : sign * value, style: form.style, groups };
}

/** The reading of a number written two ways that a habit calls for. */
export function inStyle(number: Extract<ParsedNumber, { kind: "twoWays" }>, style: NumberStyle): number {
  return (number.separator === ".") === (style === "vietnamese") ? number.grouped : number.decimal;
}

/** Full-width digits and signs, as some input methods type them, to ordinary ones. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function valueOf(body: string, decimalAt: string): number {
  const [whole = "", fraction = ""] = decimalAt === "" ? [body] : body.split(decimalAt);
  return Number(`${whole.replace(/\D/gu, "")}.${fraction || "0"}`);
}
