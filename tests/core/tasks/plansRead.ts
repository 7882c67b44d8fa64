import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import type { ReadTable } from "../../../src/core/submission";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { bookOfLines } from "../../documents/bookOf";

type Line = readonly (string | null)[];

/** A scope that knows the directory and no year of a person's own. */
export const scope = { directory: new AgencyDirectory(agencies, agencyFields), planYear: null };

/** A table of tasks as the check reads it from its lines. */
export function tableOf(lines: readonly Line[]): ReadTable {
  const [table] = checkWorkbook(bookOfLines({ KH: lines }), { sets: formSets, directory: scope.directory, agency: null }).tables;
  if (!table) throw new Error("no table");
  return table;
}

/** A printed plan of the documents. */
export function printedTable({ titles, headings, lines }: { readonly titles: readonly string[]; readonly headings: readonly string[]; readonly lines: readonly Line[] }): ReadTable {
  return tableOf([...titles.map((title) => [title]), [], [...headings], ...lines]);
}

/** A plan of a title and rows of task, product, lead, coordinators and deadline, numbered through. */
export function planOf(title: string, rows: readonly (readonly (string | null)[])[]): ReadTable {
  const headings = ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];
  return tableOf([[title], [], headings, ...rows.map((row, i) => [String(i + 1), ...row])]);
}
