import { contentText } from "../../core/agency/ownCell";
import { isClosingLine } from "../../core/explanation/closing";
import { EXPLANATION_FIELDS, explanationColumns, missingColumns, type ExplanationColumns, type ExplanationField } from "../../core/explanation/explanationSheet";
import { explanationRows, placeInRow } from "../../core/explanation/readExplanations";
import { placeKey } from "../../core/explanation/binding";
import type { ExplanationPlace } from "../../core/explanation/explanation";
import type { CellRef } from "../../core/sheet/address";
import { BLANK, contentOf, sameContent, type CellContent, type Edit, type ExpectedCell, type RowRemoval } from "../../core/sheet/edit";
import type { Sheet } from "../../core/sheet/sheet";
import type { TakenLine } from "../changePlan";
import type { PlannedExplaining } from "./explainingCalls";

/** What stands in a row, by its columns. */
export type RowContent = Readonly<Partial<Record<ExplanationField, string | number>>>;

/** A sheet “Giải trình” with what is to be written on it. */
export class ExplanationPage {
  private readonly found: ExplanationColumns;
  private readonly rows: readonly number[];
  private readonly planned: Edit[] = [];
  private readonly fresh: RowContent[] = [];
  private readonly removals: RowRemoval[] = [];
  private readonly taken: TakenLine[] = [];

  private constructor(
    private readonly sheet: Sheet,
    found: ExplanationColumns,
    private readonly why: string,
    private readonly ready: number,
  ) {
    this.found = found;
    this.rows = explanationRows(sheet, found);
  }

  /** The first sheet of explanations that has all columns; null for none. `ready`: rows that are ready to be written on where it holds no explanation yet. */
  static of(sheets: readonly Sheet[], why: string, ready = 1): ExplanationPage | null {
    for (const sheet of sheets) {
      const found = explanationColumns(sheet);
      if (found && missingColumns(found).length === 0) return new ExplanationPage(sheet, found, why, ready);
    }
    return null;
  }

  get name(): string {
    return this.sheet.name;
  }

  /** Writes over the row that speaks of the same finding, else below the last one. */
  write(place: ExplanationPlace, content: RowContent): void {
    const row = this.rows.find((one) => this.speaksOf(one, place));
    if (row === undefined) this.fresh.push(content);
    else this.fill(row, content);
  }

  /**
   * Takes out the rows that speak of some findings; what stands below moves up. The last explanation leaves a row ready for the next one, and rows that
   * something else on the sheet hangs on (`mayGo` says so, a merge, a formula) are only emptied, those below moving into them.
   */
  remove(places: readonly ExplanationPlace[], mayGo: boolean): void {
    const going = this.rows.filter((row) => places.some((place) => this.speaksOf(row, place)));
    const left = this.rows.filter((row) => !going.includes(row));
    this.taken.push(...going.map((row) => this.takenLine(row)));
    const rows = this.rowsToGo(going, left);
    const first = rows[0];
    if (!mayGo || first === undefined || !this.isLoose(rows)) return this.moveUp(left, this.rows);
    this.moveUp(left, this.rows.filter((row) => !rows.includes(row)));
    for (const row of rows) for (const field of EXPLANATION_FIELDS) this.put(row, field, BLANK);
    const like = this.rows.includes(first - 1) ? "above" : "below";
    this.removals.push({ sheet: this.sheet.name, from: first, count: rows.length, like, numbers: this.areCounted() ? this.found.columns.no ?? null : null });
  }

  /** What the rows `into` are to hold, in their order; a row that keeps its own is left alone, its number too. */
  private moveUp(left: readonly number[], into: readonly number[]): void {
    const fields = EXPLANATION_FIELDS.filter((field) => field !== "no");
    const isPlain = this.rows.every((row) => fields.every((field) => this.at(row, field)?.formula == null));
    into.forEach((row, i) => {
      const from = isPlain ? left[i] : left.includes(row) ? row : undefined;
      for (const field of fields) this.put(row, field, from === undefined ? BLANK : this.held(from, field));
      // The row that is kept ready keeps its number.
      if (from === undefined && left.length + i > 0) this.put(row, "no", BLANK);
    });
  }

  /** The rows that can go whole: those of the explanations themselves where they stand together, else as many of the last ones; one row always stays. */
  private rowsToGo(going: readonly number[], left: readonly number[]): readonly number[] {
    if (left.length > 0 && isRun(going)) return going;
    const last = this.rows.slice(Math.max(1, left.length));
    return isRun(last) ? last : [];
  }

  /** Nothing of another hand stands in the rows, and no merge and no formula would feel it if they went. */
  private isLoose(rows: readonly number[]): boolean {
    const own = new Set(Object.values(this.found.columns));
    if (rows.some((row) => this.sheet.cellsOfRow(row).some(({ column }) => !own.has(column)))) return false;
    const isMerged = this.sheet.merges.some(({ top, bottom }) => rows.some((row) => row >= top && row <= bottom));
    return !isMerged && !this.sheet.filledRows().some((row) => this.sheet.cellsOfRow(row).some(({ formula }) => formula !== null));
  }

