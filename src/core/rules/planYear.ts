import type { Setting } from "../agency/agencyDirectory";
import type { AgencyEntry } from "../agency/agencyEntry";
import { placeOf, type AgencyDirectory } from "../agency/agencyDirectory";
import type { ReadTable } from "../submission";
import { fold } from "../text/fold";
import type { Scope } from "./kind";

/** The day of a document: “tháng 12 năm 2020”, “ngày … tháng … năm 2019”. */
const OF_DAY = /tháng [\d. ]{0,9}năm 20\d\d/gu;
/** “năm 2023”, but not the beginning of a span (“năm 2021 - 2025”). */
const OF_YEAR = /(?<!\p{L})năm (20\d\d)(?!\d| ?[-,/] ?(?:năm )?20\d\d| (?:và|đến) (?:năm )?20\d\d)/gu;
/** “và định hướng năm 2025”: what the plan looks ahead to is not its year. */
const LOOKS_AHEAD = /(?<=20\d\d.*)(?:định hướng|tầm nhìn)(?: \p{L}+){0,4} (?:năm )?20\d\d/gu;
const BARE_YEAR = /(?<![\d./-])20\d\d(?![\d./-])/gu;
const SPAN = /20\d\d ?- ?20\d\d/u;
/** “tỉnh Bình Định”, “thành phố Đà Nẵng”: whose plan it is. */
const PROVINCE = /(?<!\p{L})tỉnh (\p{Lu}\p{L}*(?: [-–] )?(?: \p{Lu}\p{L}*){0,2})/u;
const PROVINCE_CAPITALS = /(?<!\p{L})TỈNH (\p{Lu}+ \p{Lu}+)(?! (?:VÀ|CỦA)(?!\p{L}))/u;

/** The year a plan is for: the one a person gave, else the one its title or a heading names, else the form's own where we drew the sheet, else the one given for tables that name none. Null when nothing tells. */
export function planYearOf(table: ReadTable, scope: Pick<Scope, "planYear">): number | null {
  if (scope.planYear !== null) return scope.planYear;
  const headings = table.columns.map(({ heading }) => heading).join(" ");
  return yearNamed(table.title?.text ?? "") ?? yearNamed(headings) ?? (table.drawnByUs && table.title === null ? table.template.planYear : null) ?? table.yearGiven ?? null;
}

function yearNamed(text: string): number | null {
  const folded = fold(text).replace(OF_DAY, "").replace(LOOKS_AHEAD, "");
  const named = [...folded.matchAll(OF_YEAR)].map(([, year]) => Number(year));
  if (named.length > 0) return Math.max(...named);
  const bare = new Set(folded.match(BARE_YEAR) ?? []);
  const [only] = bare;
  return bare.size === 1 && only !== undefined && !SPAN.test(folded) ? Number(only) : null;
}

/** A table's setting; `named` is false where its title names no province. */
type TableSetting = Setting & { readonly named: boolean };

const settings = new WeakMap<ReadTable, { readonly planYear: number | null; readonly directory: AgencyDirectory; readonly setting: TableSetting }>();

/** When and where a table's bodies are named: on the plan's first day, in the province of its title. Remembered, for a blank in each of many rows asks for it. */
export function settingOf(table: ReadTable, { planYear, directory }: Pick<Scope, "planYear" | "directory">): TableSetting {
  const known = settings.get(table);
  if (known?.planYear === planYear && known.directory === directory) return known.setting;
  const setting = readSetting(table, { planYear, directory });
  settings.set(table, { planYear, directory, setting });
  return setting;
}

function readSetting(table: ReadTable, scope: Pick<Scope, "planYear" | "directory">): TableSetting {
  const year = planYearOf(table, scope);
  const title = table.title?.text ?? "";
  return { on: year === null ? null : `${year}-01-01`, place: placeIn(title, scope.directory), named: provinceIn(title) !== null };
}

/** The province of a table's title that was no more when its plan's year began, with its last ISO day; null for any other. */
export function provinceGone(table: ReadTable, scope: Pick<Scope, "planYear" | "directory">): { readonly province: string; readonly until: string; readonly year: number } | null {
  const year = planYearOf(table, scope);
  const province = provinceIn(table.title?.text ?? "");
  const entry = year === null || province === null ? null : bodyOfProvince(province, scope.directory);
  const until = entry?.validTo ?? null;
  return year === null || province === null || until === null || until >= `${year}-01-01` ? null : { province: `tỉnh ${province}`, until, year };
}

/** The province a title names, by the first part of its bodies' ids; null where it names none or the directory does not know it. */
export function placeIn(title: string, directory: AgencyDirectory): string | null {
  const province = provinceIn(title);
  return province === null ? null : placeNamed(province, directory);
}

function provinceIn(title: string): string | null {
  return (PROVINCE.exec(title) ?? PROVINCE_CAPITALS.exec(title))?.[1] ?? null;
}

function placeNamed(province: string, directory: AgencyDirectory): string | null {
  const entry = bodyOfProvince(province, directory);
  return entry === null ? null : placeOf(entry);
}

function bodyOfProvince(province: string, directory: AgencyDirectory): AgencyEntry | null {
  const entry = directory.find(`UBND tỉnh ${province}`);
  // A name with a province behind it is found by the name alone too: it must be this province's.
  const names = entry === null ? [] : [entry.name, ...entry.aliases.map(({ text }) => text)];
  return entry !== null && names.some((name) => fold(name).endsWith(` ${fold(province)}`)) ? entry : null;
}
