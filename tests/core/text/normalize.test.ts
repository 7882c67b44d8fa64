import { isNormalized, normalizeText } from "../../../src/core/text/normalize";

describe("normalizeText", () => {
  test.each([
    ["composes decomposed letters", "Số lượng".normalize("NFD"), "Số lượng"],
    ["composes half-composed letters", "ti\u00EA\u0301ng", "tiếng"],
    ["orders the marks of one letter", "ba\u0323\u0302c", "bậc"],
    ["collapses spaces and line breaks", "  Năm\r\n 2020\t(Tính  đến 31/3)\n", "Năm 2020 (Tính đến 31/3)"],
    ["reads no-break, thin, figure and ideographic spaces", "1\u00A0a\u2009b\u2007c\u202Fd\u3000e\u2028f", "1 a b c d e f"],
    ["drops what has no width", "TT\u200BHC\uFEFF \u200Ecấp\u2060 tỉ\u00ADnh", "TTHC cấp tỉnh"],
    ["takes control signs for spaces", "Sở\u0007Nội\u000Bvụ\u0085", "Sở Nội vụ"],
    ["leaves nothing of blanks", " \u00A0\n\u200B", ""],
    ["keeps punctuation and case", "“UBND” – Đạt…", "“UBND” – Đạt…"],
  ])("%s", (_, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
    expect(normalizeText(normalizeText(text))).toBe(expected);
  });
});

describe("isNormalized", () => {
  test.each([
    "", "Thủ tục hành chính", "ĐẮK LẮK", "  khoảng trắng \n thừa\u00A0 ", "“Đạt” – 98,5 %", "25 °C, 5 m², ≥ 80%, → …", "Hoà Bình", "α, β, Ω, μm", "Москва", "Café, Zürich",
  ])("accepts %j", (text) => {
    expect(isNormalized(text)).toBe(true);
  });

  test.each([
    ["decomposed", "Số".normalize("NFD")],
    ["half-composed", "tiê\u0301ng"],
    ["Icelandic Ð", "Ðạt"],
    ["Icelandic ð", "ðã"],
    ["African Ɖ", "Ɖạt"],
    ["caron for breve", "nǎm"],
    ["Cyrillic а in a Latin word", "bаn"],
    ["Cyrillic word of Latin shapes", "ТТНС"],
    ["Greek Ο", "CΟ"],
    ["fullwidth letter", "Ａ"],
    ["fullwidth digit", "２０２０"],
  ])("reports %s", (_, text) => {
    expect(isNormalized(text)).toBe(false);
  });
});
