import type { Severity } from "../../../core/finding";
import type { CellLook, SheetSpec } from "../../../core/sheet/sheetSpec";
import { SPREADSHEET } from "../read/namespaces";
import { XmlScanner } from "../read/xmlScanner";
import type { BytePatch } from "./bytePatches";
import { borderXml, fillXml, fontXml, styleXml } from "./lookXml";
import { appended, appendedCounted, partSections, type PartSections, type Section } from "./partSections";

/** The order of a styles part's elements (ECMA-376-1, 18.8.39). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"] as const;
type Table = "fonts" | "fills" | "borders" | "cellXfs";
/** What a table begins with: the first two grounds are always these, whatever a file says. */
const FIRST: Readonly<Record<Table, readonly ((prefix: string) => string)[]>> = {
  fonts: [(p) => `<${p}font/>`],
  fills: [(p) => `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`, (p) => `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`],
  borders: [(p) => `<${p}border/>`],
  cellXfs: [(p) => `<${p}xf/>`],
};
/** Excel keeps so many cell formats of a workbook. */
const MOST_STYLES = 65_000;

/** Bytes among which the first font says its size, and the size where it does not. */
const FIRST_FONT = 500;
const USUAL_SIZE = 11;

/** Grounds of marked cells, as six hex digits; letters on them stay readable. */
export const GROUNDS: Readonly<Record<Severity, string>> = { error: "FFC7CE", warning: "FFEB9C", info: "DDEBF7" };

/** A styles part that gets styles behind its own: those that are there stay as they are, to the byte. */
export class StylesEdit {
  private readonly found: PartSections;
  private readonly prefix: string;
  private readonly added: Readonly<Record<Table, string[]>> = { fonts: [], fills: [], borders: [], cellXfs: [] };
  private readonly numbers = new Map<string, number>();
  private readonly own: readonly string[];

  constructor(private readonly part: Uint8Array) {
    this.found = partSections(part);
    this.prefix = this.found.root.prefix;
    this.own = cellStyles(part);
  }

  /** Number of the style that looks like another but for its ground; null where the workbook can hold no more styles. */
  marked(base: number, severity: Severity): number | null {
    const known = this.numbers.get(`${base} ${severity}`);
    if (known !== undefined) return known;
    if (this.own.length + this.added.cellXfs.length >= MOST_STYLES) return null;
    const fill = this.numberOf("fills", fillXml(GROUNDS[severity], this.prefix));
    const number = this.put("cellXfs", withFill(this.own[base] ?? this.own[0] ?? `<${this.prefix}xf numFmtId="0" fontId="0" borderId="0"/>`, fill));
    this.numbers.set(`${base} ${severity}`, number);
    return number;
  }

  /** Number of the style that is drawn like a look of ours. */
  drawn(look: CellLook, font: SheetSpec["font"]): number {
    const { prefix } = this;
    const fontId = this.numberOf("fonts", fontXml(look, font, prefix));
    const fillId = look.fill === undefined ? 0 : this.numberOf("fills", fillXml(look.fill, prefix));
    const borderId = look.border === undefined ? 0 : this.numberOf("borders", borderXml(look.border, prefix));
    return this.numberOf("cellXfs", styleXml(look, { fontId, fillId, borderId }, prefix));
  }

  /** Size in points of the workbook's plain font, by whose digits columns are measured. */
  plainSize(): number {
    const fonts = this.sectionOf("fonts");
    const xml = fonts ? new TextDecoder().decode(this.part.subarray(fonts.openTo, Math.min(fonts.closeFrom, fonts.openTo + FIRST_FONT))) : "";
    const size = Number(/<(?:[^\s<>:]+:)?sz\s[^>]*?val\s*=\s*["']([\d.]+)/u.exec(xml)?.[1] ?? NaN);
    return size >= 6 && size <= 40 ? size : USUAL_SIZE;
  }

  /** What of the part changes. */
  changes(): BytePatch[] {
    const { root } = this.found;
    const lacking: string[] = [];
    const patches = ORDER.flatMap((name): BytePatch[] => {
      const added = isTable(name) ? this.added[name] : [];
      if (!isTable(name) || added.length === 0) return [];
      const section = this.sectionOf(name);
      const xml = [...this.padding(name), ...added];
      if (section) return appendedCounted(section, xml.join(""), xml.length);
      const whole = `<${this.prefix}${name} count="${xml.length}">${xml.join("")}</${this.prefix}${name}>`;
      if (root.isEmpty) lacking.push(whole);
      const at = this.placeOf(name);
      return root.isEmpty ? [] : [{ from: at, to: at, text: whole }];
    });
    return lacking.length > 0 ? [appended(root, lacking.join(""))] : patches;
  }

  private sectionOf(name: string): Section | undefined {
    return this.found.sections.find((section) => section.name === name && SPREADSHEET.has(section.uri));
  }

  /** Where a table that the part lacks belongs: behind those that come before it. */
  private placeOf(name: string): number {
    const before = ORDER.slice(0, ORDER.findIndex((one) => one === name));
    const ends = this.found.sections.filter((section) => before.some((one) => one === section.name)).map(({ to }) => to);
    return Math.max(this.found.root.openTo, ...ends);
  }

  private padding(name: Table): string[] {
    return FIRST[name].slice(this.sectionOf(name)?.children ?? 0).map((make) => make(this.prefix));
  }

  /** Number of an entry that is there once however often it is asked for. */
  private numberOf(table: Table, xml: string): number {
    const key = `${table} ${xml}`;
    const number = this.numbers.get(key) ?? this.put(table, xml);
    this.numbers.set(key, number);
    return number;
  }

  private put(table: Table, xml: string): number {
    const stored = this.sectionOf(table)?.children ?? 0;
    return Math.max(stored, FIRST[table].length) + this.added[table].push(xml) - 1;
  }
}

function isTable(name: string): name is Table {
  return Object.hasOwn(FIRST, name);
}

/** The cell styles of a part as they are written. */
function cellStyles(part: Uint8Array): string[] {
  const scanner = new XmlScanner(part);
  const styles: string[] = [];
  scanner.next();
  while (scanner.nextChild(1)) {
    if (scanner.name !== "cellXfs" || !SPREADSHEET.has(scanner.uri)) {
      scanner.skip();
      continue;
    }
    const { depth } = scanner;
    while (scanner.nextChild(depth)) {
      const from = scanner.startsAt;
      scanner.skip();
      styles.push(new TextDecoder().decode(scanner.bytes.subarray(from, scanner.endsAt)));
    }
  }
  return styles;
}

/** A cell style with another ground; whatever else it says stays as it is written. */
function withFill(xf: string, fill: number): string {
  const tag = /^<[^\s/>]+/u.exec(xf)?.[0] ?? "";
  const end = /^(?:[^>"']|"[^"]*"|'[^']*')*/u.exec(xf)?.[0].length ?? 0;
  const attributes = xf.slice(tag.length, end).replace(/\s(?:fillId|applyFill)\s*=\s*(?:"[^"]*"|'[^']*')/gu, "");
  return `${tag} fillId="${fill}" applyFill="1"${attributes}${xf.slice(end)}`;
}
