import type { Position } from "../../../core/sheet/address";
import { BLANK } from "../../../core/sheet/edit";
import { placeIn } from "../read/cellPlace";
import { SPREADSHEET } from "../read/namespaces";
import { openRoot } from "../read/rootElement";
import { XmlScanner } from "../read/xmlScanner";
import type { BytePatch } from "./bytePatches";
import { cellXml } from "./cellXml";
import { prefixOf } from "./partSections";

/** A cell that gets another style, told from the one it has. */
export interface Restyled extends Position {
  /** Number of the new style; null leaves the cell as it is. */
  readonly style: (base: number) => number | null;
  /** The cell is made where the part lacks it. */
  readonly isNeeded: boolean;
}

/** Makes out which bytes of a worksheet part change when cells get other styles; what stands in them stays. Throws `FileProblem` for a broken part. */
export function groundPatch(part: Uint8Array, cells: readonly Restyled[]): BytePatch[] {
  return new GroundPatcher(part, cells).run();
}

class GroundPatcher {
  private readonly scanner: XmlScanner;
  /** Row → column → what is still to be done there. */
  private readonly rows = new Map<number, Map<number, Restyled>>();
  /** Rows that the part may lack, ascending. */
  private readonly needed: readonly number[];
  private reached = 0;
  private readonly patches: BytePatch[] = [];
  private readonly columnStyles: { readonly min: number; readonly max: number; readonly style: number }[] = [];
  private prefix = "";
  private row = -1;

  constructor(part: Uint8Array, cells: readonly Restyled[]) {
    this.scanner = new XmlScanner(part);
    for (const cell of cells) {
      const row = this.rows.get(cell.row) ?? new Map<number, Restyled>();
      this.rows.set(cell.row, row.set(cell.column, cell));
    }
    this.needed = [...this.rows.keys()].sort((a, b) => a - b);
  }

  run(): BytePatch[] {
    const { scanner } = this;
    openRoot(scanner, "worksheet");
    while (scanner.nextChild(1)) {
      const name = SPREADSHEET.has(scanner.uri) ? scanner.name : "";
      if (name === "cols") this.readColumns();
      else if (name === "sheetData") this.readData();
      else scanner.skip();
    }
    return this.patches;
  }

  private readColumns(): void {
    const { scanner } = this;
    const { depth } = scanner;
    while (scanner.nextChild(depth)) {
      const style = scanner.attribute("style");
      if (style !== undefined) this.columnStyles.push({ min: Number(scanner.attribute("min")) - 1, max: Number(scanner.attribute("max")) - 1, style: Number(style) });
    }
  }

  private readData(): void {
    const { scanner } = this;
    const { depth, empty, endsAt } = scanner;
    this.prefix = prefixOf(scanner);
    if (empty) {
      this.fillEmpty(endsAt, this.newRows(Infinity), "sheetData");
      return scanner.skip();
    }
    while (scanner.nextChild(depth)) this.readRow();
    this.insert(scanner.startsAt, this.newRows(Infinity));
  }

  private readRow(): void {
    const { scanner } = this;
    const stated = Number(scanner.attribute("r") ?? NaN) - 1;
    this.row = Number.isInteger(stated) && stated >= 0 ? stated : this.row + 1;
    const own = scanner.attribute("customFormat");
    const rowStyle = own === "1" || own === "true" ? Number(scanner.attribute("s") ?? 0) : null;
    this.insert(scanner.startsAt, this.newRows(this.row));
    const cells = this.rows.get(this.row);
    this.rows.delete(this.row);
    if (!cells) return scanner.skip();
    if (scanner.empty) {
      this.fillEmpty(scanner.endsAt, this.newCells(cells, Infinity, this.row, rowStyle), "row");
      return scanner.skip();
    }
    const { depth } = scanner;
    let column = -1;
    while (scanner.nextChild(depth)) {
      column = placeIn(scanner, "r")?.column ?? column + 1;
      this.insert(scanner.startsAt, this.newCells(cells, column, this.row, rowStyle));
      this.restyle(cells.get(column));
      cells.delete(column);
      scanner.skip();
    }
    this.insert(scanner.startsAt, this.newCells(cells, Infinity, this.row, rowStyle));
  }

  private restyle(cell: Restyled | undefined): void {
    if (!cell) return;
    const { attributes, startsAt, endsAt, empty } = this.scanner;
    const at = attributes.indexOf("s");
    const base = at < 0 ? 0 : Number(attributes.value(at));
    const style = cell.style(base);
    if (style === null) return;
    if (at >= 0) this.patches.push({ from: attributes.valueStart(at), to: attributes.valueEnd(at), text: String(style) });
    else {
      const end = startsAt + tagNameLength(this.scanner.bytes, startsAt, endsAt - (empty ? 2 : 1));
      this.patches.push({ from: end, to: end, text: ` s="${style}"` });
    }
  }

  /** Cells that a row lacks, left of a column. */
  private newCells(cells: Map<number, Restyled>, before: number, row: number, rowStyle: number | null): string {
    const columns = [...cells.keys()].filter((column) => column < before).sort((a, b) => a - b);
    return columns.map((column) => {
      const cell = cells.get(column);
      cells.delete(column);
      const base = rowStyle ?? this.columnStyles.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
      const style = cell?.isNeeded ? cell.style(base) : null;
      return style === null ? "" : cellXml({ row, column }, BLANK, String(style), this.prefix);
    }).join("");
  }

  /** Rows that the part lacks, above a row. */
  private newRows(before: number): string {
    let made = "";
    for (let row = this.needed[this.reached]; row !== undefined && row < before; row = this.needed[++this.reached]) {
      const cells = this.newCells(this.rows.get(row) ?? new Map<number, Restyled>(), Infinity, row, null);
      this.rows.delete(row);
      if (cells !== "") made += `<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>`;
    }
    return made;
  }

  private fillEmpty(end: number, inside: string, name: string): void {
    if (inside !== "") this.patches.push({ from: end - 2, to: end, text: `>${inside}</${this.prefix}${name}>` });
  }

  private insert(at: number, text: string): void {
    if (text !== "") this.patches.push({ from: at, to: at, text });
  }
}

/** Where the name of a tag ends, counted from its `<`. */
function tagNameLength(bytes: Uint8Array, from: number, to: number): number {
  let at = from + 1;
  while (at < to && (bytes[at] ?? 0) > 0x20) at++;
  return at - from;
}
