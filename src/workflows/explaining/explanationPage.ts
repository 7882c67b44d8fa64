import { contentText } from "../../core/agency/ownCell";
import { isClosingLine } from "../../core/explanation/closing";
import { EXPLANATION_FIELDS, explanationColumns, missingColumns, type ExplanationColumns, type ExplanationField } from "../../core/explanation/explanationSheet";
import { explanationRows, placeInRow } from "../../core/explanation/readExplanations";
import { placeKey } from "../../core/explanation/binding";
import type { ExplanationPlace } from "../../core/explanation/explanation";
import type { CellRef } from "../../core/sheet/address";
import { BLANK, contentOf, sameContent, type CellContent, type Edit, type ExpectedCell, type PlannedInsertion } from "../../core/sheet/edit";
import type { Sheet } from "../../core/sheet/sheet";

/** What stands in a row, by its columns. */
export type RowContent = Readonly<Partial<Record<ExplanationField, string | number>>>;

/** A sheet “Giải trình” with what is to be written on it. */
export class ExplanationPage {
  private readonly found: ExplanationColumns;
  private readonly rows: readonly number[];
  private readonly planned: Edit[] = [];
  private readonly fresh: RowContent[] = [];

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

  /** Writes over the row that speaks of the same finding, else below the last one. */
  write(place: ExplanationPlace, content: RowContent): void {
    const row = this.rows.find((one) => this.speaksOf(one, place));
    if (row === undefined) this.fresh.push(content);
    else this.fill(row, content);
  }

  /** Takes out the rows that speak of some findings; those below move up, numbers stay. */
  remove(places: readonly ExplanationPlace[]): void {
    const left = this.rows.filter((row) => !places.some((place) => this.speaksOf(row, place)));
    const fields = EXPLANATION_FIELDS.filter((field) => field !== "no");
    const isPlain = this.rows.every((row) => fields.every((field) => this.at(row, field)?.formula == null));
    this.rows.forEach((row, i) => {
      const from = isPlain ? left[i] : left.includes(row) ? row : undefined;
      for (const field of fields) this.put(row, field, from === undefined ? BLANK : this.held(from, field));
      if (from === undefined) this.put(row, "no", BLANK);
    });
  }

  /** Writes “Chốt số liệu” over the last one, else above the table, else below it. */
  close(line: string): void {
    const cells = this.sheet.filledRows().flatMap((row) => this.sheet.cellsOfRow(row)).filter((cell) => isClosingLine(contentText(cell)));
    const [old] = cells.reverse();
    const at = old ?? { row: this.rowForClosing(), column: Math.min(...Object.values(this.found.columns)) };
    this.edit({ sheet: this.sheet.name, row: at.row, column: at.column }, { value: line, formula: null });
  }

  /** What is to be written: rows put in below the last one first. */
  plan(): { readonly edits: readonly Edit[]; readonly insertions: readonly PlannedInsertion[] } {
    const last = this.rows[this.rows.length - 1] ?? this.found.row + 1;
    const first = this.rows.length === 0 ? last : last + 1;
    const blankRows = this.rows.length === 0 ? this.blankFrom(first, this.fresh.length) : 0;
    this.fresh.forEach((content, i) => this.fill(first + i, { no: this.rows.length + i + 1, ...content }, i >= blankRows));
    const count = this.fresh.length - blankRows;
    if (count <= 0) return { edits: this.planned, insertions: [] };
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
    while (count < Math.min(most, this.ready) && this.sheet.cellsOfRow(row + count).length === 0) count++;
    return count;
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
