import { decodedText, isPlainUnicode } from "../../../../src/core/text/legacy/decodedText";

test.each<[string, string, string, boolean]>([
  ["Sở Nội vụ", "", "Sở Nội vụ", true],
  ["Sở Nội vụ", ".VnTime", "Sở Nội vụ", true],
  ["Report 2020", "VNI-Times", "Report 2020", true],
  [" Sở  Nội\nvụ ", "", "Sở Nội vụ", false],
  ["Sở Nội vụ".normalize("NFD"), "", "Sở Nội vụ", false],
  ["ñònh", "VNI-Times", "định", false],
  ["ThÞ x·", ".VnTime", "Thị xã", false],
  ["Báo cáo", "", "Báo cáo", false],
  ["Báo cáo", "Times New Roman", "Báo cáo", false],
])("%j in %j reads %j", (written, font, expected, plain) => {
  expect([decodedText(written, font), isPlainUnicode(written)]).toEqual([expected, plain]);
});
