import { trimSigns } from "../../../src/core/text/trimSigns";

test.each([
  ["(a).", "(", ").", "a"],
  ["Sở Nội vụ.;", "", ".,;:", "Sở Nội vụ"],
  ["«“Một cửa”»", "«“", "»”", "Một cửa"],
  ["a.b.", ".", ".", "a.b"],
  ["....", ".", ".", ""],
  ["", ".", ".", ""],
  ["đạt", "", "", "đạt"],
])("%j without %j before and %j after is %j", (text, atStart, atEnd, expected) => {
  expect(trimSigns(text, atStart, atEnd)).toBe(expected);
});
