import { gridNumber, vietnameseNumber } from "../../../src/preview/grid/vietnameseNumber";

test.each([
  ["92,5", "92.5"], ["-0,25", "-0.25"], [",5", ".5"], ["92,5%", "92.5%"], ["8.450", "8,450"], ["1.008.450,75", "1,008,450.75"], [" 8.450 ", "8,450"],
  ["12", null], ["92.5", null], ["1.", null], ["1.1", null], ["1.1.2", null], ["8.45,0", null], ["1,2,3", null], ["2,5 văn bản", null], ["13/2/2020", null],
])("typed %s is read as %s", (typed, wanted) => {
  expect(gridNumber(typed)).toBe(wanted);
});

test.each([["92.5", "92,5"], ["-0.25", "-0,25"], ["92.5%", "92,5%"], ["1.5e-7", "1,5e-7"], ["8450", "8450"], ["Sở 1.1", "Sở 1.1"], ["1.1.2", "1.1.2"]])("%s is shown as %s", (text, wanted) => {
  expect(vietnameseNumber(text)).toBe(wanted);
});

test("what is shown for editing is read back as the same number", () => {
  for (const number of [8.451, 92.5, -3.14159, 0.001, 1.5e-7]) expect(Number(gridNumber(vietnameseNumber(String(number))))).toBe(number);
});
