import { columnOf } from "../submission";
import { isAnswered } from "../values/reading";
import { yearsOutside } from "./outsideYears";
import type { RevisedFile } from "./revision";

/**
 * The year that is being reported on: the latest one of which either file has a figure, or the latest that only the newer file has a column for, as this
 * year's form does before it is filled. Years before it are past. So a corrected version may change its own year, whatever had been sent of it, and this
 * year's report none of those that last year's told of. Null where no table has years.
 */
export function reportingYear(before: RevisedTables, after: RevisedTables): number | null {
  const known = new Set(yearsIn(before));
  const fresh = known.size === 0 ? [] : yearsIn(after).filter((year) => !known.has(year));
  const all = [...fresh, ...yearsIn(before, true), ...yearsIn(after, true)];
  const years = all.length > 0 ? all : yearsIn(after);
  return years.length === 0 ? null : years.reduce((latest, year) => Math.max(latest, year));
}

type RevisedTables = Pick<RevisedFile, "tables" | "sheets">;

/** The years of a file's columns; of those only that hold something. */
function yearsIn(file: RevisedTables, filled = false): number[] {
  return file.tables.flatMap((table) => [
    ...table.columns.flatMap(({ id, plan, headingAt }) => {
      if (plan.kind !== "year" || headingAt === null) return [];
      return !filled || columnOf(table, id).some((cell) => cell !== undefined && isAnswered(cell.reading)) ? [plan.year] : [];
    }),
    ...yearsOutside(table, file).flatMap(({ year, held }) => (!filled || held.some((text) => text !== "") ? [year] : [])),
  ]);
}
