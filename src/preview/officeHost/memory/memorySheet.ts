import type { CellRange } from "../../../core/sheet/address";
import type { CellInput } from "../../../core/sheet/cell";
import { rangeAfter, rangeWithout } from "../../../core/sheet/movedRows";
import { gridOf, intersection } from "../document/rectangles";
import type { CellContentInput, HostCell, HostFreeze, HostSheet, LineAxis } from "../hostWorkbook";
import { MemoryLines } from "./memoryLines";
import { MemoryStyles, moveKeys } from "./memoryStyles";

/** What a cell holds here; its number format and looks are kept apart. */
export interface StoredContent {
  readonly value: HostCell["value"];
  readonly formula: string | null;
  readonly error: boolean;
}

const COLUMNS = 16_384;
const NOTHING: StoredContent = { value: null, formula: null, error: false };

/** One sheet kept in memory. */
export class MemorySheet {
  readonly styles = new MemoryStyles();
  readonly lines: Readonly<Record<LineAxis, MemoryLines>> = { rows: new MemoryLines(15), columns: new MemoryLines(48) };
  merges: readonly CellRange[] = [];
  freeze: HostFreeze = { rows: 0, columns: 0 };
  private readonly contents = new Map<number, StoredContent>();
  /** The results that came in with formulas, as a file stores them. */
  private readonly brought = new Map<number, StoredContent>();
  private readonly formats = new Map<number, string>();

  constructor(public info: HostSheet) {}

  /** What stands at a place. */
  contentAt(row: number, column: number): StoredContent {
    return this.contents.get(row * COLUMNS + column) ?? NOTHING;
  }

  /** Number format of a place, "General" when none. */
  formatAt(row: number, column: number): string {
    return this.formats.get(row * COLUMNS + column) ?? "General";
  }

  /** Puts something at a place, or empties it. */
  put(row: number, column: number, { value, formula, error, format }: CellContentInput): void {
    const key = row * COLUMNS + column;
    if (value === null && formula === null) this.contents.delete(key);
    else this.contents.set(key, { value, formula, error: error === true });
    if (value !== null && formula !== null) this.brought.set(key, { value, formula, error: error === true });
    if (format !== undefined) this.setFormat(row, column, format);
  }

  /** Changes the number format of a place. */
  setFormat(row: number, column: number, format: string): void {
    const key = row * COLUMNS + column;
    if (format === "General") this.formats.delete(key);
    else this.formats.set(key, format);
  }

  /** Takes number formats and looks of a range back to plain. */
  plain(range: CellRange): void {
    this.styles.change(range, null);
    for (const key of [...this.formats.keys()]) {
      if (intersection(range, placeOf(key))) this.formats.delete(key);
    }
  }

  /** Puts blank rows in that look like the row above them. */
  insertRows(above: number, count: number): void {
    this.moveRows((row) => (row >= above ? row + count : row));
    this.merges = this.merges.map((merge) => rangeAfter(merge, { above, count }));
    if (above === 0) return;
    const used = this.used(false);
    for (let row = above; row < above + count; row++) {
      for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column++) {
        this.setFormat(row, column, this.formatAt(above - 1, column));
        this.styles.change({ top: row, left: column, bottom: row, right: column }, this.styles.at(above - 1, column));
      }
      this.lines.rows.change(row, row, { size: this.lines.rows.at(above - 1).size });
    }
  }

  /** Takes rows out with all that stands in them. */
  removeRows(from: number, count: number): void {
    this.moveRows((row) => (row < from ? row : row < from + count ? null : row - count));
    const left = this.merges.flatMap((merge) => rangeWithout(merge, { above: from, count }) ?? []);
    this.merges = left.filter(({ top, bottom, left: first, right }) => top < bottom || first < right);
  }

  /** Changes the formulas, say because the cells they name stand elsewhere now. */
  changeFormulas(change: (formula: string) => string): void {
    for (const contents of [this.contents, this.brought]) {
      for (const [key, content] of contents) if (content.formula !== null) contents.set(key, { ...content, formula: change(content.formula) });
    }
  }

  private moveRows(to: (row: number) => number | null): void {
    moveKeys(this.contents, to);
    moveKeys(this.brought, to);
    moveKeys(this.formats, to);
    this.styles.moveRows(to);
    this.lines.rows.move(to);
  }

  /** The places that hold a formula. */
  formulas(): { readonly row: number; readonly column: number; readonly content: StoredContent }[] {
    return [...this.contents].filter(([, content]) => content.formula !== null).map(([key, content]) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS, content }));
  }

  /** Takes the formulas' results back to those they came in with, none where they came without: what is shown then hangs on what stands, not on what stood in between. */
  forgetResults(): void {
    for (const [key, content] of this.contents) {
      if (content.formula === null) continue;
      const brought = this.brought.get(key);
      this.contents.set(key, brought?.formula === content.formula ? brought : { ...content, value: null, error: false });
    }
  }

  /** A formula's new result; the formula stays. */
  keepResult(row: number, column: number, value: HostCell["value"], error: boolean): void {
    this.contents.set(row * COLUMNS + column, { ...this.contentAt(row, column), value, error });
  }

  /** Everything that holds something, as the core takes it. */
  inputs(): CellInput[] {
    return [...this.contents].map(([key, { value, formula, error }]) => {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      return { row, column, value, error, format: this.formatAt(row, column), ...(formula === null ? {} : { formula: formula.slice(1) }) };
    });
  }

  /** The contents of a range. */
  table(range: CellRange): StoredContent[][] {
    return gridOf(range, (row, column) => this.contentAt(range.top + row, range.left + column));
  }

  /** The smallest range around what holds something, or looks unlike an untouched cell. */
  used(valuesOnly: boolean): CellRange | null {
    const keys = valuesOnly ? [...this.contents.keys()] : [...this.contents.keys(), ...this.formats.keys(), ...this.styles.touched()];
    const extra = valuesOnly ? [] : this.merges;
    if (keys.length + extra.length === 0) return null;
    const places = [...keys.map(placeOf), ...extra];
    return places.reduce((all, one) => ({
      top: Math.min(all.top, one.top),
      left: Math.min(all.left, one.left),
      bottom: Math.max(all.bottom, one.bottom),
      right: Math.max(all.right, one.right),
    }));
  }
}

function placeOf(key: number): CellRange {
  const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
  return { top: row, left: column, bottom: row, right: column };
}
