import type { ReadCell } from "./submission";

/** The cells of a read table by "row@column", kept row by row: a table of thousands of rows spells the key of a cell only where somebody asks for it. */
export class TableCells implements ReadonlyMap<string, ReadCell> {
  /** Row id → place of the row's first cell. */
  private rows: ReadonlyMap<string, number> | null = null;

  /** The cells of a row follow each other; no two have the same row and column. */
  constructor(private readonly cells: readonly ReadCell[]) {}

  get size(): number {
    return this.cells.length;
  }

  get(key: string): ReadCell | undefined {
    const cut = key.lastIndexOf("@");
    const [rowId, columnId] = [key.slice(0, cut), key.slice(cut + 1)];
    this.rows ??= firstOfRows(this.cells);
    for (let at = this.rows.get(rowId) ?? this.size; this.cells[at]?.rowId === rowId; at++) if (this.cells[at]?.columnId === columnId) return this.cells[at];
    return undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  forEach(look: (cell: ReadCell, key: string, cells: ReadonlyMap<string, ReadCell>) => void): void {
    for (const cell of this.cells) look(cell, keyOf(cell), this);
  }

  keys(): MapIterator<string> {
    return this.cells.map(keyOf).values();
  }

  values(): MapIterator<ReadCell> {
    return this.cells.values();
  }

  entries(): MapIterator<[string, ReadCell]> {
    return this.cells.map((cell): [string, ReadCell] => [keyOf(cell), cell]).values();
  }

  [Symbol.iterator](): MapIterator<[string, ReadCell]> {
    return this.entries();
  }
}

function keyOf({ rowId, columnId }: ReadCell): string {
  return `${rowId}@${columnId}`;
}

function firstOfRows(cells: readonly ReadCell[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  cells.forEach(({ rowId }, at) => {
    if (cells[at - 1]?.rowId !== rowId) rows.set(rowId, at);
  });
  return rows;
}
