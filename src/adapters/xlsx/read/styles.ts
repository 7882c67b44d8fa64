import { tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import { builtInFormat } from "./builtInFormats";
import { SPREADSHEET } from "./namespaces";
import { openRoot } from "./rootElement";
import { XmlScanner } from "./xmlScanner";

/** What a cell's style says that matters to a reader: number format and font name. */
export interface CellStyle {
  readonly format: string;
  readonly font: string;
}

/** A cell without a style. */
export const PLAIN: CellStyle = { format: "General", font: "" };

/** Cell styles by number; numbers out of range read as the first style. */
export type CellStyles = (index: number) => CellStyle;

interface StyleTables {
  readonly formats: Map<number, string>;
  readonly fonts: string[];
  readonly cells: { readonly format: number; readonly font: number }[];
}

/** Reads the styles part: cell formats with their number format codes and font names. */
export function readStyles(part: Uint8Array): CellStyles {
  const scanner = new XmlScanner(part);
  const tables: StyleTables = { formats: new Map(), fonts: [], cells: [] };
  openRoot(scanner, "styleSheet");
  while (scanner.nextChild(1)) {
    if (SPREADSHEET.has(scanner.uri)) readTable(scanner, tables);
    else scanner.skip();
  }
  const styles = tables.cells.map(({ format, font }) => ({
    format: tables.formats.get(format) || builtInFormat(format),
    font: tables.fonts[font] ?? "",
  }));
  return (index) => styles[index] ?? styles[0] ?? PLAIN;
}

function readTable(scanner: XmlScanner, tables: StyleTables): void {
  const { depth, name } = scanner;
  if (name !== "numFmts" && name !== "fonts" && name !== "cellXfs") return scanner.skip();
  for (let entries = 0; scanner.nextChild(depth); entries++) {
    if (entries === LIMITS.styles) throw tooLarge(`more than ${LIMITS.styles} ${name}`);
    if (name === "fonts") tables.fonts.push(readFontName(scanner));
    else if (name === "cellXfs") tables.cells.push({ format: numberOf(scanner, "numFmtId"), font: numberOf(scanner, "fontId") });
    else tables.formats.set(numberOf(scanner, "numFmtId"), scanner.attribute("formatCode") ?? "");
  }
}

function readFontName(scanner: XmlScanner): string {
  const { depth } = scanner;
  let font = "";
  while (scanner.nextChild(depth)) if (scanner.name === "name") font = scanner.attribute("val") ?? "";
  return font;
}

function numberOf(scanner: XmlScanner, attribute: string): number {
  return Number(scanner.attribute(attribute) ?? 0);
}
