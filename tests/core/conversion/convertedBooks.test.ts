import { conversionOf } from "../../../src/core/conversion/conversion";
import { editedWorkbook } from "../../../src/core/sheet/editedWorkbook";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { formSets } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { fileReport, type FileReport } from "../../../src/workflows/checkReport";
import { consistentBook } from "../../walker/book";
import { setIn, typedIn } from "./legacyBook";

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };
/** A total too small, a rate out of range, text for a figure, a blank. */
const DAMAGES = { "pl2.r1@y2016": 3, "pl3.r5.province@y2017": 150, "pl2.r6@y2015": "không rõ số liệu", "pl5.r1@y2018": null };

function reported(workbook: Workbook): FileReport {
  return fileReport(workbook.name, checkWorkbook(workbook, options), "vi", "");
}

function converted(workbook: Workbook): Workbook {
  return editedWorkbook(workbook, conversionOf(workbook).cells, new Set());
}

test.each([["sound", {}, 0], ["damaged", DAMAGES, 4]])("a %s workbook typed in VNI is, converted, checked word for word like the one written in Unicode", (_, write, least) => {
  const unicode = consistentBook({ write, letterhead: "SỞ TƯ PHÁP" }).workbook;
  const typed = typedIn(unicode, "VNI");
  expect(reported(typed).findings.map(({ rule }) => rule)).toContain("text.legacyEncoding");
  const now = converted(typed);
  expect(reported(now)).toEqual(reported(unicode));
  expect(reported(now).findings.length).toBeGreaterThanOrEqual(least);
  expect(conversionOf(now)).toEqual({ cells: [], left: [] });
});

test("typed in TCVN3, whose fonts have no toned capitals, it has the same findings at the same places", () => {
  const unicode = consistentBook({ write: DAMAGES, letterhead: "SỞ TƯ PHÁP" }).workbook;
  const places = ({ findings, verdict, unit, completeness }: FileReport) => [verdict, unit?.name, completeness, findings.map(({ key, severity, cell, suggestions }) => [key, severity, cell, suggestions.map(({ value }) => value)])];
  expect(places(reported(converted(typedIn(unicode, "TCVN3"))))).toEqual(places(reported(unicode)));
});

test("a workbook in Unicode has nothing to convert, whatever its font", () => {
  const unicode = consistentBook({ letterhead: "SỞ TƯ PHÁP" }).workbook;
  expect(["Times New Roman", ".VnTime", "VNI-Times", ""].map((font) => conversionOf(setIn(unicode, font)))).toEqual(Array.from({ length: 4 }, () => ({ cells: [], left: [] })));
});
