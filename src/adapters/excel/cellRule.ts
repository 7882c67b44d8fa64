import type { RecordedRule } from "../../core/sheet/journal/batchRecord";

/** What cells ask for (data validation), as Excel says it: whole, so that it can be put back. */
export interface CellRule {
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

/** A reference that moves with its cell, or may: Excel does not say of which cell of a range it is read. */
const MOVING = /(?<![\p{L}\p{N}_.$])(?:\$[A-Za-z]{1,3}[1-9]\d*|[A-Za-z]{1,3}\$?[1-9]\d*)(?![\p{L}\p{N}_.(])/u;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;

/** Whether the rule reads the same wherever it is put: it speaks of no place beside its own cell. */
export function standsAnywhere({ rule }: CellRule): boolean {
  const formulas = Object.values(rule).flatMap((told: object) => Object.values(told).filter((one): one is string => typeof one === "string" && one.startsWith("=")));
  return !formulas.some((formula) => MOVING.test(formula.replace(QUOTED, "")));
}

/** Whether the rule is a list told by `source` ("=soat_co_quan"). */
export function isListOf(rule: CellRule | null, source: string): boolean {
  const told: unknown = rule?.rule.list?.source;
  return typeof told === "string" && told.toLowerCase() === source.toLowerCase();
}

/** A rule that the journal kept: it was told by Excel. */
export function cellRuleOf(recorded: RecordedRule | null): CellRule | null {
  return recorded as CellRule | null;
}
