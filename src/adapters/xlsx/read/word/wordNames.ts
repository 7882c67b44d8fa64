import type { XmlScanner } from "../xmlScanner";

/** WordprocessingML, transitional and strict. */
const WORD: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const MATHS: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/math",
  "http://purl.oclc.org/ooxml/officeDocument/math",
]);

/** Name of the element just opened; "" for those of other vocabularies, but “AlternateContent”, “Choice”, “Fallback” and, of formulas, “m:…”. */
export function wordName({ name, uri }: XmlScanner): string {
  if (WORD.has(uri) || uri === COMPATIBILITY) return name;
  return MATHS.has(uri) ? `m:${name}` : "";
}

/** An attribute of WordprocessingML, of the element just opened; "" when absent. */
export function wordAttribute(scanner: XmlScanner, name: string): string {
  return scanner.attribute(`w:${name}`) ?? scanner.attributeIn(WORD, name) ?? "";
}

/** The number in an attribute; `otherwise` when there is none. */
export function wordNumber(scanner: XmlScanner, name: string, otherwise: number): number {
  const written = wordAttribute(scanner, name);
  const value = written.trim() === "" ? NaN : Number(written);
  return Number.isFinite(value) ? value : otherwise;
}

/** Whether an on/off element (`<w:vanish/>`) says on. */
export function isOn(scanner: XmlScanner): boolean {
  return !["0", "false", "off"].includes(wordAttribute(scanner, "val"));
}
