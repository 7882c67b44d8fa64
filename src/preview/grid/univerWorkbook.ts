import type { Injector, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { CellRange } from "../../core/sheet/address";
import { intersection } from "../officeHost/document/rectangles";
import type { CellContentInput, HostCell, HostEvent, HostFreeze, HostLine, HostSelection, HostSheet, HostStyle, HostWorkbook, LineAxis, SheetPatch, StyleChange } from "../officeHost/hostWorkbook";
import { GridDisplay } from "./gridDisplay";
import { neighbourOf, newSheet } from "./newSheet";
import { OwnWrites } from "./ownWrites";
import { Recalculation } from "./recalculation";
import { revealRange } from "./revealRange";
import { roomFor } from "./roomFor";
import { watchUniver } from "./univerEvents";
import { fitLines, fitWritten, lineMutations, lineOf } from "./univerLines";
import { insertRows, removeRows } from "./univerRows";
import { cellsOf, contentMatrix, formatMatrix, fromGrid, LOOKS_ONLY, styleMatrix, stylesOf, toGrid, usedRangeOf, type CellMatrix } from "./univerSheet";

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** The spreadsheet of the preview as the Office host wants a workbook. Its own writes raise no event and enter no undo list. */
export class UniverWorkbook implements HostWorkbook {
  /** What the host does in it. */
  readonly own: OwnWrites;
  /** Shows what the document records. */
  readonly display: GridDisplay;
  private readonly veryHidden = new Set<string>();
  private readonly recalculation: Recalculation;

  constructor(
    readonly name: string,
    private readonly unit: FWorkbook,
    api: FUniver,
    private readonly injector: Injector,
  ) {
    this.own = new OwnWrites(injector, unit.getId());
    this.display = new GridDisplay(this.own);
    this.recalculation = new Recalculation(api, this.own.commands, unit);
  }

  sheets(): HostSheet[] {
    return this.unit.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const visibility = sheet.isSheetHidden() ? (this.veryHidden.has(id) ? "VeryHidden" : "Hidden") : "Visible";
      return { id, name: sheet.getSheetName(), visibility, tabColor: sheet.getTabColor() ?? "", showGridlines: !sheet.hasHiddenGridLines() };
    });
  }

  activeSheet(): string {
    return this.unit.getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    this.sheet(sheet);
    if (this.activeSheet() !== sheet) this.mutate(sheet, "sheet.operation.set-worksheet-active", {});
  }

  addSheet(name: string): string {
    const sheet = newSheet(name, this.model(this.activeSheet()));
    this.mutate(sheet.id, "sheet.mutation.insert-sheet", { index: this.sheets().length, sheet });
    return sheet.id;
  }

  removeSheet(sheet: string): void {
    this.leave(sheet);
    this.own.do(() => this.unit.deleteSheet(this.sheet(sheet)));
  }

  changeSheet(id: string, { name, visibility, tabColor, showGridlines, position }: SheetPatch): void {
    const sheet = this.sheet(id);
    this.own.do(() => {
      if (name !== undefined) sheet.setName(name);
      if (tabColor !== undefined) sheet.setTabColor(tabColor);
      if (showGridlines !== undefined) sheet.setHiddenGridlines(!showGridlines);
      if (position !== undefined) this.unit.moveSheet(sheet, position);
    });
    if (visibility !== undefined && visibility !== "Visible") this.leave(id);
    if (visibility !== undefined) this.mutate(id, "sheet.mutation.set-worksheet-hidden", { hidden: visibility === "Visible" ? 0 : 1 });
    if (visibility === "VeryHidden") this.veryHidden.add(id);
    else if (visibility !== undefined) this.veryHidden.delete(id);
  }

  cells(id: string, range: CellRange): HostCell[][] {
    return cellsOf(this.model(id), range, (row, column) => this.sheet(id).getRange(row, column).getDisplayValue());
  }

  write(id: string, range: CellRange, contents: readonly (readonly (CellContentInput | null)[])[]): void {
    const { top, bottom } = this.room(id, { ...range, bottom: range.top + contents.length - 1 });
    this.mutate(id, "sheet.mutation.set-range-values", { cellValue: contentMatrix(range, contents) });
    this.own.do(() => fitWritten(this.sheet(id), top, bottom));
  }

  setFormats(id: string, range: CellRange, formats: readonly (readonly (string | null)[])[]): void {
    this.look(id, formatMatrix(this.room(id, range), formats));
  }

  styles(id: string, range: CellRange): HostStyle[][] {
    return stylesOf(this.model(id), range);
  }

  changeStyle(id: string, range: CellRange, change: StyleChange | null): void {
    this.look(id, styleMatrix(this.room(id, range), change));
  }

  merges(id: string): CellRange[] {
    return this.model(id).getMergeData().map(fromGrid);
  }

  merge(id: string, range: CellRange): void {
    this.room(id, range);
    this.mutate(id, "sheet.mutation.add-worksheet-merge", { ranges: [toGrid(range)] });
  }

  unmerge(id: string, range: CellRange): void {
    const touched = this.merges(id).filter((merge) => intersection(merge, range));
    if (touched.length > 0) this.mutate(id, "sheet.mutation.remove-worksheet-merge", { ranges: touched.map(toGrid) });
  }

  insertRows(id: string, above: number, count: number): void {
    this.room(id, { ...FIRST_CELL, bottom: above });
    insertRows(this.own, this.sheet(id), above, count);
  }

  removeRows(id: string, from: number, count: number): void {
    removeRows(this.own, this.sheet(id), from, count);
  }

  lines(id: string, axis: LineAxis, from: number, to: number): HostLine[] {
    return Array.from({ length: to - from + 1 }, (_, at) => lineOf(this.model(id), axis, from + at));
  }

  changeLines(id: string, axis: LineAxis, from: number, to: number, change: Partial<HostLine>): void {
    const { bottom, right } = this.room(id, axis === "rows" ? { ...FIRST_CELL, bottom: to } : { ...FIRST_CELL, right: to });
    for (const [mutation, params] of lineMutations(this.model(id), axis, from, axis === "rows" ? bottom : right, change)) this.mutate(id, mutation, params);
  }

  fitLines(id: string, axis: LineAxis, from: number, to: number): void {
    this.own.do(() => fitLines(this.sheet(id), axis, from, to));
  }

  freeze(id: string): HostFreeze {
    const { xSplit, ySplit } = this.model(id).getConfig().freeze;
    return { rows: ySplit, columns: xSplit };
  }

  setFreeze(id: string, { rows, columns }: HostFreeze): void {
    this.own.do(() => this.sheet(id).setFreeze({ xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 }));
  }

  usedRange(id: string, valuesOnly: boolean): CellRange | null {
    return usedRangeOf(this.model(id), !valuesOnly);
  }

  selection(): HostSelection {
    const range = this.unit.getActiveRange()?.getRange();
    return { sheet: this.activeSheet(), range: range ? fromGrid(range) : FIRST_CELL };
  }

  select({ sheet, range }: HostSelection): void {
    this.activate(sheet);
    this.own.do(() => this.sheet(sheet).getRange(toGrid(range)).activate());
    revealRange(this.injector, this.sheet(sheet), range);
  }

  listen(hear: (event: HostEvent) => void): () => void {
    const valueAt = (sheet: string, row: number, column: number) => this.cells(sheet, { top: row, left: column, bottom: row, right: column })[0]?.[0]?.value ?? null;
    const nameOf = (sheet: string) => this.unit.getSheetBySheetId(sheet)?.getSheetName();
    return watchUniver(this.own.commands, { unit: this.unit.getId(), own: this.own, valueAt, nameOf, usedRange: (sheet) => this.usedRange(sheet, false) ?? FIRST_CELL }, hear);
  }

  settle(): Promise<void> {
    return this.recalculation.settle();
  }

  /** Goes to a neighbour of a sheet about to disappear. */
  private leave(id: string): void {
    if (this.activeSheet() === id) this.activate(neighbourOf(id, this.sheets()) ?? id);
  }

  private sheet(id: string): FWorksheet {
    const sheet = this.unit.getSheetBySheetId(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  private model(id: string): Worksheet {
    return this.sheet(id).getSheet();
  }

  private room(id: string, range: CellRange): CellRange {
    return this.own.do(() => roomFor(this.sheet(id), range));
  }

  private look(id: string, cellValue: CellMatrix): void {
    this.mutate(id, "sheet.mutation.set-range-values", { cellValue, trigger: LOOKS_ONLY });
  }

  private mutate(sheet: string, mutation: string, params: object): void {
    this.own.mutate(sheet, mutation, params);
  }
}
