import { a1, type Position } from "../../../core/sheet/address";
import type { CellContent } from "../../../core/sheet/edit";

/** Control characters, halves of letters, and the two codes that are none. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A cell as SpreadsheetML, in the style given (null for none); `prefix` is that of the part's own elements ("x:" or ""). */
export function cellXml(at: Position, { value, formula, error }: CellContent, style: string | null, prefix: string): string {
  const tag = (type: string, inside: string): string => `<${prefix}c r="${a1(at)}"${style === null ? "" : ` s="${style}"`}${type === "" ? "" : ` t="${type}"`}${inside === "" ? "/>" : `>${inside}</${prefix}c>`}`;
  const plain = (type: string, text: string): string => tag(type, `<${prefix}v>${text}</${prefix}v>`);
  // What a formula gives is worked out by whoever opens the file.
  if (formula !== null) return tag("", `<${prefix}f>${escapeText(formula.slice(1))}</${prefix}f>`);
  if (value === null) return tag("", "");
  if (typeof value === "number") return plain("", String(value));
  if (typeof value === "boolean") return plain("b", value ? "1" : "0");
  return error ? plain("e", escapeText(value)) : tag("inlineStr", `<${prefix}is>${textXml(`${prefix}t`, value)}</${prefix}is>`);
}

/** Text as it stands in an element or an attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "&quot;");
}

/** Text as it stands in an attribute: line breaks and tabs are written so that no reader takes them for spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(escapeSigns(text)).replace(/[\n\t]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Text to be shown, as an element of that name holds it: whatever signs it has, it is read back as text. */
export function textXml(name: string, text: string): string {
  return `<${name} xml:space="preserve">${escapeText(escapeSigns(text))}</${name}>`;
}

/** Signs that XML cannot hold, and texts that look like Excel's spelling of such (ECMA-376-1, 22.9.2.19 ST_Xstring). */
function escapeSigns(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replace(UNWRITABLE, (sign) => (sign === "\n" || sign === "\t" ? sign : `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`));
}
