import { unicodeFont } from "../../../../src/core/text/legacy/unicodeFont";

test.each([
  [".VnTime", "Times New Roman"],
  [".VnTimeH", "Times New Roman"],
  ["VnTime", "Times New Roman"],
  ["@.VnTime", "Times New Roman"],
  [".VnArial", "Arial"],
  [".VnArialH", "Arial"],
  ["VnArial", "Arial"],
  [".VNARIAL", "Arial"],
  [".VnArial Narrow", "Arial Narrow"],
  [".VnAvantH", "Arial"],
  [".VnHelvetInsH", "Arial"],
  [".VnCourier New", "Courier New"],
  [".VnMystical", "Times New Roman"],
  ["VNI-Times", "Times New Roman"],
  ["VNI Times", "Times New Roman"],
  ["VNI-Helve", "Arial"],
  ["VNI-Helve-Condense", "Arial"],
  ["VNI-Aptima", "Arial"],
  ["VNI-Couri", "Courier New"],
  ["VNI-Zap", "Times New Roman"],
])("%s → %s", (font, unicode) => {
  expect(unicodeFont(font)).toBe(unicode);
});
