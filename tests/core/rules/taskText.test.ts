import fc from "fast-check";
import { foldedWords } from "../../../src/core/text/foldedWords";
import { eachTaskWord, numbersOf, wordNumber } from "../../../src/core/rules/taskText";

function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachTaskWord(text, (word) => words.push(word.text));
  return words;
}

test.each([
  ["Ban hành Kế hoạch tuyên truyền CCHC năm 2021", "ke hoach tuyen truyen cai cach hanh chinh nam 2021"],
  ["Thực hiện dân chủ", "thuc hien dan chu"],
  ["Tiếp tục thực hiện dân chủ", "tiep tuc dan chu"],
  ["Tổ chức thực hiện; sở tổ chức triển khai đề án", "to chuc so de an"],
  ["Rà soát trên địa bàn tỉnh, trên địa bàn huyện, trên mạng", "ra soat huyen mang"],
  ["Xây dựng kế hoạch; mức độ hoàn thành 100%", "ke hoach"],
  ["Kiểm tra, đạt 90% trở lên", "kiem tra"],
  ["Người đạt giải", "nguoi dat giai"],
  ["Các cách, vàng và bạc", "cach vang bac"],
])("of “%s” counts: %s", (text, expected) => {
  expect(wordsOf(text).join(" ")).toBe(expected);
});

test("figures are told, with the number of their own words", () => {
  const figures: [string, boolean][] = [];
  eachTaskWord("Đợt 12, quý IV", ({ text, isFigure }) => figures.push([text, isFigure]));
  expect(figures).toEqual([["dot", false], ["12", true], ["quy", false], ["iv", true]]);
  expect(numbersOf("tthc")).toEqual(["thu", "tuc", "hanh", "chinh"].map(wordNumber));
});

const seed = 7112026;
/** The same said by patterns over the whole text. */
const IDLE =
  /(?<!\p{L})(?:ban hành|c(?:ác|ho|ông tác|ủa)|đối với|lập|những|phê duyệt|t(?:rên(?: địa bàn(?: tỉnh)?)?|ại|ham mưu|(?<=\p{L} t)(?:ổ chức t)?(?:hực hiện|riển khai))|v(?:à|ề|iệc)|xây dựng)(?!\p{L})/gu;
const HOW_WELL = /[;,.] ?(?:mức độ|đạt|đảm bảo|bảo đảm|phấn đấu)(?!\p{L}).*$/u;

test(`idle words are left out as the patterns say, seed ${seed}`, () => {
  const parts = fc.constantFrom(..."ban hành các cho công tác của đối với lập những phê duyệt trên địa bàn tỉnh tại tham mưu tổ chức thực hiện triển khai và về việc xây dựng mức độ đạt đảm bảo phấn đấu huyện 2021 ; , .".split(" "));
  fc.assert(
    fc.property(fc.array(fc.tuple(parts, fc.constantFrom(" ", " ", " ", "", ", ")), { maxLength: 14 }), (pairs) => {
      const text = pairs.map(([part, gap]) => (/\d/u.test(part) && gap === "" ? `${part} ` : part + gap)).join("");
      const expected = foldedWords(text.replace(HOW_WELL, "").replace(IDLE, " ")).flatMap((word) => wordsOf(`x ${word}`).slice(1));
      fc.pre(!/\p{L}\d/u.test(text));
      expect(wordsOf(text)).toEqual(expected);
    }),
    { seed, numRuns: 1_500 },
  );
});
