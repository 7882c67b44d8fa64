/** The two encodings still met in Vietnamese workbooks. */
export type LegacyEncoding = "TCVN3" | "VNI";

/** What a font's name says about the text drawn with it. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** Fonts of the ABC family ending in H (.VnTimeH) draw small letters as capitals. */
  readonly capitals: boolean;
}

/** Reads a font's name: ".VnTime", ".VnArialH", "VnTime" are TCVN3, "VNI-Times", "VNI Helve" are VNI; null for any other. */
export function legacyFont(font: string): LegacyFont | null {
  const name = font.trim().replace(/^@/u, "");
  if (/^vni[-_ ]/iu.test(name)) return { encoding: "VNI", capitals: false };
  if (!/^\.vn[a-z0-9]/iu.test(name) && !/^vn(time|arial)h?$/iu.test(name)) return null;
  const oneCase = name === name.toLowerCase() || name === name.toUpperCase();
  return { encoding: "TCVN3", capitals: oneCase ? /h$/iu.test(name) : name.endsWith("H") };
}
