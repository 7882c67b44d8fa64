import type { CellRange } from "../../../core/sheet/address";
import { formulaWithRows, rangeAfter, rangeWithout, type RangeChange } from "../../../core/sheet/movedRows";
import { intersection } from "../document/rectangles";
import type { CellContentInput, HostCell, HostEvent, HostFreeze, HostLine, HostSelection, HostSheet, HostStyle, HostWorkbook, LineAxis, SheetPatch, StyleChange } from "../hostWorkbook";
import { fittingSize } from "./fittingSize";
import { hostCells } from "./hostCells";
import { MemorySheet } from "./memorySheet";
import { recalculate } from "./recalculate";

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** A workbook in memory, without a screen. Begins with one empty sheet unless names are given. */
export class MemoryWorkbook implements HostWorkbook {
  private list: MemorySheet[] = [];
  private active = "";
  private chosen: CellRange = FIRST_CELL;
  private lastId = 0;
  private stale = false;
  private readonly hearers = new Set<(event: HostEvent) => void>();

  constructor(
    readonly name = "Book1.xlsx",
    sheetNames: readonly string[] = ["Sheet1"],
  ) {
    for (const sheetName of sheetNames) this.addSheet(sheetName);
    this.active = this.list[0]?.info.id ?? "";
  }

  sheets(): readonly HostSheet[] {
    return this.list.map(({ info }) => info);
  }

  activeSheet(): string {
    return this.active;
  }

  activate(sheet: string): void {
    this.active = this.find(sheet).info.id;
    this.chosen = FIRST_CELL;
  }

  addSheet(name: string): string {
    const id = `{${(++this.lastId).toString(16).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    this.list.push(new MemorySheet({ id, name, visibility: "Visible", tabColor: "", showGridlines: true }));
    return id;
  }

  removeSheet(sheet: string): void {
    const gone = this.find(sheet);
    this.list = this.list.filter((one) => one !== gone);
    this.stale = true;
    if (this.active === sheet) this.activate(this.nextSeen());
  }

  changeSheet(sheet: string, { position, ...patch }: SheetPatch): void {
    const changed = this.find(sheet);
    changed.info = { ...changed.info, ...patch };
    if (position !== undefined) {
      this.list = this.list.filter((one) => one !== changed);
      this.list.splice(position, 0, changed);
    }
    if (this.active === sheet && changed.info.visibility !== "Visible") this.activate(this.nextSeen());
  }

  cells(sheet: string, range: CellRange): HostCell[][] {
    return hostCells(this.find(sheet), range);
  }

  write(sheet: string, range: CellRange, contents: readonly (readonly (CellContentInput | null)[])[]): void {
    const found = this.find(sheet);
    for (const [r, row] of contents.entries()) {
      for (const [c, content] of row.entries()) {
        if (content) found.put(range.top + r, range.left + c, content);
      }
    }
    this.stale = true;
  }

  setFormats(sheet: string, range: CellRange, formats: readonly (readonly (string | null)[])[]): void {
    const found = this.find(sheet);
    for (const [r, row] of formats.entries()) {
      for (const [c, format] of row.entries()) {
        if (format !== null) found.setFormat(range.top + r, range.left + c, format);
      }
    }
  }

  styles(sheet: string, range: CellRange): HostStyle[][] {
    return this.find(sheet).styles.table(range);
  }

  changeStyle(sheet: string, range: CellRange, change: StyleChange | null): void {
    if (change === null) this.find(sheet).plain(range);
    else this.find(sheet).styles.change(range, change);
  }

  merges(sheet: string): readonly CellRange[] {
    return this.find(sheet).merges;
  }

  merge(sheet: string, range: CellRange): void {
    const found = this.find(sheet);
    found.merges = [...found.merges, range];
  }

  unmerge(sheet: string, range: CellRange): void {
    const found = this.find(sheet);
    found.merges = found.merges.filter((merge) => !intersection(merge, range));
  }

  insertRows(sheet: string, above: number, count: number): void {
    this.find(sheet).insertRows(above, count);
    this.moveReferences(sheet, (range) => rangeAfter(range, { above, count }));
  }

  removeRows(sheet: string, from: number, count: number): void {
    this.find(sheet).removeRows(from, count);
    this.moveReferences(sheet, (range) => rangeWithout(range, { above: from, count }));
  }

  lines(sheet: string, axis: LineAxis, from: number, to: number): HostLine[] {
    const lines = this.find(sheet).lines[axis];
    return Array.from({ length: to - from + 1 }, (_line, index) => lines.at(from + index));
  }

  changeLines(sheet: string, axis: LineAxis, from: number, to: number, change: Partial<HostLine>): void {
    this.find(sheet).lines[axis].change(from, to, change);
  }

  fitLines(sheet: string, axis: LineAxis, from: number, to: number): void {
    const found = this.find(sheet);
    const used = found.used(true);
    const last = Math.min(to, used ? (axis === "rows" ? used.bottom : used.right) : -1);
    for (let line = from; line <= last; line++) found.lines[axis].change(line, line, { size: fittingSize(found, axis, line) });
  }

  freeze(sheet: string): HostFreeze {
    return this.find(sheet).freeze;
  }

  setFreeze(sheet: string, freeze: HostFreeze): void {
    this.find(sheet).freeze = freeze;
  }

  usedRange(sheet: string, valuesOnly: boolean): CellRange | null {
    return this.find(sheet).used(valuesOnly);
  }

  selection(): HostSelection {
    return { sheet: this.active, range: this.chosen };
  }

  select({ sheet, range }: HostSelection): void {
    this.activate(sheet);
    this.chosen = range;
  }

  listen(hear: (event: HostEvent) => void): () => void {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }

  settle(): Promise<void> {
    if (this.stale) recalculate(this.list, []);
    this.stale = false;
    return Promise.resolve();
  }

  /** What a person would do at the screen: `act` changes the workbook, then the event is told. */
  async byPerson(event: HostEvent, act: () => void): Promise<void> {
    act();
    await this.settle();
    for (const hear of this.hearers) hear(event);
  }

  private moveReferences(sheet: string, change: RangeChange): void {
    const { name } = this.find(sheet).info;
    for (const one of this.list) one.changeFormulas((formula) => formulaWithRows(formula, name, one.info.id === sheet, change));
    this.stale = true;
  }

  private find(id: string): MemorySheet {
    const found = this.list.find(({ info }) => info.id === id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  }

  private nextSeen(): string {
    return (this.list.find(({ info }) => info.visibility === "Visible") ?? this.list[0])?.info.id ?? "";
  }
}
