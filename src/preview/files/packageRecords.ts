import type { ConditionalRule, DataValidation, Sheet, WriteSheet } from "../../adapters/xlsx/packageLibrary";
import { a1Range, parseA1Range } from "../../core/sheet/address";
import type { SheetProtection, StoredConditionalFormat, StoredValidation } from "../officeHost/document/hostDocument";

const OPERATORS = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo",
  greaterThan: "GreaterThan", lessThan: "LessThan", greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo",
} as const;
const KINDS = { whole: "wholeNumber", decimal: "decimal", date: "date", time: "time", textLength: "textLength" } as const;
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;
type Operator = keyof typeof OPERATORS;

/** A file's validation as Office.js writes rules; one for each of its ranges. */
export function validationsOf(validation: DataValidation): StoredValidation[] {
  const stored = {
    rule: ruleOf(validation),
    ignoreBlanks: validation.allowBlank ?? false,
    prompt: { showPrompt: validation.showInputMessage ?? false, title: validation.inputTitle ?? "", message: validation.inputMessage ?? "" },
    errorAlert: {
      showAlert: validation.showErrorMessage ?? false,
      style: STYLES[validation.errorStyle ?? "stop"],
      title: validation.errorTitle ?? "",
      message: validation.errorMessage ?? "",
    },
  };
  const ranges = validation.range.split(/\s+/u).map(parseA1Range);
  return ranges.flatMap((range) => (range ? [{ range, ...stored }] : []));
}

function ruleOf({ type, values, formula1 = "", formula2, operator }: DataValidation): StoredValidation["rule"] {
  if (type === "list") return { list: { inCellDropDown: true, source: values ? values.join(",") : `=${formula1}` } };
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const bound = (formula: string) => (Number.isNaN(Number(formula)) ? `=${formula}` : Number(formula));
  return { [KINDS[type]]: { formula1: bound(formula1), ...(formula2 === undefined ? {} : { formula2: bound(formula2) }), operator: OPERATORS[operator ?? "between"] } };
}

/** The validation in a file's words; null for a rule of a kind that files do not know. */
export function packageValidation({ range, rule, ignoreBlanks, prompt, errorAlert }: StoredValidation): DataValidation | null {
  const [kind, told] = Object.entries(rule)[0] ?? [];
  const { source, formula, formula1, formula2, operator } = (told ?? {}) as Record<string, unknown>;
  const base = {
    range: a1Range(range),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: keyOf(STYLES, errorAlert.style) ?? "stop",
    ...(prompt.message === "" ? {} : { inputTitle: prompt.title, inputMessage: prompt.message }),
    ...(errorAlert.message === "" ? {} : { errorTitle: errorAlert.title, errorMessage: errorAlert.message }),
  } as const;
  if (kind === "list") {
    const words = typeof source === "string" ? source : "";
    return words.startsWith("=") ? { ...base, type: "list", formula1: words.slice(1) } : { ...base, type: "list", values: words.split(",") };
  }
  if (kind === "custom") return { ...base, type: "custom", formula1: bare(formula) };
  const type = keyOf(KINDS, kind);
  if (!type) return null;
  return { ...base, type, operator: (keyOf(OPERATORS, operator) ?? "between") satisfies Operator, formula1: bare(formula1), ...(formula2 === undefined ? {} : { formula2: bare(formula2) }) };
}

function bare(formula: unknown): string {
  return typeof formula === "number" ? String(formula) : typeof formula === "string" ? formula.replace(/^=/u, "") : "";
}

function keyOf<K extends string>(table: Readonly<Record<K, string>>, value: unknown): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

/** A file's conditional format by formula; null for the other kinds. */
export function conditionalFormatOf(rule: ConditionalRule, id: string): StoredConditionalFormat | null {
  const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
  const ranges = rule.range.split(/\s+/u).map(parseA1Range).filter((range) => range !== null);
  if (rule.type !== "expression" || !formula || ranges.length === 0) return null;
  const { font, fill } = rule.style ?? {};
  const color = (rgb: string | undefined) => (rgb ? `#${rgb.slice(-6)}` : null);
  return {
    id,
    ranges,
    formula: `=${formula}`,
    stopIfTrue: rule.stopIfTrue ?? false,
    fill: fill?.type === "pattern" ? color(fill.bgColor?.rgb ?? fill.fgColor?.rgb) : null,
    fontColor: color(font?.color?.rgb),
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    strikethrough: font?.strikethrough ?? null,
  };
}

/** The conditional format in a file's words. */
export function packageRule(format: StoredConditionalFormat, at: number): ConditionalRule {
  const fill = format.fill?.slice(1);
  return {
    type: "expression",
    priority: at + 1,
    formula: format.formula.replace(/^=/u, ""),
    stopIfTrue: format.stopIfTrue,
    range: format.ranges.map(a1Range).join(" "),
    style: {
      ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } } }),
      font: {
        ...(format.fontColor === null ? {} : { color: { rgb: format.fontColor.slice(1) } }),
        ...(format.bold === null ? {} : { bold: format.bold }),
        ...(format.italic === null ? {} : { italic: format.italic }),
        ...(format.strikethrough === null ? {} : { strikethrough: format.strikethrough }),
      },
    },
  };
}

const ALLOWANCES = [
  "formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks", "deleteColumns", "deleteRows", "sort", "autoFilter", "pivotTables",
] as const;
const officeName = (allowance: string) => `allow${allowance[0]?.toUpperCase() ?? ""}${allowance.slice(1)}`;

/** A file's protection with Office's names for what it allows; a password is known only as something nobody can type. */
export function protectionOf(protection: NonNullable<Sheet["protection"]>): SheetProtection | null {
  if (protection.sheet === false) return null;
  const options = Object.fromEntries(ALLOWANCES.map((allowance) => [officeName(allowance), protection[allowance] === true]));
  return { options: { ...options, selectionMode: "Normal" }, password: protection.password ? `\u0000${protection.password}` : null };
}

/** The protection in a file's words, never with a password. */
export function packageProtection({ options }: SheetProtection): NonNullable<WriteSheet["protection"]> {
  const allowed = Object.fromEntries(ALLOWANCES.map((allowance) => [allowance, options[officeName(allowance)] === true]));
  return { sheet: true, objects: true, scenarios: true, selectLockedCells: true, selectUnlockedCells: true, ...allowed };
}
