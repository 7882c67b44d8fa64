import project from "../../package.json";
import { agencies, agencyFields } from "../agencies";
import { AgencyDirectory } from "../core/agency/agencyDirectory";
import { formSets } from "../templates";
import { checkWorkbook } from "../workflows/check";
import { compareChecked, olderAs, type CheckedFile } from "../workflows/revision/compareWorkbooks";
import { asksForALook } from "../workflows/revision/revisionReport";
import type { Console } from "./console";
import { revisionCsv } from "./formatters/revisionCsv";
import { revisionText } from "./formatters/revisionText";
import { openNamed } from "./openNamed";
import { readCall, readLanguage, type Grammar } from "./options";
import { UsageError } from "./words";

const GRAMMAR: Grammar = { options: ["agency", "format", "lang"], flags: [], later: [] };

/** `soat compare OLD NEW`: how a file differs from the one sent before, by meaning. Status 1 where something asks for a look, 0 where nothing does. */
export async function runCompare(words: readonly string[], console: Console): Promise<number> {
  const call = readCall(words, GRAMMAR);
  const [older, newer, ...others] = call.names;
  if (older === undefined || newer === undefined || others.length > 0) throw new UsageError("twoFilesToCompare");
  const format = call.options.get("format") ?? "text";
  if (format !== "text" && format !== "json" && format !== "csv") throw new UsageError("badFormat", { value: format });
  const language = readLanguage(call.options.get("lang"));
  const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields) };
  const [sent, own] = [await openNamed(older, console.language), await openNamed(newer, console.language)];
  const checked = withForms(newer, { workbook: own, checked: checkWorkbook(own, { ...options, agency: call.options.get("agency") ?? null }) });
  const before = withForms(older, { workbook: sent, checked: olderAs(checked.checked, sent, options) });
  const report = compareChecked(before, checked, language);
  const named = { ...report, older: { ...report.older, path: older }, newer: { ...report.newer, path: newer } };
  if (format === "json") console.print(`${JSON.stringify({ tool: "soat-phu-luc", version: project.version, ...named }, null, 2)}\n`);
  else console.print(format === "csv" ? revisionCsv(named) : revisionText(named, language));
  return asksForALook(report) ? 1 : 0;
}

function withForms(path: string, file: CheckedFile): CheckedFile {
  if (file.checked.tables.length === 0) throw new UsageError("noFormToCompare", { value: path });
  return file;
}
