import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../../src/adapters/xlsx/openWorkbook";
import { checkWorkbook } from "../../../src/workflows/check";
import { fileReport } from "../../../src/workflows/checkReport";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { formSets } from "../../../src/templates";
import { openInMemory, seenOf } from "./openInMemory";

const folder = "assets/samples";
const samples = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

function reported(workbook: Workbook): unknown {
  const options = { sets: formSets, directory: new AgencyDirectory(agencies), agency: null };
  return fileReport(workbook.name, checkWorkbook(workbook, options), "vi", "");
}

test.each(samples)("%s gives the same findings open in Excel and as a file", async (name) => {
  const file = await openWorkbook(name, new Uint8Array(readFileSync(join(folder, name))));
  if (!file.ok) return expect(file.failure.rule).toBe("file.notWorkbook");
  const { open, host } = await openInMemory(file.workbook, 14);
  const photograph = await open.photograph();
  expect(host.syncs).toBe(2);
  expect(photograph.sheets.map(seenOf)).toEqual(file.workbook.sheets.map(seenOf));
  expect(reported(photograph)).toEqual(reported(file.workbook));
  const [first] = file.workbook.sheets;
  const again = await open.photographSheet(first?.name ?? "");
  expect(host.syncs).toBe(3);
  expect(again && seenOf(again)).toEqual(first && seenOf(first));
});
