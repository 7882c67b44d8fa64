import { sheetOf } from "../../../src/core/sheet/sheet";
import { drawSheet } from "../../drawSheet";

const shown = (sheet: ReturnType<typeof drawSheet>) =>
  sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row).map((cell) => [cell.row, cell.column, cell.kind, cell.value, cell.formula]));

test("keeps what the file holds, each cell at its place", () => {
  const sheet = drawSheet(`
    STT | Năm      | =A1+1 -> 3
    '12 | 0.5[0%]  | =SUM(A1:A2)
    #REF! | <      |
  `);
  expect(shown(sheet)).toEqual([
    [0, 0, "text", "STT", null],
    [0, 1, "text", "Năm", null],
    [0, 2, "number", 3, "A1+1"],
    [1, 0, "text", "12", null],
    [1, 1, "number", 0.5, null],
    [1, 2, "blank", null, "SUM(A1:A2)"],
    [2, 0, "error", "#REF!", null],
  ]);
  expect(sheet.cellAt(1, 1).format).toBe("0%");
  expect(sheet.cellAt(1, 2).calculated).toBe(false);
  expect(sheet.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
  expect(sheet.cellAt(2, 1).kind).toBe("blank");
});

test("sorts cells, lets a later one win and drops cells that hold nothing", () => {
  const sheet = sheetOf({ name: "A" }, [
    { row: 5, column: 2, value: 1 },
    { row: 0, column: 0, value: null, format: "0" },
    { row: 1, column: 0, value: "x" },
    { row: 5, column: 2, value: 2 },
    { row: 5, column: 0, value: true },
  ]);
  expect(shown(sheet)).toEqual([
    [1, 0, "text", "x", null],
    [5, 0, "boolean", 1, null],
    [5, 2, "number", 2, null],
  ]);
  expect([sheet.rowCount, sheet.columnCount]).toEqual([6, 3]);
});

test("only the top left cell of a merge is seen; what the file keeps in the others is not read", () => {
  const cells = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ row, column, value: row * 3 + column })));
  const sheet = sheetOf({ name: "A", merges: [{ top: 0, left: 1, bottom: 1, right: 2 }] }, cells);
  expect(shown(sheet).map(([row, column, , value]) => [row, column, value])).toEqual([
    [0, 0, 0],
    [0, 1, 1],
    [1, 0, 3],
    [2, 0, 6],
    [2, 1, 7],
    [2, 2, 8],
  ]);
});

test("a formula that shows nothing is kept, and told apart from one never calculated", () => {
  const sheet = drawSheet(`=IF(COUNT(B1)=0,"",1) -> | =B1+1`);
  expect(sheet.cellAt(0, 0)).toMatchObject({ kind: "text", value: "", calculated: true });
  expect(sheet.cellAt(0, 1)).toMatchObject({ kind: "blank", value: null, calculated: false });
});

test("the far corner of the grid costs nothing", () => {
  const sheet = sheetOf({ name: "A" }, [
    { row: 0, column: 0, value: 1 },
    { row: 1048575, column: 16383, value: 2 },
  ]);
  expect(sheet.cellAt(1048575, 16383).value).toBe(2);
  expect(sheet.filledRows()).toEqual([0, 1048575]);
});

test("what merges cover is kept aside where it differs from what they show, the first thousand", () => {
  const cells = [{ row: 0, column: 1, value: "a" }, { row: 0, column: 2, value: "a" }, { row: 1, column: 1, value: 5 }, { row: 1, column: 2, value: " " }, { row: 2, column: 1, value: 7 }];
  const sheet = sheetOf({ name: "A", merges: [{ top: 0, left: 1, bottom: 1, right: 2 }] }, cells);
  expect(sheet.covered).toEqual([{ row: 1, column: 1, text: "5" }]);
  expect(sheetOf({ name: "A" }, cells).covered).toEqual([]);
  const many = Array.from({ length: 1500 }, (_, row) => ({ row, column: 0, value: row }));
  expect(sheetOf({ name: "A", merges: [{ top: 0, left: 0, bottom: 1499, right: 0 }] }, many).covered.map(({ row }) => row)).toEqual(many.slice(1, 1001).map(({ row }) => row));
});
