/** What our settings in the workbook begin with, so that no other add-in's are read or replaced. */
const PREFIX = "SoatPhuLuc.";

/** The words kept in the workbook for the pane. */
export async function readSettings(context: Excel.RequestContext): Promise<Record<string, string>> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  const ours = settings.items.filter(({ key, value }) => key.startsWith(PREFIX) && typeof value === "string");
  return Object.fromEntries(ours.map(({ key, value }) => [key.slice(PREFIX.length), String(value)]));
}

/** Keeps words in the workbook, in one round trip; those not named stay as they are. They are saved with the file. */
export async function writeSettings(context: Excel.RequestContext, words: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, value] of Object.entries(words)) context.workbook.settings.add(`${PREFIX}${key}`, value);
  await context.sync();
}