  /** Whether the rows follow one another and are numbered 1, 2, 3, …. */
  private areCounted(): boolean {
    return isRun(this.rows) && this.rows.every((row, i) => this.held(row, "no").value === i + 1);
  }

  private takenLine(row: number): TakenLine {
    const { item, column } = placeInRow(this.sheet, row, this.found);
    const reason = contentText(this.at(row, "reason"));
    const at = { sheet: this.sheet.name, row, column: this.found.columns.reason ?? 0 };
    return { at, what: [[item, column].filter((text) => text !== "").join(", "), reason].join(": "), why: this.why };
  }

  /** Writes “Chốt số liệu” over the last one, else above the table, else below it. */
  close(line: string): void {
    const cells = this.sheet.filledRows().flatMap((row) => this.sheet.cellsOfRow(row)).filter((cell) => isClosingLine(contentText(cell)));
    const [old] = cells.reverse();
    const at = old ?? { row: this.rowForClosing(), column: Math.min(...Object.values(this.found.columns)) };
    this.edit({ sheet: this.sheet.name, row: at.row, column: at.column }, { value: line, formula: null });
  }

  /** What is to be written: rows put in below the last one first. */
  plan(): Omit<PlannedExplaining, "sheets"> {
    const last = this.rows[this.rows.length - 1] ?? this.found.row + 1;
    const first = this.rows.length === 0 ? last : last + 1;
    const blankRows = this.rows.length === 0 ? this.blankFrom(first, this.fresh.length) : 0;
    this.fresh.forEach((content, i) => this.fill(first + i, { no: this.rows.length + i + 1, ...content }, i >= blankRows));
    const count = this.fresh.length - blankRows;
    const went = this.taken.length > 0 ? { taken: this.taken, removals: this.removals } : null;
    if (count <= 0) return { edits: this.planned, insertions: [], ...went };
    const above = first + blankRows;
    return { edits: this.planned, insertions: [{ sheet: this.sheet.name, above, count, expects: this.around(above), merges: [] }] };
  }

  private fill(row: number, content: RowContent, isInserted = false): void {
    for (const field of EXPLANATION_FIELDS) {
      const value = content[field];
      if (value !== undefined) this.put(row, field, { value: value === "" ? null : value, formula: null }, isInserted);
    }
  }

  private put(row: number, field: ExplanationField, after: CellContent, isInserted = false): void {
    const column = this.found.columns[field];
    if (column !== undefined) this.edit({ sheet: this.sheet.name, row, column }, after, isInserted);
  }

  private edit(at: CellRef, after: CellContent, isInserted = false): void {
    const before = isInserted ? BLANK : contentAt(this.sheet, at);
    if (!sameContent(before, after)) this.planned.push({ at, before, after, why: this.why });
  }

  private at(row: number, field: ExplanationField) {
    const column = this.found.columns[field];
    return column === undefined ? null : this.sheet.cellAt(row, column);
  }

  private held(row: number, field: ExplanationField): CellContent {
    const column = this.found.columns[field];
    return column === undefined ? BLANK : contentAt(this.sheet, { row, column });
  }

  private speaksOf(row: number, place: ExplanationPlace): boolean {
    return placeKey(placeInRow(this.sheet, row, this.found)) === placeKey(place);
  }

  private blankFrom(row: number, most: number): number {
    let count = 0;
    while (count < Math.min(most, this.ready) && this.isReady(row + count)) count++;
    return count;
  }

  /** Nothing but a number stands in the row. */
  private isReady(row: number): boolean {
    return this.sheet.cellsOfRow(row).every(({ column, kind }) => column === this.found.columns.no && kind === "number");
  }

  private rowForClosing(): number {
    for (let row = this.found.row - 1; row > 0; row--) if (this.sheet.cellsOfRow(row).length === 0) return row;
    return Math.max(this.found.row, ...this.sheet.filledRows()) + 2;
  }

  /** The rows beside the place where rows are put in, so that nothing goes into a table that has moved. */
  private around(above: number): ExpectedCell[] {
    return [above - 1, above].flatMap((row) =>
      Object.values(this.found.columns).map((column) => ({ at: { sheet: this.sheet.name, row, column }, holds: contentAt(this.sheet, { row, column }) })),
    );
  }
}

function contentAt(sheet: Sheet, { row, column }: { readonly row: number; readonly column: number }): CellContent {
  const cell = sheet.cellAt(row, column);
  return cell.kind === "blank" && cell.formula === null ? BLANK : contentOf(cell);
}

function isRun(rows: readonly number[]): boolean {
  return rows.length > 0 && rows.every((row, i) => row === (rows[0] ?? 0) + i);
}
