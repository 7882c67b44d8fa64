import { readDay, writeDay } from "../day";
import type { Period } from "../template/tablePlan";
import type { DefinedName } from "../sheet/workbook";

/** What our hidden name says of a sheet that we drew. */
export interface Mark {
  readonly template: string;
  readonly version: string;
  /** Years of the form, null for forms without year columns. */
  readonly period: Period | null;
}

const PREFIX = "SoatPhuLuc.";

/**
 * The hidden workbook name that marks a sheet as ours: `SoatPhuLuc.pl3` (`SoatPhuLuc.pl3.2` for the second sheet of the form) and the
 * string constant `="pl3|1|2015-2020|31/3/2020|PL3"`: template, version, years, last day or nothing, sheet name.
 */
export function markFor(
  template: { readonly id: string; readonly version: string },
  period: Period | null,
  sheetName: string,
  number = 1,
): DefinedName {
  const years = period ? `${period.from}-${period.to}` : "";
  const text = [template.id, template.version, years, period?.asOf ? writeDay(period.asOf) : "", sheetName].join("|");
  const suffix = number > 1 ? `.${number}` : "";
  return { name: `${PREFIX}${template.id.replaceAll("-", ".")}${suffix}`, refersTo: `="${text.replaceAll('"', '""')}"`, hidden: true, sheet: null };
}

/** The mark that speaks for a form on one sheet, null when none does. */
export type MarkOf = (template: string) => Mark | null;

/** The marks by sheet; one whose sheet was renamed speaks for its form on any sheet without a mark of its own. */
export function marksOn(names: readonly DefinedName[], sheets: readonly { readonly name: string }[]): (sheet: string) => MarkOf {
  const marks = readMarks(names);
  const present = new Set(sheets.map(({ name }) => name));
  const stray = new Map([...marks].filter(([sheet]) => !present.has(sheet)).map(([, mark]) => [mark.template, mark]));
  return (sheet) => (template) => {
    const own = marks.get(sheet);
    if (own) return own.template === template ? own : null;
    return stray.get(template) ?? null;
  };
}

/** The marks of a workbook by sheet name; names that are not ours or not readable are passed over. */
export function readMarks(names: readonly DefinedName[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { name, refersTo } of names) {
    if (!name.toLowerCase().startsWith(PREFIX.toLowerCase())) continue;
    const text = /^=?\s*"(.*)"\s*$/su.exec(refersTo)?.[1]?.replaceAll('""', '"');
    const [template, version, years, day, ...sheet] = (text ?? "").split("|");
    if (!template || version === undefined || years === undefined || sheet.length === 0) continue;
    marks.set(sheet.join("|"), { template, version, period: readPeriod(years, day ?? "") });
  }
  return marks;
}

function readPeriod(years: string, day: string): Period | null {
  const match = /^(\d{4})-(\d{4})$/u.exec(years.trim());
  if (!match) return null;
  return { from: Number(match[1]), to: Number(match[2]), asOf: readDay(day) };
}
