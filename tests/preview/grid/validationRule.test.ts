import { validationRule } from "../../../src/preview/grid/validationRule";
import type { StoredValidation } from "../../../src/preview/officeHost/document/hostDocument";

const stored = (rule: StoredValidation["rule"], showAlert = true): StoredValidation => ({
  range: { top: 6, left: 3, bottom: 12, right: 3 },
  rule,
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert, style: "Stop", title: "Số lượng", message: "Đề nghị nhập số nguyên." },
});
const common = {
  uid: "v1", ranges: [{ startRow: 6, startColumn: 3, endRow: 12, endColumn: 3 }], allowBlank: true, errorStyle: 1, showErrorMessage: true,
  errorTitle: "Số lượng", error: "Đề nghị nhập số nguyên.", showInputMessage: false, promptTitle: "", prompt: "",
};

test.each([
  [{ wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, { type: "whole", operator: "greaterThanOrEqual", formula1: "0" }],
  [{ decimal: { formula1: 0, formula2: 100, operator: "Between" } }, { type: "decimal", operator: "between", formula1: "0", formula2: "100" }],
  [{ textLength: { formula1: 5, operator: "NotEqualTo" } }, { type: "textLength", operator: "notEqual", formula1: "5" }],
  [{ list: { inCellDropDown: true, source: "Có,Không" } }, { type: "list", formula1: "Có,Không", showDropDown: true, renderMode: 1 }],
  [{ list: { inCellDropDown: false, source: "=PL1!$A$1:$A$3" } }, { type: "list", formula1: "=PL1!$A$1:$A$3", showDropDown: false, renderMode: 1 }],
  [{ custom: { formula: "=D7>0" } }, { type: "custom", formula1: "=D7>0" }],
] as const)("%j", (rule, wanted) => {
  expect(validationRule("v1", stored(rule))).toEqual({ ...common, ...wanted });
});

test("a cell that asks nothing yet has none; an alert switched off refuses nothing", () => {
  expect(validationRule("v1", stored({}))).toBeNull();
  expect(validationRule("v1", stored({ custom: { formula: "=TRUE" } }, false))).toMatchObject({ errorStyle: 0, showErrorMessage: false });
});

test("the grid knows no names: a list of one is written out, one that is not there stays as it is", () => {
  const rule = { list: { inCellDropDown: true, source: "=Co_quan" } };
  const name = { id: "{1}", name: "co_quan", sheet: null, formula: "='Danh mục'!$A$2:$A$9", visible: true, comment: "" };
  expect(validationRule("v1", stored(rule), [name])).toMatchObject({ type: "list", formula1: "='Danh mục'!$A$2:$A$9" });
  expect(validationRule("v1", stored(rule), [])).toMatchObject({ formula1: "=Co_quan" });
  expect(validationRule("v1", stored({ list: { inCellDropDown: true, source: "co_quan" } }), [name])).toMatchObject({ formula1: "co_quan" });
});
