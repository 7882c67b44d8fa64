import fc from "fast-check";
import { fold } from "../../../src/core/text/fold";
import { foldedWords, letterRuns } from "../../../src/core/text/foldedWords";

const seed = 5042016;

test.each([
  ["Số lượng TTHC (cấp tỉnh);", ["số", "lượng", "tthc", "cấp", "tỉnh"]],
  ["54/2016/NĐ-CP", ["54", "2016", "nđ", "cp"]],
  ["“Một cửa” – một cửa…", ["một", "cửa", "một", "cửa"]],
  ["Uỷ ban".normalize("NFD"), ["ủy", "ban"]],
  ["  -  ", []],
])("the words of %j", (text, expected) => {
  expect(foldedWords(fold(text))).toEqual(expected);
});

test(`they are the runs of letters and digits of any text, seed ${seed}`, () => {
  const signs = fc.oneof(fc.constantFrom(..."aăđộ1½²– .,;“…-()\u0301\u200B〃Ⅳ中𝐀"), fc.string({ unit: "grapheme", maxLength: 2 }));
  const texts = fc.array(signs, { maxLength: 20 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldedWords(text)).toEqual([...(text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [])]);
      expect(letterRuns(text)).toEqual([...(text.match(/\p{L}+/gu) ?? [])]);
    }),
    { seed, numRuns: 3_000 },
  );
});
