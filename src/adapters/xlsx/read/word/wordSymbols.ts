/** What the picture fonts draw at the places that forms use: ticks and boxes. */
const PICTURES: ReadonlyMap<number, string> = new Map([
  [0xfc, "✓"], [0xfe, "☑"], [0x52, "☑"], [0xfb, "✗"], [0xfd, "☒"], [0x54, "☒"], [0xa8, "☐"], [0x6f, "☐"], [0x71, "☐"], [0xa7, "▪"], [0xd8, "➢"],
]);
/** The font Symbol, where it is not the letters of Greek. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([[0xa3, "≤"], [0xb3, "≥"], [0xb1, "±"], [0xb4, "×"], [0xb8, "÷"], [0xb7, "•"], [0x2d, "-"], [0xd6, "√"]]);
const ONLY_WHERE_PICTURED = 0xf000;

/** The sign of `<w:sym>`: `code` in hexadecimal, often in the private range F000–F0FF; "" for one nobody can name. */
export function symbolOf(font: string, code: string): string {
  const value = /^[\da-f]{1,6}$/iu.test(code) ? parseInt(code, 16) : NaN;
  if (!(value >= 0x20 && value < 0xfffe) || (value >= 0xd800 && value < 0xe000)) return "";
  const place = value >= ONLY_WHERE_PICTURED && value <= 0xf0ff ? value - ONLY_WHERE_PICTURED : value;
  const known = /^wingdings/iu.test(font) ? PICTURES.get(place) : /^symbol/iu.test(font) ? SYMBOLS.get(place) : undefined;
  if (known !== undefined) return known;
  return value >= 0xe000 && value <= 0xf8ff ? "" : String.fromCharCode(value);
}
