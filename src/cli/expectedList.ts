import type { AgencyDirectory } from "../core/agency/agencyDirectory";
import { readExpectedUnits, type ExpectedUnit } from "../workflows/review/expectedUnits";
import type { Console } from "./console";
import { openNamed } from "./openNamed";
import { UsageError, word } from "./words";

/** The units a file lists (`--expected`, a CSV or a workbook): its first sheet with a list counts. What of it cannot be used is said and passed over. */
export async function readExpectedList(path: string, directory: AgencyDirectory, console: Console): Promise<readonly ExpectedUnit[]> {
  const { sheets } = await openNamed(path, console.language);
  for (const sheet of sheets) {
    const list = readExpectedUnits(sheet, directory);
    if (!list || list.units.length === 0) continue;
    for (const { kind, row, text } of list.problems) console.complain(word(kind === "repeated" ? "expectedRepeated" : "expectedDay", console.language, { value: text, count: row }));
    return list.units;
  }
  throw new UsageError("noExpected", { value: path });
}
