import { ordinalSlug, readOrdinal, romanOf, splitOrdinal } from "../../../src/core/detection/ordinal";

test.each<[string, string, readonly number[]]>([
  ["1", "number", [1]], ["1.", "number", [1]], ["01", "number", [1]], ["(2)", "number", [2]], ["3)", "number", [3]], ["2.1", "number", [2, 1]],
  ["2.1.", "number", [2, 1]], ["2,1", "number", [2, 1]], ["I", "roman", [1]], ["iv.", "roman", [4]], ["XIV", "roman", [14]], ["I.2", "roman", [1, 2]],
  ["a", "letter", [1]], ["đ)", "letter", [5]], ["C", "letter", [3]], ["1.a", "number", [1, 1]],
  ["-", "dash", []], ["–", "dash", []], ["+", "dash", []], ["•", "dash", []],
])("%s is an ordinal", (text, kind, path) => {
  expect(readOrdinal(text)).toEqual({ kind, path });
});

test.each(["", "Tổng", "2015a", "Sở", "1234", "100%", "IIII", "w", "1-2"])("“%s” is no ordinal", (text) => {
  expect(readOrdinal(text)).toBeNull();
});

test.each([
  ["1. Tổng số TTHC", "1.", "Tổng số TTHC"],
  ["1.Tổng số", "1.", "Tổng số"],
  ["2.1. Chỉ số", "2.1.", "Chỉ số"],
  ["2.1 Chỉ số", "2.1", "Chỉ số"],
  ["- Văn bản của Tỉnh ủy", "-", "Văn bản của Tỉnh ủy"],
  ["-Văn bản", "-", "Văn bản"],
  ["a) Số lượng", "a)", "Số lượng"],
  ["I. CÔNG TÁC", "I.", "CÔNG TÁC"],
  ["II CẢI CÁCH", "II", "CẢI CÁCH"],
  ["3 Tuyên truyền", "3", "Tuyên truyền"],
  ["90% cơ quan", "", "90% cơ quan"],
  ["4 tại chỗ", "", "4 tại chỗ"],
  ["1.500 hồ sơ", "", "1.500 hồ sơ"],
  ["Sở Nội vụ", "", "Sở Nội vụ"],
  ["", "", ""],
])("“%s” gives “%s” and “%s”", (text, ordinal, rest) => {
  expect(splitOrdinal(text)).toEqual({ ordinal, rest });
});

test("ordinals as parts of row ids", () => {
  const slug = (text: string): string => {
    const read = readOrdinal(text);
    return read ? ordinalSlug(read) : "?";
  };
  expect(["1.", "01", "III.", "2.1", "a)", "-"].map(slug)).toEqual(["1", "1", "iii", "2.1", "a", ""]);
  expect([1, 4, 9, 14, 40, 99].map(romanOf)).toEqual(["i", "iv", "ix", "xiv", "xl", "xcix"]);
});
