import type { ReadTable } from "../submission";
import type { CellPair } from "./sameMeaning";

/** What two places count, where it is not the same. */
export interface Difference {
  readonly there: string;
  readonly here: string;
}

/** “Năm 2020 (Tính đến 31/3)” and the whole of 2020 are two figures, and so are those of forms without years whose titles name other periods; null where both count the same. */
export function otherExtent(pair: Pick<CellPair, "fromColumn" | "toColumn">, from: ReadTable, to: ReadTable): Difference | null {
  return otherDay(pair) ?? otherPeriod(from, to);
}

function otherDay({ fromColumn: { plan: from }, toColumn: { plan: to } }: Pick<CellPair, "fromColumn" | "toColumn">): Difference | null {
  return from.kind === "year" && to.kind === "year" && from.asOf !== to.asOf ? { there: from.heading, here: to.heading } : null;
}

const YEAR = /(?<![\p{L}\p{N}])20\d\d(?![\p{L}\p{N}])/gu;

/** A form without years is of the period that its title names. */
function otherPeriod(from: ReadTable, to: ReadTable): Difference | null {
  if (to.columns.some(({ plan }) => plan.kind === "year")) return null;
  const years = ({ title }: ReadTable): readonly string[] => [...new Set(title?.text.match(YEAR))];
  const [there, here] = [years(from), years(to)];
  const isOther = there.length > 0 && here.length > 0 && !here.some((year) => there.includes(year));
  return isOther ? { there: there.join(", "), here: here.join(", ") } : null;
}
