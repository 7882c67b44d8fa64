import { a1, a1Range, columnLetters, parseA1, parseA1Range } from "../../../src/core/sheet/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseA1(`${letters}1`)).toEqual({ row: 0, column });
});

test.each(["", "A0", "XFE1", "A1048577", "1A", "A1B", "Ă1"])("%j is no address", (text) => {
  expect(parseA1(text)).toBeNull();
});

test("ranges are written and read, corners in any order", () => {
  expect(a1Range({ top: 4, left: 0, bottom: 29, right: 7 })).toBe("A5:H30");
  expect(a1Range({ top: 6, left: 2, bottom: 6, right: 2 })).toBe("C7");
  expect(parseA1Range("$H$30:A5")).toEqual({ top: 4, left: 0, bottom: 29, right: 7 });
  expect(parseA1Range("A1:B2:C3")).toBeNull();
  expect(a1({ row: 6, column: 2 })).toBe("C7");
});
