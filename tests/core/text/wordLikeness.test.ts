import { isOneSlip } from "../../../src/core/text/wordLikeness";

test.each([
  ["nhận", "nhậ", true], ["nhận", "nhậnn", true], ["nhận", "nậhn", true], ["nhận", "nhậm", true], ["nhận", "nhận", true], ["a", "", true],
  ["nhận", "nhậ1m", false], ["nhận", "gửi", false], ["abcd", "badc", false], ["tỉnh", "tỉ", false],
])("isOneSlip(%s, %s) is %s", (a, b, expected) => {
  expect(isOneSlip(a, b)).toBe(expected);
  expect(isOneSlip(b, a)).toBe(expected);
});
