import { readLegacyText } from "../../../../src/core/text/legacy/readLegacy";

const tcvn3 = (text: string): { text: string; encoding: string } => ({ text, encoding: "TCVN3" });
const vni = (text: string): { text: string; encoding: string } => ({ text, encoding: "VNI" });

describe("readLegacyText reads", () => {
  test.each([
    [".VnTime", "Sè l\u00ADîng thñ tôc hµnh chÝnh", tcvn3("Số lượng thủ tục hành chính")],
    [".VnTime", "Uû ban nh©n d©n tØnh", tcvn3("Uỷ ban nhân dân tỉnh")],
    [".VnTime", "QuyÕt ®Þnh sè 45/Q§-UBND", tcvn3("Quyết định số 45/QĐ-UBND")],
    [".VnTime", "§Æng ThÞ ¸nh", tcvn3("Đặng Thị ánh")],
    [".VnTime", "§¾k L¾k, Kr«ng N¨ng", tcvn3("Đắk Lắk, Krông Năng")],
    [".VnTime", "Sè", tcvn3("Số")],
    [".VnTime", "®", tcvn3("đ")],
    [".VnTime", "1.000 ®/hé", tcvn3("1.000 đ/hộ")],
    [".VnTime", "“Mét cöa” – §¹t…", tcvn3("“Một cửa” – Đạt…")],
    [".VnTime", "\u0093Mét cöa\u0094", tcvn3("“Một cửa”")],
    [".VnTime", "« nhiÔm, 3 × 4 m², ≥ 80 %", tcvn3("ô nhiễm, 3 × 4 m², ≥ 80 %")],
    [".VnTime", "HµNH CHÝNH", tcvn3("HÀNH CHÍNH")],
    [".VnTime", "THµNH PHè", tcvn3("THÀNH PHỐ")],
    [".VnTime", "l\u00ADu tr÷\u00A0hå s¬\nn¨m 2019", tcvn3("lưu trữ\u00A0hồ sơ\nnăm 2019")],
    [".VnTimeH", "Sè l\u00ADîng thñ tôc hµnh chÝnh (n¨m 2019)", tcvn3("SỐ LƯỢNG THỦ TỤC HÀNH CHÍNH (NĂM 2019)")],
    [".VnArialH", "§Ò ¸n", tcvn3("ĐỀ ÁN")],
    [".VnTime", "\u009EY BAN, S\u0081N L¦îNG, B‘NH", tcvn3("ỦY BAN, SẢN LƯỢNG, BỊNH")],
    ["VNI-Times", "Soá löôïng thuû tuïc haønh chính", vni("Số lượng thủ tục hành chính")],
    ["VNI-Helve", "UÛY BAN NHAÂN DAÂN TÆNH", vni("ỦY BAN NHÂN DÂN TỈNH")],
    ["VNI-Times", "Ñaéc Laéc; quyeát ñònh, nghó vieäc, kyõ, tyû leä, lyù", vni("Đắc Lắc; quyết định, nghĩ việc, kỹ, tỷ lệ, lý")],
    ["VNI-Times", "Soá", vni("Số")],
    ["VNI-Times", "Aùp duïng “Moät cöûa”", vni("Áp dụng “Một cửa”")],
    ["", "Sè l\u00ADîng thñ tôc hµnh chÝnh", tcvn3("Số lượng thủ tục hành chính")],
    ["", "Soá löôïng thuû tuïc haønh chính", vni("Số lượng thủ tục hành chính")],
  ])("%s: %j", (font, text, expected) => {
    expect(readLegacyText(text, font)).toEqual(expected);
  });
});

describe("readLegacyText leaves alone", () => {
  test.each([
    [".VnTime", ""],
    [".VnTime", "STT"],
    [".VnTimeH", "Danh muc 2019"],
    ["VNI-Times", "UBND"],
    [".VnTime", "Số lượng thủ tục hành chính"],
    [".VnTime", "Số lượng".normalize("NFD")],
    [".VnTimeH", "Hành chính"],
    [".VnTime", "Có"],
    [".VnTime", "công dân"],
    [".VnTime", "Giám sát"],
    [".VnTime", "Xây dựng hồ sơ"],
    [".VnTime", "HÀNH CHÍNH"],
    [".VnTime", "Quý I"],
    [".VnTime", "25 °C ± 5 %"],
    [".VnTime", "3 × 4 = 12 m²"],
    [".VnTime", "· «Đ»"],
    [".VnTime", "“A” – “B”…"],
    ["VNI-Times", "Các xã có trụ sở"],
    ["VNI-Times", "hoàn thành"],
    ["VNI-Times", "Có"],
    ["VNI-Times", "Năm"],
    ["Times New Roman", "Sè l\u00ADîng thñ tôc hµnh chÝnh"],
    ["Arial", "Soá löôïng"],
    ["", "Sè"],
    ["", "Soá"],
    ["", "công dân Hà Nam"],
    ["", "Côte d’Ivoire, Curaçao, São Tomé"],
    ["", "Señor Muñoz, mañana"],
    ["", "Geräte für Büros in Österreich"],
    ["", "À l’école française, déjà vu"],
    ["", "på svenska språket"],
    ["", "© 2019 ACME® – Excel™"],
    ["", "5 m² × 6 m², 25 °C"],
  ])("%s: %j", (font, text) => {
    expect(readLegacyText(text, font)).toBeNull();
  });
});

test("words that are Unicode within legacy text stay as they are", () => {
  expect(readLegacyText("ChØ tiªu ®Þnh h\u00ADíng gi¸m sát", ".VnTime")).toEqual(tcvn3("Chỉ tiêu định hướng giám sát"));
});
