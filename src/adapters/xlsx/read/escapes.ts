const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes Excel's `_x000D_` escapes (ECMA-376-1, 22.9.2.19 ST_Xstring); `_x005F_` is the underscore itself. */
export function unescapeText(text: string): string {
  return text.includes("_x") ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}
