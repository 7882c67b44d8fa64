import { isoDay } from "../day";
import type { Period } from "../template/tablePlan";
import type { HeaderColumn } from "./header";
import type { YearHeading } from "./yearHeading";
import { extentOf, readYearHeading, yearNamedIn } from "./yearHeading";

/** A column whose heading names a year. */
export interface FoundYear extends YearHeading {
  readonly column: HeaderColumn;
}

/** The year a column's headings name, read from the lowest upwards ("Năm" over "2020" over "(Tính đến 31/3)"); null for none. */
export function yearOf(column: HeaderColumn): FoundYear | null {
  let best: FoundYear | null = null;
  for (let from = column.path.length - 1; from >= 0; from--) {
    const read = readYearHeading(column.path.slice(from).join(" "));
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
 * other words count where all together make a row of consecutive years. Of several columns for one year the form's own is taken: the
 * one up to the form's day in its last year, the whole year before, an estimate only where there is nothing else.
 */
export function yearsIn(columns: readonly HeaderColumn[], own: Period | null): YearsOfHeader {
  const plain = columns.flatMap((column) => yearOf(column) ?? []);
  const all = [...plain, ...amongOtherWords(columns, plain)];
  const years = [...new Set(all.map(({ year }) => year))].flatMap((year) => {
    const same = all.filter((found) => found.year === year);
    return same.sort((a, b) => fitness(b, own) - fitness(a, own)).slice(0, 1);
  });
  const taken = new Set(all.map(({ column }) => column));
  return { years: columns.flatMap((column) => years.find((year) => year.column === column) ?? []), others: columns.filter((column) => !taken.has(column)) };
}

function amongOtherWords(columns: readonly HeaderColumn[], plain: readonly FoundYear[]): FoundYear[] {
  const known = new Set(plain.map(({ year }) => year));
  const read = new Set(plain.map(({ column }) => column));
  const more = columns.flatMap((column): FoundYear[] => {
    const year = read.has(column) ? null : yearNamedIn(column.path.join(" "));
    return year === null || known.has(year) ? [] : [{ year, asOf: null, column }];
  });
  const years = new Set([...known, ...more.map(({ year }) => year)]);
  const isRow = years.size >= 3 && Math.max(...years) - Math.min(...years) < years.size;
  return isRow ? more : [];
}

function fitness({ year, asOf, column }: FoundYear, own: Period | null): number {
  const extent = extentOf(column.path.join(" "));
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
