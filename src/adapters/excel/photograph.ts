import type { Sheet } from "../../core/sheet/sheet";
import type { DefinedName, Workbook } from "../../core/sheet/workbook";
import { askJournal, readCarried } from "./journal";
import { readSheets } from "./readSheets";
import { codeOf } from "./refusals";
import type { SheetNames } from "./sheetNames";

const NAME_FIELDS = "items/name,items/formula,items/visible,items/scope";

/**
 * Reads the whole workbook: one round trip for the list of sheets and names, one for all sheets, hidden ones too. Only a table beyond
 * A1:CZ3000, or text of mixed fonts beyond A1:Z200 that may be in an old encoding, costs more, and one more reads the journal where there is one:
 * it tells which values were carried over. Excel does not say when it was last saved.
 */
export async function photograph(context: Excel.RequestContext, known: SheetNames): Promise<Workbook> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load("name");
  worksheets.load("items/id,items/name");
  workbook.names.load(NAME_FIELDS);
  const journal = askJournal(workbook.customXmlParts);
  await context.sync();
  const listed = worksheets.items;
  known.learnAll(new Map(listed.map(({ id, name }) => [id, name])));
  const sheets = await readSheets(context, listed, ({ names }) => void names.load(NAME_FIELDS));
  const read = new Set(sheets.map(({ name }) => name));
  const local = listed.flatMap(({ name, names }) => (read.has(name) ? namesIn(names, name) : []));
  const carried = await readCarried(context, journal);
  return { name: workbook.name, sheets, definedNames: [...namesIn(workbook.names, null), ...local], savedAt: null, ...(carried.length > 0 ? { carried } : null) };
}

/** Reads one sheet again, in one round trip for a usual one; null when it is gone. */
export async function photographSheet(context: Excel.RequestContext, name: string): Promise<Sheet | null> {
  try {
    const [sheet] = await readSheets(context, [context.workbook.worksheets.getItem(name)], () => undefined);
    return sheet ?? null;
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") return null;
    throw error;
  }
}

/** The names of one scope; a collection may list the other scope's too. */
function namesIn(names: Excel.NamedItemCollection, sheet: string | null): DefinedName[] {
  const scope = sheet === null ? "Workbook" : "Worksheet";
  return names.items
    .filter((item) => item.scope === scope)
    .map(({ name, formula, visible }) => ({ name, refersTo: String(formula).replace(/^=/u, ""), hidden: !visible, sheet }));
}
