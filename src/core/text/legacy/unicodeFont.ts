const PREFIX = /^@?(?:\.?vn(?!i)|vni[-_ ]?)/iu;
/** Families of the old fonts by how their names begin, and the font of every Windows that is drawn alike. */
const FAMILIES: readonly (readonly [begins: RegExp, font: string])[] = [
  [/^arial ?narrow/iu, "Arial Narrow"],
  [/^(?:arial|helve|avant|aptima|avo|univer|tahoma|swiss|gothic|vogue)/iu, "Arial"],
  [/^couri/iu, "Courier New"],
];

/** The Unicode font that text in a TCVN3 or VNI font is set in once it is converted: ".VnArialH" → "Arial", "VNI-Times" → "Times New Roman", also for one of an unknown family. */
export function unicodeFont(font: string): string {
  const family = font.trim().replace(PREFIX, "");
  return FAMILIES.find(([begins]) => begins.test(family))?.[1] ?? "Times New Roman";
}
