import { isSyllable, readSyllable } from "../../../src/core/text/syllable";

test.each([
  ["quyết", { onset: "qu", vowels: "yê", coda: "t", tone: "\u0301" }],
  ["gì", { onset: "g", vowels: "i", coda: "", tone: "\u0300" }],
  ["giữ", { onset: "gi", vowels: "ư", coda: "", tone: "\u0303" }],
  ["nghiệp", { onset: "ngh", vowels: "iê", coda: "p", tone: "\u0323" }],
  ["ở", { onset: "", vowels: "ơ", coda: "", tone: "\u0309" }],
  ["tthc", null],
  ["ñy", null],
])("readSyllable(%s)", (word, expected) => {
  expect(readSyllable(word)).toEqual(expected);
});

describe("isSyllable", () => {
  test.each(
    "thủ tục hành chính nghị quyết Ủy ĐƯỢC giao giếng quốc gì ghế nghiêm kẻ cách yên xoong khuya uỷ hoà hòa Đắk Lắk ý quýt huỳnh thuở ruộng rượu ngoằn xuyên".split(" "),
  )("accepts %s", (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each("thñ tôc hµnh chÝnh lieäu ubnd QUyết quyẾt Đạtt cẻ ngẻ gê tac tàc catch za fa hòà Séoul büro x".split(" "))("rejects %s", (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
