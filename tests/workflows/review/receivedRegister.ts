import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { fileReport, unreadableReport } from "../../../src/workflows/checkReport";
import { checkTogether } from "../../../src/workflows/review/checkTogether";
import { receivedFile, unreadFile, type ReceivedFile } from "../../../src/workflows/review/receivedFile";
import { registerOf, type Register } from "../../../src/workflows/review/register";
import type { RegisterSetting } from "../../../src/workflows/review/submissionEntry";
import { filesByUnit, filesToJoin } from "../../../src/workflows/review/unitFiles";
import { consistentBook, type BookChanges } from "../../walker/book";

const directory = new AgencyDirectory(agencies);
const options = { sets: formSets, directory, agency: null };
const NO_DUE: RegisterSetting = { language: "vi", due: null };

/** A file that came in: its path, what is in it, when it was saved. */
export type Sent = readonly [path: string, changes: BookChanges | null, savedAt?: string];

/** The register of files as their walkers filled them in; null for one that cannot be read. */
export function register(sent: readonly Sent[], expected: readonly string[] | null = null, setting = NO_DUE): Register {
  const books = new Map<string, Workbook>();
  const files = sent.map(([path, changes, savedAt = null]): ReceivedFile => {
    const place = { path, below: path };
    if (changes === null) return unreadFile(place, unreadableReport(path, { rule: "file.damaged", detail: "" }, "vi"), directory);
    const workbook = { ...consistentBook(changes).workbook, savedAt };
    books.set(path, workbook);
    const checked = checkWorkbook(workbook, options);
    return receivedFile(place, fileReport(path, checked, "vi", path), workbook, checked);
  });
  const units = filesByUnit(files).map((unit) => {
    const joined = filesToJoin(unit).flatMap(({ path }) => ({ path, workbook: books.get(path) })).flatMap(({ path, workbook }) => (workbook ? [{ path, workbook }] : []));
    return { unit, together: joined.length > 0 ? checkTogether(joined, options, new Map(), "vi") : null };
  });
  return registerOf(units, expected?.map((name) => ({ name, key: directory.find(name)?.id ?? name, due: null })) ?? null, setting);
}
