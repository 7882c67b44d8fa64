import { fold, foldBare } from "../../../src/core/text/fold";

describe("fold", () => {
  test.each([
    ["case", "SỐ LƯỢNG Đơn vị", "số lượng đơn vị"],
    ["decomposed capitals", "ĐẮK LẮK".normalize("NFD"), "đắk lắk"],
    ["Icelandic and African d", "Ðạt ðạt Ɖạt", "đạt đạt đạt"],
    ["Cyrillic", "СРС аео Вộ", "cpc aeo bộ"],
    ["Cyrillic with a tone mark", "Са\u0301n bộ", "cán bộ"],
    ["Greek", "ΤΤΗC", "tthc"],
    ["fullwidth", "ＴＴＨＣ　２０２０（１）", "tthc 2020(1)"],
    ["dashes", "a–b—c−d‐e‑f", "a-b-c-d-e-f"],
    ["quotes", "“a” ‘b’ «c» \"d\" 'e' ''f''", '"a" "b" "c" "d" "e" "f"'],
    ["ellipsis", "thời gian…", "thời gian..."],
    ["fraction slash and Roman numerals", "1⁄2 Quý Ⅳ", "1/2 quý iv"],
    ["i and y apart", "Kỹ thuật kĩ thuật lý lí", "kỹ thuật kĩ thuật lý lí"],
    ["tone-mark places", "Hoà KHOẺ thuỷ UỶ qúy", "hòa khỏe thủy ủy quý"],
    ["tone-mark places in decomposed text", "hoà thuỷ".normalize("NFD"), "hòa thủy"],
    ["caron for breve", "nǎm", "năm"],
  ])("unifies %s", (_, text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(fold(text))).toBe(expected);
  });

  test("keeps tone and vowel marks", () => {
    expect(new Set(["ma", "má", "mà", "mả", "mã", "mạ", "mâ", "mă", "mấ", "mắ"].map(fold)).size).toBe(10);
  });
});

describe("foldBare", () => {
  test.each([
    ["ĂÂÊÔƠƯĐ ăâêôơưđ", "aaeooud aaeooud"],
    ["Quyết định của Ủy ban nhân dân cấp tỉnh", "quyet dinh cua uy ban nhan dan cap tinh"],
    ["Thường xuyên".normalize("NFD"), "thuong xuyen"],
    ["Ðắk Lắk", "dak lak"],
  ])("%s", (text, expected) => {
    expect(foldBare(text)).toBe(expected);
  });
});

test.each([
  ["Ủy ban nhân dân", "UỶ BAN\nNHÂN DÂN", true],
  ["Sở Nội vụ", "Sở Nội vụ ".normalize("NFD"), true],
  ["TT-TH", "TT – TH", false],
  ["TT-TH", "TT–TH", true],
  ["Đạt", "Đất", false],
  ["hoa", "hòa", false],
  ["", " ", true],
])("%j and %j fold to the same: %s", (a, b, expected) => {
  expect(fold(a) === fold(b)).toBe(expected);
});
