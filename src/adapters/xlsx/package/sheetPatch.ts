import type { Position } from "../../../core/sheet/address";
import type { CellContent } from "../../../core/sheet/edit";
import { placeIn } from "../read/cellPlace";
import { SPREADSHEET } from "../read/namespaces";
import { openRoot } from "../read/rootElement";
import { XmlScanner } from "../read/xmlScanner";
import type { BytePatch } from "./bytePatches";
import { cellXml } from "./cellXml";

/** A cell to be written. */
export interface CellWrite extends Position {
  readonly content: CellContent;
}

/** A patch with the cells it writes (none where it only drops a stored result) and the style each of them has. */
export interface CellPatch extends BytePatch {
  readonly cells: readonly (Position & { readonly style: number })[];
}

/** What of a worksheet part is to change. */
export interface SheetPatch {
  readonly patches: readonly CellPatch[];
  /** Cells that hold a formula: those are not written over. */
  readonly formulas: readonly Position[];
  /** The sheet is protected with a password. */
  readonly hasPassword: boolean;
}

/** Makes out which bytes of a worksheet part change when cells are written, and formulas lose the results stored with them. Throws `FileProblem` for a broken part. */
export function sheetPatch(part: Uint8Array, writes: readonly CellWrite[], stale: readonly Position[]): SheetPatch {
  return new SheetPatcher(part, writes, stale).run();
}

class SheetPatcher {
  private readonly scanner: XmlScanner;
  /** Row → column → what is still to be written there. */
  private readonly rows = new Map<number, Map<number, CellContent>>();
  private readonly stale: ReadonlySet<string>;
  private readonly patches: CellPatch[] = [];
  private readonly formulas: Position[] = [];
  private readonly columnStyles: { readonly min: number; readonly max: number; readonly style: string }[] = [];
  private prefix = "";
  private row = -1;
  private column = -1;
  private rowStyle: string | null = null;
  private hasPassword = false;

  constructor(part: Uint8Array, writes: readonly CellWrite[], stale: readonly Position[]) {
    this.scanner = new XmlScanner(part);
    this.stale = new Set(stale.map(({ row, column }) => `${row},${column}`));
    for (const { row, column, content } of writes) this.rows.set(row, (this.rows.get(row) ?? new Map<number, CellContent>()).set(column, content));
  }

  run(): SheetPatch {
    const { scanner } = this;
    openRoot(scanner, "worksheet");
    while (scanner.nextChild(1)) {
      const name = SPREADSHEET.has(scanner.uri) ? scanner.name : "";
      if (name === "cols") this.readColumns();
      else if (name === "sheetData") this.readData();
      else {
        if (name === "sheetProtection") this.hasPassword = scanner.attribute("password") !== undefined || scanner.attribute("hashValue") !== undefined;
        scanner.skip();
      }
    }
    return { patches: this.patches, formulas: this.formulas, hasPassword: this.hasPassword };
  }

  private readColumns(): void {
    const { scanner } = this;
    const { depth } = scanner;
    while (scanner.nextChild(depth)) {
      const style = scanner.attribute("style");
      if (style !== undefined) this.columnStyles.push({ min: Number(scanner.attribute("min")) - 1, max: Number(scanner.attribute("max")) - 1, style });
    }
  }

  private readData(): void {
    const { scanner } = this;
    const { depth, empty } = scanner;
    this.prefix = new TextDecoder().decode(scanner.bytes.subarray(scanner.startsAt + 1, scanner.startsAt + 100)).split("sheetData")[0] ?? "";
    if (empty) {
      const rows = this.newRows(Infinity);
      if (rows.text !== "") this.patches.push({ from: scanner.endsAt - 2, to: scanner.endsAt, text: `>${rows.text}</${this.prefix}sheetData>`, cells: rows.cells });
      return scanner.skip();
    }
    while (scanner.nextChild(depth)) this.readRow();
    this.insert(scanner.startsAt, this.newRows(Infinity));
  }

