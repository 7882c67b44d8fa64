import { format, isDateFormat } from "numfmt";

/** Excel takes no longer code, and no longer text. */
const LONGEST_CODE = 255;
const LONGEST_TEXT = 32_767;
const OPTIONS = { locale: "vi-VN", throws: false, invalid: "", dateSpanLarge: false } as const;

/** Whether a number format shows dates or times. */
export function showsDate(code: string): boolean {
  if (code === "General" || code.length > LONGEST_CODE) return false;
  try {
    return isDateFormat(code) === true;
  } catch {
    return false;
  }
}

/** How Excel with Vietnamese settings shows a value under a number format; undefined where the code adds nothing or cannot be read. */
export function displayText(code: string, value: number | string): string | undefined {
  if (code === "General" || code === "@" || code.length > LONGEST_CODE) return undefined;
  if (typeof value === "string" && (!code.includes("@") || value.length > LONGEST_TEXT)) return undefined;
  if (code === "0" && Number.isSafeInteger(value)) return undefined;
  try {
    return format(code, value, OPTIONS) || undefined;
  } catch {
    return undefined;
  }
}
