import type { CellRange } from "../../core/sheet/address";
import type { RecordedChoice } from "../../core/sheet/journal/batchRecord";
import { areaAfter, shiftsOf } from "../../core/sheet/journal/journalRows";
import { journalXml } from "../../core/sheet/journal/journalXml";
import type { AppliedEdits, ChoiceArea } from "../../workflows/ports";
import { cellRuleOf, isListOf } from "./cellRule";
import { putCellRule, readCellRules, type RuledRange } from "./cellRules";
import type { KeptBatch } from "./journal";
import { askProtection, liftOf } from "./protectedSheet";
import { writeCellRules, type RuleChange } from "./writeCellRules";

/**
 * Takes drop-downs back: cells that still offer what the batch gave them ask for what they asked for before; those a person changed since are left as
 * they are and named. In as many round trips as giving them, besides those of the journal.
 */
export async function undoChoices(context: Excel.RequestContext, { batch, parts, later }: KeptBatch): Promise<AppliedEdits> {
  const rows = later.flatMap(shiftsOf);
  const choices = parts.flatMap(({ record }) => record.choices ?? []).flatMap((choice) => areaAfter(choice, rows) ?? []);
  const name = choices[0]?.sheet ?? "";
  const sheet = context.workbook.worksheets.getItem(name);
  const found = await readCellRules(context, sheet, choices, () => askProtection(sheet));
  const sorted = choices.flatMap((choice, i) => (found[i] ?? []).map((one) => ({ ...one, choice, isOurs: isOurs(one, choice) })));
  const back = sorted.filter(({ isOurs: ours }) => ours);
  const others = sorted.filter(({ isOurs: ours, rule }) => !ours && rule !== null);
  const changes = back.flatMap(({ range, rule }): RuleChange[] => (rule === "unknown" ? [] : [{ range, before: rule }]));
  const write = () => {
    for (const { range, choice } of back) putCellRule(sheet, range, cellRuleOf(choice.before));
  };
  await writeCellRules(context, { sheet, name, lift: back.length > 0 ? liftOf(name, sheet) : null }, changes, write, () => {
    for (const { part, record } of parts) part.setXml(journalXml({ ...record, undone: true }));
  });
  const areaOf = ({ range }: { readonly range: CellRange }): ChoiceArea => ({ sheet: name, ...plain(range) });
  return { batch: batch.id, written: [], leftOut: [], choices: { restored: back.map(areaOf), changed: others.map(areaOf) } };
}

function isOurs({ rule }: RuledRange, { source }: RecordedChoice): boolean {
  return rule !== "unknown" && isListOf(rule, source);
}

function plain({ top, left, bottom, right }: CellRange): CellRange {
  return { top, left, bottom, right };
}
