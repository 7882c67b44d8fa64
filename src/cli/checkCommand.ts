import { realpath, stat, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import project from "../../package.json";
import { agencies } from "../agencies";
import { AgencyDirectory } from "../core/agency/agencyDirectory";
import { nearestAgency } from "../core/agency/nearestAgency";
import { readDay } from "../core/day";
import type { Language } from "../core/message";
import { formSets } from "../templates";
import { checkWorkbook, type CheckOptions } from "../workflows/check";
import { checkReport, fileReport, unreadableReport, type CheckReport, type FileReport } from "../workflows/checkReport";
import type { Console } from "./console";
import { explainCell } from "./explainCommand";
import { findFiles } from "./findFiles";
import { formatCsv } from "./formatters/csv";
import { formatJson } from "./formatters/json";
import { formatText } from "./formatters/text";
import { readWorkbook } from "./readWorkbook";
import { readCall, readLanguage, type Call, type Grammar } from "./options";
import { UsageError, word } from "./words";

const GRAMMAR: Grammar = {
  options: ["format", "out", "as-of", "agency", "lang", "explain"],
  flags: ["progress"],
  later: ["plan-year", "expected", "due", "previous", "jobs"],
};

const FORMATS: Readonly<Record<string, (report: CheckReport, language: Language) => string>> = {
  text: formatText,
  json: formatJson,
  csv: formatCsv,
};

/** `soat check`: checks every workbook named, prints or writes the report; status 1 when something is above a note. */
export async function runCheck(words: readonly string[], console: Console): Promise<number> {
  const call = readCall(words, GRAMMAR);
  const format = formatOf(call);
  const language = readLanguage(call.options.get("lang"));
  const asOf = readAsOf(call);
  const options = checkOptions(call);
  if (call.names.length === 0) throw new UsageError("needPath");
  const { files: paths, closed } = await findFiles(call.names);
  for (const folder of closed) console.complain(word("closedFolder", console.language, { value: folder }));
  if (paths.length === 0) throw new UsageError("noFiles");
  await refuseBadOut(call.options.get("out"), paths);
  const cell = call.options.get("explain");
  if (cell !== undefined) return explainCell(paths, cell, options, language, console);
  const files: FileReport[] = [];
  for (const [i, path] of paths.entries()) {
    if (console.isTerminal || call.flags.has("progress")) console.complain(word("reading", console.language, { count: i + 1, total: paths.length, value: path }));
    files.push(await checkFile(path, options, language, console));
  }
  const report = checkReport(files, project.version, asOf);
  await deliver(format(report, language), call.options.get("out"), console);
  if (files.every((file) => file.status === "unreadable")) return 2;
  return report.summary.errors + report.summary.warnings > 0 ? 1 : 0;
}

function formatOf(call: Call): (report: CheckReport, language: Language) => string {
  const name = call.options.get("format") ?? "text";
  if (name === "xlsx") throw new UsageError("notYet", { value: "--format xlsx" });
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new UsageError("badFormat", { value: name });
  return format;
}

/** The day on the report: as asked, else today. */
function readAsOf(call: Call): string {
  const now = new Date();
  const written = call.options.get("as-of") ?? `${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
  const day = readDay(written);
  if (day === null) throw new UsageError("badDay", { value: written });
  return day;
}

function checkOptions(call: Call): CheckOptions {
  const directory = new AgencyDirectory(agencies);
  const agency = call.options.get("agency") ?? null;
  const nearest = agency !== null && directory.find(agency) === null ? nearestAgency(agency, directory) : null;
  if (agency !== null && nearest !== null) throw new UsageError("agencyMisspelt", { value: agency, nearest: nearest.name });
  return { sets: formSets, directory, agency };
}

/** A file's answer. A file that the system cannot open, or that our own code fails on, is one line of the report and never its end. */
async function checkFile(path: string, options: CheckOptions, language: Language, console: Console): Promise<FileReport> {
  const name = basename(path);
  try {
    const opened = await readWorkbook(path);
    if (!opened.ok) return unreadableReport(path, opened.failure, language);
    return fileReport(path, checkWorkbook(opened.workbook, options), language, name.replace(/\.[^.]+$/u, ""));
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem);
    console.complain(word("cannotCheck", console.language, { value: path, reason: detail }));
    return unreadableReport(path, { rule: "file.notChecked", detail }, language);
  }
}

/** A report never replaces a workbook that is being checked, and a folder that is not there is said before the work, not after it. */
async function refuseBadOut(out: string | undefined, paths: readonly string[]): Promise<void> {
  if (out === undefined) return;
  const target = await realpath(out).catch(() => null);
  const inputs = await Promise.all(paths.map((path) => realpath(path)));
  if (target !== null && inputs.includes(target)) throw new UsageError("outIsInput", { value: out });
  const folder = await stat(dirname(out)).catch(() => null);
  if (!folder?.isDirectory()) throw new UsageError("noSuchPath", { value: dirname(out) });
}

async function deliver(text: string, out: string | undefined, console: Console): Promise<void> {
  if (out === undefined) return console.print(text);
  await writeFile(out, text).catch((problem: unknown) => {
    throw new UsageError("cannotWrite", { value: out, reason: problem instanceof Error ? problem.message : String(problem) });
  });
}
