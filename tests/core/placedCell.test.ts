import { PlacedCell } from "../../src/core/placedCell";
import type { CellRef } from "../../src/core/sheet/address";
import { sheetOf } from "../../src/core/sheet/sheet";
import { meaningOfOpenCell } from "../../src/core/template/columns";
import { BLANK } from "../../src/core/values/reading";

const sheet = sheetOf({ name: "KH" }, [{ row: 1, column: 2, value: "Sở Nội vụ", font: "Times New Roman" }]);
const meaning = meaningOfOpenCell({ id: "c", kind: "label", heading: "", width: 10 });
const ref = (row: number, column: number): CellRef => ({ sheet: "KH", row, column });

describe("a cell of a table", () => {
  it("holds what the sheet holds there", () => {
    const at = ref(1, 2);
    const placed = new PlacedCell("t1", "lead", at, null, meaning, BLANK, sheet, sheet.cells.placeOf(1, 2));
    expect(placed.cell).toEqual(sheet.cellAt(1, 2));
    expect([placed.rowId, placed.columnId, placed.at, placed.mergedFrom, placed.reading]).toEqual(["t1", "lead", at, null, BLANK.reading]);
  });

  it("holds what stands in the merged cell that covers it", () => {
    const placed = new PlacedCell("t2", "lead", ref(4, 2), ref(1, 2), meaning, BLANK, sheet, sheet.cells.placeOf(1, 2));
    expect(placed.cell).toEqual(sheet.cellAt(1, 2));
  });

  it("is blank where the sheet holds nothing", () => {
    const placed = new PlacedCell("t3", "lead", ref(5, 2), null, meaning, BLANK, sheet, sheet.cells.placeOf(5, 2));
    expect(placed.cell).toEqual(sheet.cellAt(5, 2));
    expect(placed.cell).toMatchObject({ row: 5, column: 2, kind: "blank" });
  });
});
