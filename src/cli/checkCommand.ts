import { realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import project from "../../package.json";
import { writeWorkbook } from "../adapters/xlsx/write/writeWorkbook";
import { agencies } from "../agencies";
import { AgencyDirectory } from "../core/agency/agencyDirectory";
import { readDay } from "../core/day";
import type { Language } from "../core/message";
import { register as registerPlan } from "../templates/own/register";
import { checkReport } from "../workflows/checkReport";
import { drawRegister } from "../workflows/review/drawRegister";
import type { FilePlace } from "../workflows/review/filePlace";
import { registerOf } from "../workflows/review/register";
import { reviewReport, type ReviewReport } from "../workflows/review/reviewReport";
import { checkFiles } from "./checkFiles";
import type { Console } from "./console";
import { readEarlierReport } from "./earlierReport";
import { readExpectedList } from "./expectedList";
import { explainCell } from "./explainCommand";
import type { CheckSetting, FileAnswer, FileTask } from "./fileTask";
import { findFiles } from "./findFiles";
import { formatCsv } from "../workflows/written/findingsCsv";
import { formatJson } from "../workflows/written/reportJson";
import { formatRegisterCsv } from "../workflows/written/registerCsv";
import { formatText } from "./formatters/text";
import { markedTargets, withoutEarlierCopies } from "./markedTargets";
import { markFiles } from "./markFiles";
import { readCall, readCount, readLanguage, type Call, type Grammar } from "./options";
import { tellMarked } from "./tellMarked";
import { TaskPool } from "../workflows/crew/taskPool";
import { UsageError, word } from "./words";
import { planLetters, readLettering, writeLetters } from "./writeLetters";
import { writeOut } from "./writeOut";
import type { Workshop } from "./workshop";

const GRAMMAR: Grammar = {
  options: ["format", "out", "as-of", "plan-year", "agency", "lang", "explain", "jobs", "limit", "expected", "due", "previous", "marked", "letters"],
  flags: ["progress", "force"],
  later: [],
};

/** A report written out; the sheets of a register are Vietnamese whatever the language. */
type Formatter = (report: ReviewReport, language: Language) => string | Promise<Uint8Array>;

const FORMATS: Readonly<Record<string, Formatter>> = {
  text: formatText,
  json: formatJson,
  csv: formatCsv,
  "register-csv": formatRegisterCsv,
  xlsx: (report) => writeWorkbook(drawRegister(report, registerPlan)),
};

const MOST_JOBS = 64;
/** Seconds one file may take: far above any file of the size we read, and at most a day. */
const LIMIT = { usual: 60, most: 86_400 } as const;

/** `soat check`: checks every workbook named, prints or writes the report; status 1 when something is above a note. */
export async function runCheck(words: readonly string[], console: Console, workshop: Workshop): Promise<number> {
  const call = readCall(words, GRAMMAR);
  const format = formatOf(call);
  const setting = checkSetting(call);
  const asOf = readAsOf(call);
  const due = readDue(call);
  const directory = new AgencyDirectory(agencies);
  const jobs = readCount(call, "jobs", MOST_JOBS);
  const limit = (readCount(call, "limit", LIMIT.most) ?? LIMIT.usual) * 1000;
  if (call.names.length === 0) throw new UsageError("needPath");
  if (call.options.has("marked") && call.options.has("explain")) throw new UsageError("markedOrExplained");
  const lettering = readLettering(call, asOf, setting.language);
  const pool = new TaskPool<FileTask, FileAnswer>({ hire: workshop.hireFor(setting), timer: workshop.timer, limit });
  try {
    pool.warm();
    const { list, earlier } = await readBesides(call, directory, due ?? asOf, console);
    const places = await placesOf(call, console);
    const checking = { pool, setting, directory, console };
    const cell = call.options.get("explain");
    if (cell !== undefined) return await explainCell(places, cell, checking);
    const showsProgress = console.isTerminal || call.flags.has("progress");
    const workers = jobs ?? usualJobs(places.length, workshop.cores);
    const folder = call.options.get("marked");
    const force = call.flags.has("force");
    const marking = folder === undefined ? null : { targets: await markedTargets(places.map(({ path }) => path), folder, force), day: asOf, force };
    const units = await checkFiles(places, { ...checking, workers, showsProgress });
    const register = registerOf(units, list, { language: setting.language, due });
    const files = register.entries.flatMap((entry) => entry.files);
    const report = reviewReport(checkReport(files, project.version, asOf), register, earlier);
    const letters = lettering && (await planLetters(register, places.map(({ path }) => path), lettering));
    await deliver(await format(report, setting.language), call.options.get("out"), console);
    const isMarked = !marking || tellMarked(await markFiles(files, marking, { pool, workers }), console);
    const isAnswered = !letters || (await writeLetters(letters, console));
    return isMarked && isAnswered ? statusOf(report) : 2;
  } finally {
    pool.close();
  }
}

/** The units that are to send something on an ISO day, and those of an earlier report; null where the call names none. */
async function readBesides({ options }: Call, directory: AgencyDirectory, day: string, console: Console) {
  const [expected, previous] = [options.get("expected"), options.get("previous")];
  return {
    list: expected === undefined ? null : await readExpectedList(expected, directory, day, console),
    earlier: previous === undefined ? null : await readEarlierReport(previous, directory, console),
  };
}

function statusOf({ files, summary }: ReviewReport): number {
  if (files.every(({ status }) => status === "unreadable")) return 2;
  return summary.errors + summary.warnings > 0 ? 1 : 0;
}

/** A second worker pays for its arrival from a handful of files on; more than four hardly help and fill the memory. */
function usualJobs(files: number, cores: number): number {
  return Math.min(cores, 4, Math.ceil(files / 4));
}

async function placesOf(call: Call, console: Console): Promise<readonly FilePlace[]> {
  const { files, closed } = await findFiles(call.names);
  for (const folder of closed) console.complain(word("closedFolder", console.language, { value: folder }));
  if (files.length === 0) throw new UsageError("noFiles");
  const folder = call.options.get("marked");
  const checked = folder === undefined ? files : await withoutEarlierCopies(files, call.names, folder);
  if (checked.length === 0) throw new UsageError("noFiles");
  await refuseBadOut(call.options.get("out"), checked.map(({ path }) => path));
  return checked;
}

function formatOf(call: Call): Formatter {
  const name = call.options.get("format") ?? "text";
  const out = call.options.get("out") ?? "";
  if (name === "xlsx" && !out.toLowerCase().endsWith(".xlsx")) throw new UsageError("registerNeedsOut");
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new UsageError("badReportFormat", { value: name });
  return format;
}

/** The day by which submissions were due; null where nobody gave one. */
function readDue(call: Call): string | null {
  const written = call.options.get("due");
  if (written === undefined) return null;
  const day = readDay(written);
  if (day === null) throw new UsageError("badDay", { value: written });
  return day;
}

/** The day on the report: as asked, else today. */
function readAsOf(call: Call): string {
  const now = new Date();
  const written = call.options.get("as-of") ?? `${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
  const day = readDay(written);
  if (day === null) throw new UsageError("badDay", { value: written });
  return day;
}

function checkSetting(call: Call): CheckSetting {
  const language = readLanguage(call.options.get("lang"));
  const planYear = readPlanYear(call);
  const agency = call.options.get("agency") ?? null;
  if (agency === null) return { agency, planYear, language };
  const directory = new AgencyDirectory(agencies);
  const nearest = directory.find(agency) === null ? directory.nearest(agency, 1)[0] : undefined;
  if (nearest !== undefined) throw new UsageError("agencyMisspelt", { value: agency, nearest: nearest.name });
  return { agency, planYear, language };
}

/** Year of the plans in the workbooks; null where their titles are to tell. */
function readPlanYear(call: Call): number | null {
  const written = call.options.get("plan-year");
  if (written === undefined) return null;
  if (!/^20[0-9]{2}$/u.test(written)) throw new UsageError("badPlanYear", { value: written });
  return Number(written);
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

async function deliver(content: string | Uint8Array, out: string | undefined, console: Console): Promise<void> {
  if (out !== undefined) return writeOut(out, content);
  if (typeof content === "string") console.print(content);
}
