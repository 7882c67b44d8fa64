import { wordsOf } from "../../../src/core/text/words";

test.each([
  ["Số lượng TTHC (cấp tỉnh);", ["số", "lượng", "tthc", "cấp", "tỉnh"]],
  ["54/2016/NĐ-CP", ["54", "2016", "nđ", "cp"]],
  ["“Một cửa” – một cửa…", ["một", "cửa", "một", "cửa"]],
  ["Uỷ ban".normalize("NFD"), ["ủy", "ban"]],
  ["  -  ", []],
])("wordsOf(%j)", (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});
