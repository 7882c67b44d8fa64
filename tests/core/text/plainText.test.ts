import { fold } from "../../../src/core/text/fold";
import { unifyLookAlikes } from "../../../src/core/text/lookAlikes";
import { isPlain } from "../../../src/core/text/plainText";

test.each<[string, boolean]>([
  ["Sở Nội vụ; UBND cấp huyện (nếu có) - 12,5% @ [a] {b} \"c\"", true],
  ["", true],
  [" Sở Nội vụ", false],
  ["Sở Nội vụ ", false],
  ["Sở  Nội vụ", false],
  ["Sở\nNội vụ", false],
  ["Sở\u00A0Nội vụ", false],
  ["Sở Nội vụ".normalize("NFD"), false],
  ["Sở “Nội vụ”", false],
  ["Sở 'Nội vụ'", false],
  ["Quý I – Quý II", false],
  ["UВND", false],
  ["Ðề án", false],
  ["Quý Ⅳ", false],
  ["𝐀", false],
])("%j", (text, expected) => {
  expect(isPlain(text)).toBe(expected);
});

test("no plain sign is changed by anything that puts texts right, and folds to its small letter", () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) => isPlain(`a${sign}a`));
  expect(signs.length).toBeGreaterThan(200);
  expect(signs.filter((sign) => unifyLookAlikes(sign.normalize("NFKC")) !== sign || /[\p{M}\p{Cc}\p{Cf}]/u.test(sign))).toEqual([]);
  expect(signs.filter((sign) => fold(`1${sign}1`) !== `1${sign.toLowerCase()}1`)).toEqual([]);
});
