import type { Period } from "../template/tablePlan";
import type { HeaderColumn } from "./header";
import type { YearHeading } from "./yearHeading";
import { readYearHeading } from "./yearHeading";

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

/** The years a table covers: the form's own when most found years are among them, else those found. */
export function periodOf(own: Period | null, found: readonly FoundYear[]): Period | null {
  if (own === null || found.length === 0) return own;
  const years = [...new Set(found.map(({ year }) => year))];
  const within = years.filter((year) => year >= own.from && year <= own.to).length;
  const from = within * 2 >= years.length ? own.from : Math.min(...years);
  const to = within * 2 >= years.length ? own.to : Math.max(...years);
  const last = found.find(({ year, asOf }) => year === to && asOf !== null);
  if (last?.asOf) return { from, to, asOf: isoDay(to, last.asOf) };
  return { from, to, asOf: to === own.to ? own.asOf : null };
}

function isoDay(year: number, { day, month }: { readonly day: number; readonly month: number }): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
