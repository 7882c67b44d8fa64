import { realpath, stat } from "node:fs/promises";
import { writeWorkbook } from "../adapters/xlsx/write/writeWorkbook";
import { agencies, agencyFields } from "../agencies";
import { AgencyDirectory, ANY_SETTING } from "../core/agency/agencyDirectory";
import { comparePlans, type PlanComparison } from "../core/tasks/comparePlans";
import { tasksOf } from "../core/tasks/tasksOf";
import { taskBody } from "../core/tasks/taskBody";
import type { ReadTable } from "../core/submission";
import { formSets } from "../templates";
import { readFile } from "../workflows/tasks/planFile";
import { draftPlan } from "../workflows/tasks/draftPlan";
import { myTasks } from "../workflows/tasks/myTasks";
import type { Console } from "./console";
import { plainText } from "../workflows/written/plainText";
import { comparisonText, tasksText } from "./formatters/planText";
import { readCall, readLanguage, type Grammar } from "./options";
import { readWorkbook } from "./readWorkbook";
import { UsageError, word } from "./words";
import { writeOut } from "./writeOut";

const GRAMMAR: Grammar = { options: ["agency", "compare", "out", "format", "lang"], flags: ["groups", "force"], later: [] };

/** `soat plan`: an agency's tasks in a plan; its own plan compared with it (`--compare`), or drafted (`--out`). Status 1 when the comparison finds something. */
export async function runPlan(words: readonly string[], console: Console): Promise<number> {
  const call = readCall(words, GRAMMAR);
  const [path, ...others] = call.names;
  if (path === undefined || others.length > 0) throw new UsageError("onePlan");
  const agency = call.options.get("agency");
  if (agency === undefined) throw new UsageError("needAgency");
  const format = call.options.get("format") ?? "text";
  if (format !== "text" && format !== "json") throw new UsageError("badPlanFormat", { value: format });
  const language = readLanguage(call.options.get("lang"));
  const out = call.options.get("out");
  const comparedPath = call.options.get("compare");
  await refuseOwnPlans(out, comparedPath === undefined ? [path] : [path, comparedPath]);
  const { tables, directory } = await plansOf(path, new AgencyDirectory(agencies, agencyFields), console);
  const known = { directory, planYear: null };
  refuseMisspelt(agency, tables, directory, console);
  const own = comparedPath === undefined ? null : await plansOf(comparedPath, directory, console);
  if (own !== null || out !== undefined) sayWhichPlan(path, tables, console);
  if (own !== null) sayWhichPlan(comparedPath ?? path, own.tables, console);
  const comparison = own && compared(tables, own.tables, agency, own.directory);
  if (out !== undefined) await writeDraft(out, tables, { agency, groups: call.flags.has("groups"), force: call.flags.has("force") }, directory, console);
  const listed = myTasks(tables, agency, known);
  const { name } = taskBody(agency, directory, ANY_SETTING);
  if (format === "json") console.print(`${JSON.stringify({ agency: name, tables: listed, comparison }, null, 2)}\n`);
  else console.print(tasksText(name, listed, language) + (comparison ? `\n${comparisonText(comparison, language)}` : ""));
  return comparison && finds(comparison) ? 1 : 0;
}

/** A draft never replaces a plan it is made from, whatever was said of overwriting. */
async function refuseOwnPlans(out: string | undefined, plans: readonly string[]): Promise<void> {
  if (out === undefined) return;
  const [target = null, ...read] = await Promise.all([out, ...plans].map((path) => realpath(path).catch(() => null)));
  if (target !== null && read.includes(target)) throw new UsageError("draftIsPlan", { value: out });
}

/** A name nobody knows and no table holds is a slip where another one is near, and worth a word where none is. */
function refuseMisspelt(agency: string, tables: readonly ReadTable[], directory: AgencyDirectory, console: Console): void {
  const match = directory.get(agency) ? null : directory.lookUp(agency);
  if (match?.found !== false) return;
  if (tables.some((table) => tasksOf(table, agency, { directory, planYear: null }).some(({ role }) => role !== "group"))) return;
  const [nearest] = match.nearest;
  if (nearest) throw new UsageError("agencyMisspelt", { value: agency, nearest: nearest.name });
  console.complain(word("agencyUnknown", console.language, { value: agency }));
}

/** What cannot be told is for a person to look at, and no finding. */
function finds({ notTakenUp, later, otherProduct }: PlanComparison): boolean {
  return notTakenUp.length + later.length + otherProduct.length > 0;
}

interface Plans {
  readonly tables: readonly ReadTable[];
  readonly directory: AgencyDirectory;
}

/** The tables of tasks of a file, and the directory with its own bodies; a file without any table cannot be worked with. */
async function plansOf(path: string, known: AgencyDirectory, console: Console): Promise<Plans> {
  const info = await stat(path).catch(() => null);
  if (info === null) throw new UsageError("noSuchPath", { value: path });
  if (info.isDirectory()) throw new UsageError("planIsFolder", { value: path });
  const { read, tables, directory } = readFile(await readWorkbook(path), formSets, known, console.language);
  if (!read.ok) throw new UsageError("planUnread", { value: path, reason: read.why });
  const plans = tables.filter(({ id }) => read.tables.some((table) => table.id === id));
  if (plans.length === 0) throw new UsageError("noPlanTable", { value: path });
  return { tables: plans, directory };
}

/** The first table that has deadlines: a table of targets gives no tasks. */
function planTable(tables: readonly ReadTable[]): ReadTable | undefined {
  return tables.find(hasDeadlines) ?? tables[0];
}

function hasDeadlines({ plan }: ReadTable): boolean {
  return plan.columns.some((column) => column.kind === "value" && column.value === "deadline");
}

/** Of several plans in a file one is compared or drafted from: which one is for the person to know. */
function sayWhichPlan(path: string, tables: readonly ReadTable[], console: Console): void {
  const [first, ...others] = tables.filter(hasDeadlines);
  if (!first || others.length === 0) return;
  const title = plainText(first.title?.text ?? first.template.name);
  console.complain(word("severalPlans", console.language, { value: path, count: others.length + 1, title, sheet: plainText(first.pieces[0]?.sheet ?? "") }));
}

function compared(province: readonly ReadTable[], own: readonly ReadTable[], agency: string, directory: AgencyDirectory): PlanComparison | null {
  const [theirs, ours] = [planTable(province), planTable(own)];
  return theirs && ours ? comparePlans(theirs, ours, agency, { directory, planYear: null }) : null;
}

interface DraftCall {
  readonly agency: string;
  readonly groups: boolean;
  readonly force: boolean;
}

async function writeDraft(out: string, tables: readonly ReadTable[], { agency, groups, force }: DraftCall, directory: AgencyDirectory, console: Console): Promise<void> {
  if (!/\.xlsx$/iu.test(out)) throw new UsageError("outNotXlsx", { value: out });
  const info = await stat(out).catch(() => null);
  if (!force && info !== null && (!info.isFile() || info.size > 0)) throw new UsageError("fileExists", { value: out });
  const table = planTable(tables);
  const spec = table ? draftPlan(table, { agency, groups, taken: [] }, { directory, planYear: null }) : null;
  if (!spec) return console.complain(word("noTasksToDraft", console.language, { value: agency }));
  await writeOut(out, await writeWorkbook([spec]));
  console.complain(word("draftWritten", console.language, { value: out }));
}
