import { sheetOf } from "../../../src/core/sheet/sheet";
import { cellTexts, wordsAt } from "../../../src/core/values/cellTexts";

const sheet = sheetOf({ name: "A" }, [
  { row: 0, column: 0, value: "Kế hoạch" },
  { row: 0, column: 1, value: "Kế hoạch", font: ".VnTime" },
  { row: 1, column: 0, value: "®Þnh h\u00ADíng", font: ".VnTime" },
  { row: 1, column: 1, value: "®Þnh h\u00ADíng", font: "Arial" },
  { row: 2, column: 0, value: " Kế  hoạch\n" },
  { row: 2, column: 1, value: "Kế hoạch".normalize("NFD") },
  { row: 3, column: 0, value: 12.5, text: "12,5" },
  { row: 3, column: 1, value: true },
  { row: 4, column: 0, value: "  " },
  { row: 4, column: 1, value: null, formula: "A1", calculated: false },
]);
const { texts, odd, numbers, filled } = cellTexts(sheet);
const each = (say: (at: number) => unknown): unknown[] => Array.from(numbers, (_, at) => say(at));

test("each cell's words are read in its font, normalised, the same plain words once", () => {
  expect(each((at) => texts[numbers[at] ?? -1])).toEqual(["Kế hoạch", "Kế hoạch", "định hướng", "®Þnh híng", "Kế hoạch", "Kế hoạch", "12,5", "TRUE", "", ""]);
  expect(numbers[1]).toBe(numbers[0]);
});

test("odd is what is in an old encoding or decomposed; spaces and line breaks are not", () => {
  expect(each((at) => odd[numbers[at] ?? -1])).toEqual([false, false, true, false, false, true, false, false, false, false]);
});

test("a formula without result holds something, a blank text does not", () => {
  expect(Array.from(filled)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 1]);
});

test("words are given for cells of words only", () => {
  expect([[1, 0], [3, 0], [3, 1], [9, 9]].map(([row = 0, column = 0]) => wordsAt(sheet, sheet.cells.placeOf(row, column)))).toEqual(["định hướng", undefined, undefined, undefined]);
});
