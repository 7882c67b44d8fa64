import type { CellRef } from "./sheet/address";
import type { Cell, Sheet } from "./sheet/sheet";
import type { ReadCell } from "./submission";
import type { Meaning } from "./template/columns";
import type { CellReading, Reading, Remark } from "./values/reading";

/** A cell of a table as read from a sheet. All that the sheet holds of it is put together only where somebody asks: of a long table few cells ever are. */
export class PlacedCell implements ReadCell {
  readonly reading: Reading;
  readonly remarks: readonly Remark[];

  /** `place`: that of its value among the cells of the sheet, -1 where nothing stands. */
  constructor(
    readonly rowId: string,
    readonly columnId: string,
    readonly at: CellRef,
    readonly mergedFrom: CellRef | null,
    readonly meaning: Meaning,
    { reading, remarks }: CellReading,
    private readonly sheet: Sheet,
    private readonly place: number,
  ) {
    this.reading = reading;
    this.remarks = remarks;
  }

  get cell(): Cell {
    const { row, column } = this.mergedFrom ?? this.at;
    return this.place < 0 ? this.sheet.cellAt(row, column) : this.sheet.cells.cellAt(this.place, row);
  }
}
