import { formulaWithRows, placeAfter, placeBefore, rangeAfter, rangeWithout } from "../../../src/core/sheet/movedRows";

const inserted = { sheet: "KH", above: 9, count: 1 };
const after = (formula: string, own = true): string => formulaWithRows(formula, "KH", own, (range) => rangeAfter(range, inserted));
const without = (formula: string): string => formulaWithRows(formula, "KH", true, (range) => rangeWithout(range, inserted));

test.each([
  ["A10+1", "A11+1"],
  ["A9+1", "A9+1"],
  ["SUM(A5:A9)", "SUM(A5:A9)"],
  ["SUM(A5:A10)", "SUM(A5:A11)"],
  ["$B$12*B$9", "$B$13*B$9"],
  ["SUM(9:12)", "SUM(9:13)"],
  ["SUM(A:C)", "SUM(A:C)"],
  ['"A10"&A10', '"A10"&A11'],
  ["LOG10(A10)", "LOG10(A11)"],
  ["KH!A10+'KH'!A10+PL3!A10", "KH!A11+'KH'!A11+PL3!A10"],
  ["Tong_A10+A1048577", "Tong_A10+A1048577"],
  ["1E50+10", "1E50+10"],
])("a formula after a row was put in above row 10: %s", (before, expected) => {
  expect(after(before)).toBe(expected);
});

test("a formula of another sheet moves only where it names the sheet", () => {
  expect(after("A10+KH!A10", false)).toBe("A10+KH!A11");
});

test.each([
  ["A10", "#REF!"],
  ["A11", "A10"],
  ["SUM(A5:A11)", "SUM(A5:A10)"],
  ["SUM(A10:A12)", "SUM(A10:A11)"],
  ["SUM(A5:A10)", "SUM(A5:A9)"],
  ["SUM(A10:A10)", "SUM(#REF!)"],
])("a formula after row 10 was taken out: %s", (before, expected) => {
  expect(without(before)).toBe(expected);
});

test("cells move down, those of other sheets and above stay; cells of the new rows stood nowhere before", () => {
  expect(placeAfter({ sheet: "KH", row: 9, column: 2 }, [inserted, { sheet: "KH", above: 3, count: 2 }])).toEqual({ sheet: "KH", row: 12, column: 2 });
  expect(placeAfter({ sheet: "PL3", row: 9, column: 2 }, [inserted])).toEqual({ sheet: "PL3", row: 9, column: 2 });
  expect([8, 9, 10].map((row) => placeBefore({ sheet: "KH", row, column: 0 }, inserted)?.row ?? null)).toEqual([8, null, 9]);
});
