import { isoDay } from "../day";
import type { Period } from "../template/tablePlan";
import type { HeaderColumn } from "./header";
import type { YearHeading } from "./yearHeading";
import { extentOf, readYearHeading, shortYearIn, yearNamedIn } from "./yearHeading";

/** A column whose heading names a year. */
export interface FoundYear extends YearHeading {
  readonly column: HeaderColumn;
}

/** What a column's headings say of years: the year they are, the one they name among other words, whose value stands below. */
interface YearSigns {
  readonly own: FoundYear | null;
  readonly named: number | null;
  /** The year that two digits may mean. */
  readonly short: number | null;
  readonly extent: ReturnType<typeof extentOf>;
}

/** Headings that are nothing but a year are short, however many lines they fill. */
const LONGEST = 200;

const known = new WeakMap<HeaderColumn, YearSigns>();

/** Every form asks the same of a column: read once for each. */
function signsOf(column: HeaderColumn): YearSigns {
  const old = known.get(column);
  if (old) return old;
  const text = column.path.join(" ");
  const signs = { own: ownYear(column), named: yearNamedIn(text), short: shortYearIn(text), extent: extentOf(text) };
  known.set(column, signs);
  return signs;
}

/** The year a column's headings name, read from the lowest upwards ("Năm" over "2020" over "(Tính đến 31/3)"); null for none. */
export function yearOf(column: HeaderColumn): FoundYear | null {
  return signsOf(column).own;
}

function ownYear(column: HeaderColumn): FoundYear | null {
  let best: FoundYear | null = null;
  let text = "";
  for (let from = column.path.length - 1; from >= 0; from--) {
    text = [column.path[from] ?? "", text].filter(Boolean).join(" ");
    if (text.length > LONGEST) break;
    const read = readYearHeading(text);
    if (read && (!best || (read.asOf && !best.asOf && read.year === best.year))) best = { ...read, column };
  }
  return best;
}

/** The columns of a header that are years, one for each year, and those that are none. */
export interface YearsOfHeader {
  readonly years: readonly FoundYear[];
  readonly others: readonly HeaderColumn[];
}

/**
 * Tells the years of a header from its other columns. Besides headings that say nothing but a year, those that name one year among
 * other words, and years of the form in two digits, count where all together make a row of consecutive years. Of several columns for one year the form's own is taken: the
 * one up to the form's day in its last year, the whole year before, an estimate only where there is nothing else.
 */
export function yearsIn(columns: readonly HeaderColumn[], own: Period | null): YearsOfHeader {
  const plain = columns.flatMap((column) => yearOf(column) ?? []);
  const all = [...plain, ...amongOtherWords(columns, plain, own)];
  const years = new Map<number, FoundYear>();
  for (const found of all) {
    const best = years.get(found.year);
    if (!best || fitness(found, own) > fitness(best, own)) years.set(found.year, found);
  }
  const byColumn = new Map([...years.values()].map((year) => [year.column, year]));
  const taken = new Set(all.map(({ column }) => column));
  return { years: columns.flatMap((column) => byColumn.get(column) ?? []), others: columns.filter((column) => !taken.has(column)) };
}

function amongOtherWords(columns: readonly HeaderColumn[], plain: readonly FoundYear[], own: Period | null): FoundYear[] {
  const known = new Set(plain.map(({ year }) => year));
  const read = new Set(plain.map(({ column }) => column));
  const more = columns.flatMap((column): FoundYear[] => {
    const { named, short } = signsOf(column);
    const isWithin = short !== null && own !== null && short >= own.from && short <= own.to;
    const year = read.has(column) ? null : (named ?? (isWithin ? short : null));
    return year === null || known.has(year) ? [] : [{ year, asOf: null, column }];
  });
  const years = new Set([...known, ...more.map(({ year }) => year)]);
  const isRow = years.size >= 3 && Math.max(...years) - Math.min(...years) < years.size;
  return isRow ? more : [];
}

function fitness({ year, asOf, column }: FoundYear, own: Period | null): number {
  const { extent } = signsOf(column);
  if (extent === "estimate") return 0;
  const wantsPart = own !== null && own.asOf !== null && year === own.to;
  const isDay = asOf !== null && wantsPart && isoDay(year, asOf.month, asOf.day) === own.asOf;
  return (extent === "part") === wantsPart ? (isDay ? 3 : 2) : 1;
}

/** The years a table covers: the form's own when most found years are among them, else those found. */
export function periodOf(own: Period | null, found: readonly FoundYear[]): Period | null {
  if (own === null || found.length === 0) return own;
  const years = [...new Set(found.map(({ year }) => year))];
  const within = years.filter((year) => year >= own.from && year <= own.to).length;
  const from = within * 2 >= years.length ? own.from : Math.min(...years);
  const to = within * 2 >= years.length ? own.to : Math.max(...years);
  const last = found.find(({ year, asOf }) => year === to && asOf !== null);
  if (last?.asOf) return { from, to, asOf: isoDay(to, last.asOf.month, last.asOf.day) };
  return { from, to, asOf: to === own.to ? own.asOf : null };
}
