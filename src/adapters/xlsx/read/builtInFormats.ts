/** Format codes that files name by number only (ECMA-376-1, 18.8.30); dates as a Vietnamese Excel shows them. */
const CODES: Readonly<Record<number, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "#,##0;-#,##0", 6: "#,##0;[Red]-#,##0", 7: "#,##0.00;-#,##0.00", 8: "#,##0.00;[Red]-#,##0.00",
  9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
  18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm",
  37: "#,##0;-#,##0", 38: "#,##0;[Red]-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;[Red]-#,##0.00",
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 42: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 44: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
};
const DATES: readonly (readonly [number, number])[] = [[27, 31], [36, 36], [50, 54], [57, 58]];
const TIMES: readonly (readonly [number, number])[] = [[32, 35], [55, 56]];

/** The code of a built-in format number, "General" for 0 and for numbers nobody defined. */
export function builtInFormat(id: number): string {
  const within = ([from, to]: readonly [number, number]): boolean => id >= from && id <= to;
  return CODES[id] ?? (DATES.some(within) ? "dd/mm/yyyy" : TIMES.some(within) ? "h:mm:ss" : "General");
}
