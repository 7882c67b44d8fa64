import type { ReadTable } from "../submission";
import { freeYears, type FreeYear } from "./freeYears";
import type { NotCompared, OnlyInOne, RevisedFile } from "./revision";
import { tableName } from "../template/formName";
import type { TablePair } from "./tablePairs";

/** The years of a table that its form was not read with, though its sheet has columns for them. */
export function yearsOutside(table: ReadTable, file: Pick<RevisedFile, "tables" | "sheets">): FreeYear[] {
  const known = new Set(table.columns.flatMap(({ plan, headingAt }) => (plan.kind === "year" && headingAt ? [plan.year] : [])));
  return freeYears(table, file).filter(({ year }) => !known.has(year));
}

/** Such years that one table has and the other lacks, and those that both have with other content, or that one reads and the other does not. */
export function outsideYears({ before, after }: TablePair, there: RevisedFile, here: RevisedFile): { readonly onlyInOne: readonly OnlyInOne[]; readonly notCompared: readonly NotCompared[] } {
  const [was, is] = [columnsOf(before, there), columnsOf(after, here)];
  const onlyInOne: OnlyInOne[] = [];
  const notCompared: NotCompared[] = [];
  for (const year of new Set([...was.free.keys(), ...is.free.keys()])) {
    const [old, own] = [was.free.get(year), is.free.get(year)];
    const name = `Năm ${year}`;
    const has = { before: old !== undefined || was.read.has(year), after: own !== undefined || is.read.has(year) };
    if (!has.before || !has.after) {
      const [side, table, column] = has.after ? (["after", after, own] as const) : (["before", before, old] as const);
      if (column) onlyInOne.push({ side, what: "column", form: tableName(table), name, at: column.at, figures: column.held.filter((text) => text !== "").length });
    } else if (!old || !own || old.held.join("\n") !== own.held.join("\n")) {
      notCompared.push({ why: "yearOutside", form: tableName(after), name, before: old ? [old.at] : [], after: own ? [own.at] : [] });
    }
  }
  return { onlyInOne, notCompared };
}

function columnsOf(table: ReadTable, file: RevisedFile) {
  const read = new Set(table.columns.flatMap(({ plan, headingAt }) => (plan.kind === "year" && headingAt ? [plan.year] : [])));
  return { read, free: new Map(yearsOutside(table, file).map((one) => [one.year, one])) };
}
