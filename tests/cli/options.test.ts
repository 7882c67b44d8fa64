import { readCall, readLanguage } from "../../src/cli/options";
import { UsageError, word } from "../../src/cli/words";

const grammar = { options: ["out", "lang"], flags: ["list"], later: ["jobs"] };

const complaint = (run: () => unknown): string => {
  try {
    run();
  } catch (problem) {
    if (problem instanceof UsageError) return word(problem.id, "vi", problem.data);
    throw problem;
  }
  return "";
};

test("names, options and flags in any order; after -- all are names", () => {
  const call = readCall(["a.xlsx", "--out", "b.csv", "--list", "--lang=en", "--", "--out"], grammar);
  expect([call.names, [...call.options], [...call.flags]]).toEqual([["a.xlsx", "--out"], [["out", "b.csv"], ["lang", "en"]], ["list"]]);
});

test.each([
  [["--nope"], "Không có tùy chọn “--nope”. Gõ “soat --help” để xem cách dùng."],
  [["--jobs", "4"], "Tùy chọn “--jobs” chưa có trong phiên bản này."],
  [["--out"], "Tùy chọn “--out” cần một giá trị đi kèm."],
  [["--out", "--list"], "Tùy chọn “--out” cần một giá trị đi kèm."],
])("%j is refused in a sentence", (words, sentence) => {
  expect(complaint(() => readCall(words, grammar))).toBe(sentence);
});

test("the language", () => {
  expect(readLanguage(undefined)).toBe("vi");
  expect(complaint(() => readLanguage("fr"))).toContain("chọn vi hoặc en");
});
