import type { CellRange } from "../../core/sheet/address";
import { journalXml } from "../../core/sheet/journal/journalXml";
import type { AppliedChoices, BatchTitle, ChoiceOffer, ChoiceStanding } from "../../workflows/ports";
import { isListOf, standsAnywhere, type CellRule } from "./cellRule";
import { putCellRule, readCellRules } from "./cellRules";
import { drawNames } from "./drawNames";
import { drawValidations } from "./drawValidations";
import { addToJournal, askJournal, trimJournal } from "./journal";
import { askProtection, liftOf } from "./protectedSheet";
import { writeCellRules, type RuleChange } from "./writeCellRules";

/** What an offer would do, in one round trip, two where the cells of a range ask for different things. */
export async function lookAtChoices(context: Excel.RequestContext, offer: ChoiceOffer): Promise<ChoiceStanding> {
  return standingOf(await look(context, context.workbook.worksheets.getItem(offer.sheet), offer, () => undefined));
}

/**
 * Gives cells their choices: looks as `lookAtChoices` does, then writes in one round trip, into the journal too. Nothing that stands in a cell is touched.
 * A protected sheet is laid open for it and protected again; with a password it refuses.
 */
export async function offerChoices(context: Excel.RequestContext, offer: ChoiceOffer, title: BatchTitle): Promise<AppliedChoices> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(offer.sheet);
  const present = workbook.names;
  const journal = askJournal(workbook.customXmlParts);
  const looked = await look(context, sheet, offer, () => {
    askProtection(sheet);
    present.load("items/name");
  });
  const standing = standingOf(looked);
  if (looked.changes.length === 0) return { ...standing, batch: null };
  const choices = looked.changes.map(({ range, before }) => ({ sheet: offer.sheet, ...range, source: sourceOf(offer), before }));
  const xml = journalXml({ ...title, undone: false, edits: [], insertions: [], choices });
  const write = () => {
    // Excel takes no drop-down of a name that is not there yet.
    if (offer.name) drawNames(present, [offer.name], present.items.map(({ name }) => name));
    for (const { range, before } of looked.changes) if (before) putCellRule(sheet, range, null);
    drawValidations(sheet, [{ ...offer.validation, ranges: standing.open }]);
  };
  let part = null as Excel.CustomXmlPart | null;
  await writeCellRules(context, { sheet, name: offer.sheet, lift: liftOf(offer.sheet, sheet) }, looked.changes, write, () => (part = addToJournal(workbook.customXmlParts, xml)));
  const forgotten = await trimJournal(context, journal.items.length, xml.length);
  return { ...standing, batch: part?.id ?? null, ...(forgotten > 0 ? { forgotten } : null) };
}

interface Looked {
  readonly changes: readonly RuleChange[];
  readonly already: readonly CellRange[];
  readonly kept: readonly CellRange[];
}

async function look(context: Excel.RequestContext, sheet: Excel.Worksheet, offer: ChoiceOffer, alsoAsk: () => void): Promise<Looked> {
  const found = (await readCellRules(context, sheet, offer.ranges, alsoAsk)).flat();
  const source = sourceOf(offer);
  const isKept = (rule: CellRule | null | "unknown"): boolean => rule === "unknown" || (rule !== null && !isListOf(rule, source) && !standsAnywhere(rule));
  return {
    changes: found.flatMap(({ range, rule }) => (rule === "unknown" || isKept(rule) || isListOf(rule, source) ? [] : [{ range, before: rule }])),
    already: found.flatMap(({ range, rule }) => (rule !== "unknown" && isListOf(rule, source) ? [range] : [])),
    kept: found.flatMap(({ range, rule }) => (isKept(rule) ? [range] : [])),
  };
}

function standingOf({ changes, already, kept }: Looked): ChoiceStanding {
  return { open: changes.map(({ range }) => range), replaced: changes.flatMap(({ range, before }) => (before ? [range] : [])), already, kept };
}

/** What the list is told by, as Excel says it; "" for what is no list of the workbook's. */
function sourceOf({ validation: { allowed } }: ChoiceOffer): string {
  return allowed.kind === "listRange" ? `=${allowed.formula}` : allowed.kind === "list" ? allowed.values.join(",") : "";
}
