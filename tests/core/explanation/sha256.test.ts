import { createHash } from "node:crypto";
import { sha256 } from "../../../src/core/explanation/sha256";

test.each([
  // FIPS 180-2, appendix B; the empty text besides.
  ["", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"],
  ["abc", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"],
  ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248D6A61D20638B8E5C026930C3E6039A33CE45964FF2167F6ECEDD419DB06C1"],
])("the published answer for “%s”", (text, hash) => {
  expect(sha256(text)).toBe(hash);
});

test("letters of every length in UTF-8, and every length around a block, as another implementation has them", () => {
  const texts = ["Năm 2015 – “đạt” 98,5 % ₫ 🏛", ...Array.from({ length: 130 }, (_, n) => "ệ".repeat(n).slice(0, n) + "a".repeat(n % 3))];
  const other = (text: string) => createHash("sha256").update(text, "utf8").digest("hex").toUpperCase();
  expect(texts.map(sha256)).toEqual(texts.map(other));
});
