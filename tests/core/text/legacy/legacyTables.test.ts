import { TCVN3_LETTERS, TCVN3_RARE_CAPITALS } from "../../../../src/core/text/legacy/tcvn3";
import { VNI_LETTERS } from "../../../../src/core/text/legacy/vni";

const VOWELS = "aăâeêioôơuưy";
const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const small = [...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize("NFC"))).concat("đ");
/** The 134 letters that ASCII lacks. */
const LETTERS = [...small, ...small.map((letter) => letter.toUpperCase())].filter((letter) => letter > "\u007F").sort();

test("there are 134 letters", () => {
  expect(LETTERS).toHaveLength(134);
});

test("TCVN3 has each letter once", () => {
  const bytes = [...TCVN3_LETTERS, ...TCVN3_RARE_CAPITALS].filter(([code]) => code.charCodeAt(0) <= 0xff);
  expect(bytes.map(([, letter]) => letter).sort()).toEqual(LETTERS);
});

test("VNI has each letter once", () => {
  expect([...VNI_LETTERS.values()].sort()).toEqual(LETTERS);
});

test.each([
  ["¸", "á"], ["µ", "à"], ["¶", "ả"], ["·", "ã"], ["¹", "ạ"], ["®", "đ"], ["§", "Đ"], ["\u00AD", "ư"], ["Ö", "ệ"], ["é", "ộ"], ["ý", "ý"], ["þ", "ỵ"], ["¡", "Ă"], ["¦", "Ư"],
])("TCVN3 %s is %s", (code, letter) => {
  expect(TCVN3_LETTERS.get(code)).toBe(letter);
});

test.each([
  ["aù", "á"], ["aâ", "â"], ["eä", "ệ"], ["ñ", "đ"], ["Ñ", "Đ"], ["oå", "ổ"], ["ôï", "ợ"], ["öõ", "ữ"], ["î", "ỵ"], ["AÊ", "Ă"], ["ÖÙ", "Ứ"], ["Æ", "Ỉ"],
])("VNI %s is %s", (code, letter) => {
  expect(VNI_LETTERS.get(code)).toBe(letter);
});
