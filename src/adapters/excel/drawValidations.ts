import type { AllowedValues, SpecValidation } from "../../core/sheet/sheetSpec";

/** Tells Excel what may be typed where and what to say about it; no sync. */
export function drawValidations(sheet: Excel.Worksheet, validations: readonly SpecValidation[]): void {
  for (const { ranges, allowed, strict, prompt, error } of validations) {
    for (const { top, left, bottom, right } of ranges) {
      const { dataValidation } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      dataValidation.rule = ruleOf(allowed);
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: prompt !== null, title: prompt?.title ?? "", message: prompt?.text ?? "" };
      dataValidation.errorAlert = { showAlert: error !== null, style: strict ? "Stop" : "Warning", title: error?.title ?? "", message: error?.text ?? "" };
    }
  }
}

function ruleOf(allowed: AllowedValues): Excel.DataValidationRule {
  switch (allowed.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: allowed.values.join(",") } };
    case "listRange":
      return { list: { inCellDropDown: true, source: `=${allowed.formula}` } };
    case "whole":
      return { wholeNumber: { formula1: allowed.min, operator: "GreaterThanOrEqualTo" } };
    case "decimal":
      return { decimal: { formula1: allowed.min, formula2: allowed.max, operator: "Between" } };
    case "any":
      return { custom: { formula: "=TRUE" } };
  }
}
