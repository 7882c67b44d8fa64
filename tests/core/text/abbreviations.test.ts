import { expandAbbreviations } from "../../../src/core/text/abbreviations";

test("abbreviations become words, also when typed without marks; other words stay", () => {
  expect(expandAbbreviations(["số", "tthc", "cấp", "xã"])).toEqual(["số", "thủ", "tục", "hành", "chính", "cấp", "xã"]);
  expect(expandAbbreviations(["hdnd"])).toEqual(["hội", "đồng", "nhân", "dân"]);
  expect(expandAbbreviations([])).toEqual([]);
});
