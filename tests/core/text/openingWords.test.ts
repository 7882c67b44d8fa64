import fc from "fast-check";
import { openingWords } from "../../../src/core/text/openingWords";
import { prepare } from "../../../src/core/text/likeness";
import { lines } from "../../documents/tasks2023";
import { FORM_LABELS } from "./formLabels";

const seed = 20230115;
const written = [...Object.values(FORM_LABELS).flat(), ...lines.flatMap((line) => line.flatMap((text) => text ?? []))];

/** True where the words are those with which the whole text's begin, or only the whole text tells. */
function isBeginning(text: string): boolean {
  const words = openingWords(text);
  const all = prepare(text).full.words.map(({ word }) => word);
  return words === null || (words.length > 0 && words.every((word, i) => word === all[i]));
}

test.each<[string, readonly string[] | null]>([
  ["Tuyên truyền CCHC", ["tuyên", "truyền", "cải", "cách", "hành", "chính"]],
  ["Số lượng các cơ quan, đơn vị được kiểm tra CCHC", ["số", "lượng", "các", "cơ", "quan"]],
  ["Uỷ ban nhân dân", ["ủy", "ban", "nhân", "dân"]],
  ["123", ["123"]],
  ["1. Tổng số", null],
  ["- Văn bản của Tỉnh ủy", null],
  ["Sở TT&TT", null],
  ["Tổ chức (nếu có)", null],
  ["", null],
])("%j begins with %j", (text, expected) => {
  expect(openingWords(text)).toEqual(expected);
});

test("what the forms and a plan print begins with its own opening words", () => {
  expect(written.filter((text) => !isBeginning(text))).toEqual([]);
  expect(written.filter((text) => openingWords(text) !== null).length).toBeGreaterThan(written.length / 2);
});

test(`so do texts put together of their words in any way, seed ${seed}`, () => {
  const words = fc.constantFrom(...new Set(written.flatMap((text) => text.split(" "))), "a)", "1.", "I/", "-", "(x", "y)", "&", "PT-TH", "…", "“hoà”");
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.constantFrom(" ", " ", " ", "  ", "\n", "")), { maxLength: 12 }), (parts) => isBeginning(parts.flat().join("").trim())),
    { seed, numRuns: 3_000 },
  );
});
