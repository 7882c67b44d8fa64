import type { Position } from "../../../core/sheet/address";
import { placeIn } from "../read/cellPlace";
import { SPREADSHEET } from "../read/namespaces";
import { openRoot } from "../read/rootElement";
import { XmlScanner } from "../read/xmlScanner";
import type { BytePatch } from "./bytePatches";
import { prefixOf } from "./partSections";

/** A patch with the cells it writes (none where it changes what a cell looks like, or drops a stored result) and the style each of them has. */
export interface CellPatch extends BytePatch {
  readonly cells: readonly (Position & { readonly style: number })[];
}

/** A cell that is made: its XML and the number of its style. */
export interface MadeCell {
  readonly xml: string;
  readonly style: number;
}

interface Made {
  readonly text: string;
  readonly cells: CellPatch["cells"];
}

/** Walks the rows and cells of a worksheet part, and makes the rows and cells that it lacks. What is done with a cell says who walks. */
export abstract class SheetWalker<Target> {
  protected readonly scanner: XmlScanner;
  protected readonly patches: CellPatch[] = [];
  /** "x:" or "". */
  protected prefix = "";
  /** Row → column → what is still to be done there. */
  private readonly rows = new Map<number, Map<number, Target>>();
  /** Rows that the part may lack, ascending. */
  private readonly needed: readonly number[];
  private reached = 0;
  private readonly columnStyles: { readonly min: number; readonly max: number; readonly style: number }[] = [];
  private row = -1;

  /** `everyRow`: rows without a target are walked too. */
  constructor(
    part: Uint8Array,
    targets: readonly (readonly [at: Position, target: Target])[],
    private readonly everyRow: boolean,
  ) {
    this.scanner = new XmlScanner(part);
    for (const [{ row, column }, target] of targets) this.rows.set(row, (this.rows.get(row) ?? new Map<number, Target>()).set(column, target));
    this.needed = [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** Looks at the cell just opened and goes to its end. */
  protected abstract lookAt(at: Position, target: Target | undefined): void;
  /** A cell that the part lacks, with the style its row or column gives it; null makes none. */
  protected abstract make(at: Position, target: Target, style: number | null): MadeCell | null;
  /** Another element of the sheet. */
  protected abstract passBy(name: string): void;

  protected walk(): void {
    const { scanner } = this;
    openRoot(scanner, "worksheet");
    while (scanner.nextChild(1)) {
      const name = SPREADSHEET.has(scanner.uri) ? scanner.name : "";
      if (name === "cols") this.readColumns();
      else if (name === "sheetData") this.readData();
      else {
        this.passBy(name);
        scanner.skip();
      }
    }
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
    const style = own === "1" || own === "true" ? Number(scanner.attribute("s") ?? 0) : null;
    this.insert(scanner.startsAt, this.newRows(this.row));
    const targets = this.rows.get(this.row) ?? new Map<number, Target>();
    this.rows.delete(this.row);
    if (targets.size === 0 && !this.everyRow) return scanner.skip();
    if (scanner.empty) {
      this.fillEmpty(scanner.endsAt, this.newCells(targets, Infinity, this.row, style), "row");
      return scanner.skip();
    }
    const { depth } = scanner;
    let column = -1;
    while (scanner.nextChild(depth)) {
      column = placeIn(scanner, "r")?.column ?? column + 1;
      this.insert(scanner.startsAt, this.newCells(targets, column, this.row, style));
      const target = targets.get(column);
      targets.delete(column);
      this.lookAt({ row: this.row, column }, target);
    }
    this.insert(scanner.startsAt, this.newCells(targets, Infinity, this.row, style));
  }

  /** Cells that a row lacks, left of a column. */
  private newCells(targets: Map<number, Target>, before: number, row: number, rowStyle: number | null): Made {
    const columns = [...targets.keys()].filter((column) => column < before).sort((a, b) => a - b);
    const made = columns.flatMap((column) => {
      const target = targets.get(column);
      targets.delete(column);
      const style = rowStyle ?? this.columnStyles.find(({ min, max }) => column >= min && column <= max)?.style ?? null;
      const cell = target === undefined ? null : this.make({ row, column }, target, style);
      return cell ? [{ ...cell, at: { row, column, style: cell.style } }] : [];
    });
    return { text: made.map(({ xml }) => xml).join(""), cells: made.map(({ at }) => at) };
  }

  /** Rows that the part lacks, above a row. */
  private newRows(before: number): Made {
    const made: Made[] = [];
    for (let row = this.needed[this.reached]; row !== undefined && row < before; row = this.needed[++this.reached]) {
      const { text, cells } = this.newCells(this.rows.get(row) ?? new Map<number, Target>(), Infinity, row, null);
      this.rows.delete(row);
      if (text !== "") made.push({ text: `<${this.prefix}row r="${row + 1}">${text}</${this.prefix}row>`, cells });
    }
    return { text: made.map(({ text }) => text).join(""), cells: made.flatMap(({ cells }) => cells) };
  }

  private fillEmpty(end: number, { text, cells }: Made, name: string): void {
    if (text !== "") this.patches.push({ from: end - 2, to: end, text: `>${text}</${this.prefix}${name}>`, cells });
  }

  private insert(at: number, { text, cells }: Made): void {
    if (text !== "") this.patches.push({ from: at, to: at, text, cells });
  }
}
