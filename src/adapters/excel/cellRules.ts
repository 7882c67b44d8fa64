import type { CellRange } from "../../core/sheet/address";
import type { CellRule } from "./cellRule";

/** Cells that ask for the same: `rule` is null where they ask for nothing; `unknown` where Excel does not say all of it. */
export interface RuledRange {
  readonly range: CellRange;
  readonly rule: CellRule | null | "unknown";
}

/** Cells looked at one by one, where those of a range differ. */
const MOST_CELLS = 2_000;

/**
 * What the cells of each range ask for, in one round trip; where those of a range differ they are looked at one by one in a second, unless they are
 * too many. `alsoAsk` is asked for in the first.
 */
export async function readCellRules(context: Excel.RequestContext, sheet: Excel.Worksheet, ranges: readonly CellRange[], alsoAsk: () => void): Promise<RuledRange[][]> {
  const asked = ranges.map((range) => ask(sheet, range));
  alsoAsk();
  await context.sync();
  const found = asked.map(readRule);
  const parted = found.map(({ range, rule }) => (rule === "unknown" ? cellsOf(range) : []));
  const count = parted.reduce((sum, cells) => sum + cells.length, 0);
  if (count === 0 || count > MOST_CELLS) return found.map((one) => [one]);
  const single = parted.map((cells) => cells.map((cell) => ask(sheet, cell)));
  await context.sync();
  return found.map((one, i) => (one.rule === "unknown" ? joined((single[i] ?? []).map(readRule)) : [one]));
}

/** Has cells ask for what they asked for before; no sync. */
export function putCellRule(sheet: Excel.Worksheet, range: CellRange, rule: CellRule | null): void {
  const { dataValidation } = rangeOf(sheet, range);
  dataValidation.clear();
  if (!rule) return;
  dataValidation.rule = rule.rule;
  dataValidation.ignoreBlanks = rule.ignoreBlanks;
  dataValidation.prompt = rule.prompt;
  dataValidation.errorAlert = rule.errorAlert;
}

interface AskedRange {
  readonly range: CellRange;
  readonly told: Excel.DataValidation;
}

function ask(sheet: Excel.Worksheet, range: CellRange): AskedRange {
  const told = rangeOf(sheet, range).dataValidation;
  told.load(["type", "rule", "ignoreBlanks", "prompt", "errorAlert"]);
  return { range, told };
}

/** A prompt alone, without a rule, is not surely taken back by Excel: it counts as unknown. Excel names the kinds of rules it does not have, too. */
function readRule({ range, told }: AskedRange): RuledRange {
  const whole: { readonly [K in keyof CellRule]: CellRule[K] | null } = told;
  const { rule, ignoreBlanks, prompt, errorAlert } = whole;
  if (told.type === "Inconsistent" || told.type === "MixedCriteria" || !rule || !prompt || !errorAlert || ignoreBlanks === null) return { range, rule: "unknown" };
  if (told.type === "None") return { range, rule: prompt.message === "" ? null : "unknown" };
  const set = Object.fromEntries(Object.entries(rule).filter(([, one]: [string, unknown]) => one !== null && one !== undefined));
  return { range, rule: { rule: set, ignoreBlanks, prompt, errorAlert } };
}

/** Cells below one another that ask for the same, as one range. */
function joined(cells: readonly RuledRange[]): RuledRange[] {
  const runs: RuledRange[] = [];
  for (const { range, rule } of cells) {
    const last = runs.at(-1);
    const goesOn = last && last.range.left === range.left && last.range.bottom + 1 === range.top && JSON.stringify(last.rule) === JSON.stringify(rule);
    if (goesOn) runs[runs.length - 1] = { rule, range: { ...last.range, bottom: range.bottom } };
    else runs.push({ range, rule });
  }
  return runs;
}

/** Column by column, so that what lies below one another can be joined. */
function cellsOf({ top, left, bottom, right }: CellRange): CellRange[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  return Array.from({ length: right - left + 1 }, (_, i) => left + i).flatMap((column) => rows.map((row) => ({ top: row, left: column, bottom: row, right: column })));
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
