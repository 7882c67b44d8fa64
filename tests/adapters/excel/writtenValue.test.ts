import { neededFormat, writtenValue } from "../../../src/adapters/excel/writtenValue";

test("texts that Excel would take for something else get an apostrophe, in a text cell nothing does", () => {
  const texts = ["=1+1", "+84", "-x", "@tên", "'abc", "001", "3/4", "1.1", "TRUE", "May 2020", "12 %", " 5", "Đạt", "chưa có số liệu", ""];
  const written = texts.map((text) => writtenValue(text, "General"));
  expect(written).toEqual(["'=1+1", "'+84", "'-x", "'@tên", "''abc", "'001", "'3/4", "'1.1", "'TRUE", "'May 2020", "'12 %", "' 5", "Đạt", "chưa có số liệu", ""]);
  expect(texts.map((text) => writtenValue(text, "@"))).toEqual(texts);
});

test("numbers, truths and blanks go as they are", () => {
  expect([0, -1.5, true, false, null].map((value) => writtenValue(value, "General"))).toEqual([0, -1.5, true, false, ""]);
});

test("only a number or a formula in a text cell needs another format", () => {
  const content = (value: string | number | boolean | null, formula: string | null = null) => ({ value, formula });
  expect([content(12), content(true), content(3, "=1+2"), content("12"), content(null)].map((one) => neededFormat(one, "@"))).toEqual(["General", "General", "General", "@", "@"]);
  expect([content(12), content("12"), content(3, "=1+2")].map((one) => neededFormat(one, "#,##0"))).toEqual(["#,##0", "#,##0", "#,##0"]);
});
