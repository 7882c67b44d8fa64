import { fold } from "../../../src/core/text/fold";
import { foldedWords } from "../../../src/core/text/foldedWords";

test.each([
  ["Số lượng TTHC (cấp tỉnh);", ["số", "lượng", "tthc", "cấp", "tỉnh"]],
  ["54/2016/NĐ-CP", ["54", "2016", "nđ", "cp"]],
  ["“Một cửa” – một cửa…", ["một", "cửa", "một", "cửa"]],
  ["Uỷ ban".normalize("NFD"), ["ủy", "ban"]],
  ["  -  ", []],
])("the words of %j", (text, expected) => {
  expect(foldedWords(fold(text))).toEqual(expected);
});
