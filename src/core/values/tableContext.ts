import type { Content } from "./content";
import type { CountContext } from "./count";
import { writtenCount } from "./count";
import { StyleEvidence, typicalSize } from "./evidence";
import { writtenRate } from "./percent";
import type { UnreadCell } from "./unreadCell";
import { writtenFigure } from "./writtenFigure";

/** A cell with its content. */
export interface HeldCell {
  readonly unread: UnreadCell;
  readonly content: Content;
}

/** What the cells of one table say about each other, gathered before any of them is read. */
export class TableContext {
  private readonly evidence = new StyleEvidence();
  /** Counts written with one sign before exactly three digits, by the sign. */
  private readonly separators = { ".": 0, ",": 0 };
  private readonly figures = new Map<string, number[]>();
  private readonly sizes = new Map<string, number | null>();
  /** Row id → column of its first rate, for rows written as fractions. */
  private readonly fractionRows = new Map<string, string>();

  constructor(cells: readonly HeldCell[]) {
    // Only a figure in words asks its neighbours how they are written; most tables have none.
    if (cells.some(({ content }) => content.kind === "text")) this.gather(cells);
    this.findFractionRows(cells.filter(({ unread }) => unread.meaning.value === "percent"));
  }

  /** What helps to read a count. */
  forCount(unread: UnreadCell): CountContext {
    return {
      style: (own) => this.evidence.styleAt(unread.rowId, unread.columnId, own),
      groupsThousands: (style) => this.evidence.groupsThousands(style),
      isUsualSeparator: (separator) => this.separators[separator] > 1,
      typicalSize: () => this.sizeOf(lineOf(unread)),
    };
  }

  /** Whether a rate stands in a row written as fractions, and is the first there. */
  forPercent(unread: UnreadCell): { asFraction: boolean; warns: boolean } {
    const first = this.fractionRows.get(unread.rowId);
    return { asFraction: first !== undefined, warns: first === unread.columnId };
  }

  private gather(cells: readonly HeldCell[]): void {
    for (const { unread, content } of cells) {
      if (unread.meaning.value === "count") this.addCount(unread, content);
      if (unread.meaning.value === "percent" && content.kind === "text") this.addStyle(unread, content.text);
    }
  }

  private addCount(unread: UnreadCell, content: Content): void {
    const written = writtenCount(content, unread.meaning.measurementUnit)?.number;
    if (written?.kind === "twoWays") this.separators[written.separator]++;
    if (written?.kind !== "number") return;
    this.evidence.add(unread.rowId, unread.columnId, written);
    const line = this.figures.get(lineOf(unread)) ?? [];
    line.push(written.value);
    this.figures.set(lineOf(unread), line);
  }

  private sizeOf(line: string): number | null {
    const known = this.sizes.get(line);
    if (known !== undefined) return known;
    const size = typicalSize(this.figures.get(line) ?? []);
    this.sizes.set(line, size);
    return size;
  }

  private addStyle(unread: UnreadCell, text: string): void {
    const number = writtenFigure(text, unread.meaning.measurementUnit)?.number;
    if (number?.kind === "number") this.evidence.add(unread.rowId, unread.columnId, number);
  }

  private findFractionRows(rates: readonly HeldCell[]): void {
    const rows = new Map<string, { first: string; known: number; fractions: number }>();
    for (const { unread, content } of rates) {
      const rate = writtenRate(content, unread);
      if (rate === null) continue;
      const row = rows.get(unread.rowId) ?? { first: unread.columnId, known: 0, fractions: 0 };
      row.known++;
      if (!rate.explicit && rate.number > 0 && rate.number <= 1) row.fractions++;
      rows.set(unread.rowId, row);
    }
    for (const [rowId, { first, known, fractions }] of rows) {
      if (known >= 2 && fractions === known) this.fractionRows.set(rowId, first);
    }
  }
}

/** The cells a count is compared with: its row's years, or its column where columns are no years. */
function lineOf({ year, rowId, columnId }: UnreadCell): string {
  return year === null ? `column ${columnId}` : `row ${rowId}`;
}
