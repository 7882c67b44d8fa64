import { format } from "numfmt";

/** How Excel with American settings shows a number under a code. */
export function shownInEnglish(code: string, value: number): string {
  return format(code, value, { locale: "en-US" });
}