  private readRow(): void {
    const { scanner } = this;
    const stated = Number(scanner.attribute("r") ?? NaN) - 1;
    this.row = Number.isInteger(stated) && stated >= 0 ? stated : this.row + 1;
    this.column = -1;
    this.rowStyle = scanner.attribute("customFormat") === "1" ? (scanner.attribute("s") ?? null) : null;
    this.insert(scanner.startsAt, this.newRows(this.row));
    if (scanner.empty) {
      const cells = this.newCells(this.row, Infinity);
      if (cells.text !== "") this.patches.push({ from: scanner.endsAt - 2, to: scanner.endsAt, text: `>${cells.text}</${this.prefix}row>`, cells: cells.cells });
      return scanner.skip();
    }
    const { depth } = scanner;
    while (scanner.nextChild(depth)) this.readCell();
    this.insert(scanner.startsAt, this.newCells(this.row, Infinity));
  }

  private readCell(): void {
    const { scanner } = this;
    const from = scanner.startsAt;
    this.column = placeIn(scanner, "r")?.column ?? this.column + 1;
    this.insert(from, this.newCells(this.row, this.column));
    const style = scanner.attribute("s") ?? null;
    const array = scanner.attribute("cm");
    const formula = this.formulaIn();
    const to = scanner.endsAt;
    const at = { row: this.row, column: this.column };
    const content = this.take(at);
    if (content && formula !== null) this.formulas.push(at);
    else if (content) this.patches.push({ from, to, text: cellXml(at, content, style, this.prefix), cells: [{ ...at, style: Number(style ?? 0) }] });
    if (formula === null || !this.stale.has(`${at.row},${at.column}`)) return;
    const bare = cellXml(at, { value: null, formula: null }, style, this.prefix).slice(0, -2);
    this.patches.push({ from, to, text: `${bare}${array === undefined ? "" : ` cm="${array}"`}>${formula}</${this.prefix}c>`, cells: [] });
  }

  /** The formula element of the cell just opened as it is written, null for none; goes to the cell's end. */
  private formulaIn(): string | null {
    const { scanner } = this;
    const { depth } = scanner;
    let formula: string | null = null;
    while (scanner.nextChild(depth)) {
      const [from, isFormula] = [scanner.startsAt, scanner.name === "f" && SPREADSHEET.has(scanner.uri)];
      scanner.skip();
      if (isFormula) formula = new TextDecoder().decode(scanner.bytes.subarray(from, scanner.endsAt));
    }
    return formula;
  }

  private take({ row, column }: Position): CellContent | undefined {
    const content = this.rows.get(row)?.get(column);
    this.rows.get(row)?.delete(column);
    return content;
  }

  private insert(at: number, { text, cells }: Made): void {
    if (text !== "") this.patches.push({ from: at, to: at, text, cells });
  }

  /** Cells of a row that the part lacks, left of a column. */
  private newCells(row: number, before: number): Made {
    const columns = [...(this.rows.get(row)?.keys() ?? [])].filter((column) => column < before).sort((a, b) => a - b);
    const made = columns.map((column) => {
      const style = this.rowStyle ?? this.columnStyles.find(({ min, max }) => column >= min && column <= max)?.style ?? null;
      return { text: cellXml({ row, column }, this.take({ row, column }) ?? { value: null, formula: null }, style, this.prefix), at: { row, column, style: Number(style ?? 0) } };
    });
    return { text: made.map(({ text }) => text).join(""), cells: made.map(({ at }) => at) };
  }

  /** Rows that the part lacks, above a row. */
  private newRows(before: number): Made {
    const style = this.rowStyle;
    this.rowStyle = null;
    const rows = [...this.rows].filter(([row, cells]) => row < before && cells.size > 0).map(([row]) => row).sort((a, b) => a - b);
    const made = rows.map((row) => ({ row, ...this.newCells(row, Infinity) }));
    this.rowStyle = style;
    return { text: made.map(({ row, text }) => `<${this.prefix}row r="${row + 1}">${text}</${this.prefix}row>`).join(""), cells: made.flatMap(({ cells }) => cells) };
  }
}

interface Made {
  readonly text: string;
  readonly cells: CellPatch["cells"];
}
