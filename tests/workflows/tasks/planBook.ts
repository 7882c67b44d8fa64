import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import type { Workbook } from "../../../src/core/sheet/workbook";
import type { ReadTable } from "../../../src/core/submission";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { bookOfLines } from "../../documents/bookOf";

interface Printed {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly lines: readonly (readonly (string | null)[])[];
}

export const directory = new AgencyDirectory(agencies, agencyFields);

/** A printed plan as a workbook, and its first table as the check reads it. */
export function planBook({ titles, headings, lines }: Printed): { readonly workbook: Workbook; readonly table: ReadTable } {
  const workbook = bookOfLines({ KH: [...titles.map((title) => [title]), [], [...headings], ...lines] });
  const [table] = checkWorkbook(workbook, { sets: formSets, directory, agency: null }).tables;
  if (!table) throw new Error("no table");
  return { workbook, table };
}
