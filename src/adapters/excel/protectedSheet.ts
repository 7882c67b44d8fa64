/** Protection that may be lifted and put back: the options it had. Only one without a password can be. */
export interface Lift {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** Asks whether and how a sheet is protected; no sync. The sheet must exist. */
export function askProtection(sheet: Excel.Worksheet): void {
  sheet.protection.load(["protected", "options"]);
}

/** Which of these sheets are protected; in one round trip. Sheets that are gone are passed over. */
export async function protectedSheets(context: Excel.RequestContext, names: readonly string[]): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return worksheets.items.filter(({ name, protection }) => protection.protected && wanted.has(name.toLowerCase())).map(({ name }) => name);
}

/** What to put back after the sheet was laid open; null for a sheet that is not protected. */
export function liftOf(name: string, sheet: Excel.Worksheet): Lift | null {
  return sheet.protection.protected ? { sheet, name, options: withoutUnset(sheet.protection.options) } : null;
}

/** Lifts and puts back protection around writes, in one batch; no sync. Lifting comes first of all: if it fails nothing was written. */
export function writeLifted(lifts: readonly Lift[], write: () => void): void {
  for (const { sheet } of lifts) sheet.protection.unprotect();
  write();
  for (const { sheet, options } of lifts) sheet.protection.protect(options);
}

/** Excel takes no null for an option it did not answer. */
function withoutUnset(options: Excel.WorksheetProtectionOptions): Excel.WorksheetProtectionOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null && value !== undefined));
}
