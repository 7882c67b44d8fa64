import fc from "fast-check";
import { foldedWords, letterRuns } from "../../../src/core/text/foldedWords";
import { standsAt, WordTable } from "../../../src/core/text/wordTable";

const seed = 21112026;

function all(kind: "words" | "letters", text: string): [from: number, word: string][] {
  const table = new WordTable(kind, (word) => word);
  const found: [number, string][] = [];
  for (let word = table.next(text, 0); word !== null; word = table.next(text, table.to)) {
    expect(text.slice(table.from, table.to).toLowerCase()).toBe(word);
    found.push([table.from, word]);
  }
  return found;
}

test("words are found where they stand, in lower case", () => {
  expect(all("words", "KẾ HOẠCH số 61/KH-UBND")).toEqual([[0, "kế"], [3, "hoạch"], [9, "số"], [12, "61"], [15, "kh"], [18, "ubnd"]]);
  expect(all("letters", "Quý2, 3b")).toEqual([[0, "quý"], [7, "b"]]);
  expect(all("words", " – ")).toEqual([]);
});

test("a word is made once, numbers and words of rare letters each time", () => {
  const made: string[] = [];
  const table = new WordTable("words", (word) => made.push(word));
  for (const text of ["Sở sở SỞ", "2023 2023", "Ⅳ Ⅳ"]) for (let word = table.next(text, 0); word !== null; word = table.next(text, table.to)) continue;
  expect(made).toEqual(["sở", "2023", "2023", "ⅳ", "ⅳ"]);
});

test("of some words looked for none is passed over, in whatever case", () => {
  const wanted = ["đất", "hộ"];
  const table = new WordTable("letters", (word) => ({ word }), wanted);
  const text = "Rà soát hồ sơ ĐẤT ở của từng Hộ, mỗi hộ một tờ";
  const found: string[] = [];
  for (let made = table.next(text, 0); made; made = table.next(text, table.to)) if (wanted.includes(made.word)) found.push(text.slice(table.from, table.to));
  expect(found).toEqual(["ĐẤT", "Hộ", "hộ"]);
});

test("a full table forgets and goes on", () => {
  const table = new WordTable("letters", (word) => word);
  const wordOf = (i: number) => [...String(i)].map((digit) => "abcdefghij".charAt(Number(digit))).join("");
  for (let i = 0; i < 10_000; i++) expect(table.next(wordOf(i), 0)).toBe(wordOf(i));
});

test(`the words of any text are those of foldedWords and letterRuns, seed ${seed}`, () => {
  const signs = fc.oneof(fc.constantFrom(..."aăĐỘ1½²– .,;“…-()\u0301\u200B〃Ⅳ中𝐀İΣ"), fc.string({ unit: "grapheme", maxLength: 2 }));
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      expect(all("words", text).map(([, word]) => word)).toEqual(foldedWords(text).map((word) => word.toLowerCase()));
      expect(all("letters", text).map(([, word]) => word)).toEqual(letterRuns(text).map((word) => word.toLowerCase()));
    }),
    { seed, numRuns: 2_000 },
  );
});

test("a word stands at a place in whatever case", () => {
  expect([standsAt("Kế Hoạch", 3, "hoạch"), standsAt("Kế Hoạch", 3, "hoạc"), standsAt("Kế Hoạch", 4, "hoạch"), standsAt("Kế", 0, "kế hoạch"), standsAt("Kế", -1, "k")]).toEqual([true, true, false, false, false]);
});
