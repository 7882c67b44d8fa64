import { sheetOf } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { workbookCopy } from "../../../src/workflows/review/workbookCopy";

const book = (...names: readonly string[]): Workbook => ({
  name: "a.ods",
  sheets: names.map((name, row) => sheetOf({ name }, [{ row, column: 0, value: name }])),
  definedNames: names.map((name) => ({ name: "x", refersTo: "1", hidden: false, sheet: name })),
  savedAt: null,
});

test("names that Excel takes stay, and so does the workbook", () => {
  const plain = book("PL2", "Phụ lục 3 (1)");
  expect(workbookCopy(plain)).toBe(plain);
});

test("other names are made so, each one's own, with what hangs on them", () => {
  const copy = workbookCopy(book("a/b", "a b", "'", "x".repeat(40), "x".repeat(35), "A:B", "tab\tở đây"));
  const names = ["a b", "a b (2)", "Trang", "x".repeat(31), `${"x".repeat(27)} (2)`, "A B (3)", "tab ở đây"];
  expect(copy.sheets.map(({ name }) => name)).toEqual(names);
  expect(copy.definedNames.map(({ sheet }) => sheet)).toEqual(names);
  expect(copy.sheets[0]?.cellAt(0, 0).value).toBe("a/b");
});
