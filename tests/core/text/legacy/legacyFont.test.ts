import { legacyFont } from "../../../../src/core/text/legacy/legacyFont";

test.each([
  [".VnTime", { encoding: "TCVN3", capitals: false }],
  [".VnTimeH", { encoding: "TCVN3", capitals: true }],
  [".VnArial NarrowH", { encoding: "TCVN3", capitals: true }],
  [".vntime", { encoding: "TCVN3", capitals: false }],
  [".VNTIMEH", { encoding: "TCVN3", capitals: true }],
  ["VnTime", { encoding: "TCVN3", capitals: false }],
  [" @.VnTime ", { encoding: "TCVN3", capitals: false }],
  ["VNI-Times", { encoding: "VNI", capitals: false }],
  ["VNI Helve", { encoding: "VNI", capitals: false }],
  ["Times New Roman", null],
  ["Vni", null],
  ["Arial", null],
  ["", null],
])("legacyFont(%j)", (font, expected) => {
  expect(legacyFont(font)).toEqual(expected);
});
