import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType } from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import type { StoredName, StoredValidation } from "../officeHost/document/hostDocument";
import { toGrid } from "./univerSheet";

const KINDS: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
};
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const STYLES: Readonly<Record<StoredValidation["errorAlert"]["style"], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};
type Asked = Pick<ISheetDataValidationRule, "type"> & Partial<ISheetDataValidationRule>;

/** A recorded validation in the grid's words under that id; null when it asks nothing yet. The grid knows no names: a list of one is written out. */
export function validationRule(uid: string, { range, rule, ignoreBlanks, prompt, errorAlert }: StoredValidation, names: readonly StoredName[] = []): ISheetDataValidationRule | null {
  const asked = askedOf(rule, names);
  if (!asked) return null;
  // An alert that is switched off lets everything pass; the grid would still refuse.
  const errorStyle = errorAlert.showAlert ? STYLES[errorAlert.style] : DataValidationErrorStyle.INFO;
  return {
    uid,
    ranges: [toGrid(range)],
    ...asked,
    allowBlank: ignoreBlanks,
    errorStyle,
    showErrorMessage: errorAlert.showAlert && errorAlert.message !== "",
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    showInputMessage: prompt.showPrompt && prompt.message !== "",
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

function askedOf(rule: StoredValidation["rule"], names: readonly StoredName[]): Asked | null {
  const [kind, told] = Object.entries(rule)[0] ?? [];
  if (kind === undefined) return null;
  const { source, inCellDropDown, formula, formula1, formula2, operator } = told as Readonly<Record<string, string | number | boolean | undefined>>;
  if (kind === "list") return { type: DataValidationType.LIST, formula1: writtenOut(String(source), names), showDropDown: inCellDropDown !== false, renderMode: DataValidationRenderMode.ARROW };
  if (kind === "custom") return { type: DataValidationType.CUSTOM, formula1: String(formula) };
  const type = KINDS[kind];
  if (!type) return null;
  const second = formula2 === undefined ? {} : { formula2: String(formula2) };
  return { type, operator: OPERATORS[String(operator)] ?? DataValidationOperator.BETWEEN, formula1: String(formula1), ...second };
}

function writtenOut(source: string, names: readonly StoredName[]): string {
  const wanted = source.slice(1).toLowerCase();
  return (source.startsWith("=") ? names.find(({ name }) => name.toLowerCase() === wanted)?.formula : undefined) ?? source;
}
