import { stat } from "node:fs/promises";
import type { AgencyDirectory } from "../core/agency/agencyDirectory";
import { writeDay } from "../core/day";
import { expectedGroups, groupsNamed } from "../workflows/review/expectedGroup";
import { readExpectedUnits, type ExpectedUnit } from "../workflows/review/expectedUnits";
import type { Console } from "./console";
import { openNamed } from "./openNamed";
import { UsageError, word } from "./words";

/** The units that `--expected` names: those of a file, else of groups of the directory as they were on an ISO day. */
export async function readExpectedList(named: string, directory: AgencyDirectory, day: string, console: Console): Promise<readonly ExpectedUnit[]> {
  const groups = (await stat(named).catch(() => null)) === null ? groupsNamed(named, directory) : null;
  if (!groups) return unitsListed(named, directory, console);
  const units = expectedGroups(groups, directory, day);
  if (units.length === 0) throw new UsageError("expectedNobody", { value: named, day: writeDay(day) });
  console.complain(word("expectedGroup", console.language, { value: named, count: units.length, day: writeDay(day) }));
  return units;
}

/** The first sheet with a list counts. What of it cannot be used is said and passed over. */
async function unitsListed(path: string, directory: AgencyDirectory, console: Console): Promise<readonly ExpectedUnit[]> {
  const { sheets } = await openNamed(path, console.language);
  for (const sheet of sheets) {
    const list = readExpectedUnits(sheet, directory);
    if (!list || list.units.length === 0) continue;
    for (const { kind, row, text } of list.problems) console.complain(word(kind === "repeated" ? "expectedRepeated" : "expectedDay", console.language, { value: text, count: row }));
    return list.units;
  }
  throw new UsageError("noExpected", { value: path });
}
