import { conditionalRule } from "../../../src/preview/grid/conditionalRule";
import type { StoredConditionalFormat } from "../../../src/preview/officeHost/document/hostDocument";

const format: StoredConditionalFormat = {
  id: "{1}", ranges: [{ top: 6, left: 3, bottom: 6, right: 4 }], formula: "=TRUE", stopIfTrue: false,
  fill: "#FFC7CE", fontColor: "#7A0008", bold: true, italic: false, strikethrough: null,
};

test("a format by formula is the grid's own, looks left alone not named", () => {
  expect(conditionalRule(format)).toEqual({
    cfId: "{1}",
    ranges: [{ startRow: 6, startColumn: 3, endRow: 6, endColumn: 4 }],
    stopIfTrue: false,
    rule: { type: "highlightCell", subType: "formula", value: "=TRUE", style: { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#7A0008" }, bl: 1, it: 0 } },
  });
});

test("one without a formula yet is not shown", () => {
  expect(conditionalRule({ ...format, formula: "" })).toBeNull();
});
