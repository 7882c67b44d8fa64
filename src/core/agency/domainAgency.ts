import { fold } from "../text/fold";
import { existsOn, type AgencyDirectory } from "./agencyDirectory";
import type { AgencyEntry } from "./agencyEntry";
import type { AgencyField } from "./agencyField";

/** Where a task stands and what it says. */
export interface TaskSubject {
  readonly section: string;
  readonly task: string;
}

/** Which fields count: those of a body's offices or of the province, and on which ISO day the agency must exist. */
export interface FieldScope {
  readonly within: string | null;
  readonly on: string | null;
}

/** The agency proposed to lead a task, with the reason; never written by itself. */
export interface DomainProposal {
  readonly entry: AgencyEntry;
  readonly domain: string;
  /** What points to it: the task's own words or its section's title. */
  readonly by: "task" | "section";
  /** Those words, folded. */
  readonly words: string;
  readonly basis: string;
  /** False where section and task point to different agencies, or only the leftover field fits. */
  readonly isSure: boolean;
  readonly isDecisive: boolean;
}

interface Evidence {
  readonly field: AgencyField;
  readonly words: string;
}

/**
 * Who is in charge of what a task is about. Its section's title decides, unless it only says “chỉ đạo, điều hành” or the task's words are decisive (ISO);
 * without such a title the task's words do. Null when neither names a field.
 */
export function domainAgency(subject: TaskSubject, fields: readonly AgencyField[], directory: AgencyDirectory, scope: FieldScope): DomainProposal | null {
  const here = fields.filter(({ within }) => within === scope.within);
  const task = longest(evidence(subject.task, here, "terms"));
  const section = longest(evidence(subject.section, here, "sections"));
  const best = strongest(task, section);
  if (!best) return null;
  const entry = livingEntry(best.field.agency, directory, scope.on);
  if (!entry) return null;
  const isDecisive = best === task && best.field.weight === "decisive";
  const agrees = !task || !section || section.field.weight === "general" || task.field.agency === section.field.agency;
  const { domain, basis, weight } = best.field;
  return { entry, domain, by: best === task ? "task" : "section", words: best.words, basis, isSure: isDecisive || (agrees && weight !== "general"), isDecisive };
}

/** True when a field of the agency is what the task or its section is about, or the task names the agency or a body below it. `byTask`: the section does not count. */
export function isOwnDomain(agency: AgencyEntry, subject: TaskSubject, fields: readonly AgencyField[], directory: AgencyDirectory, byTask = false): boolean {
  const own = fields.filter((field) => field.agency === agency.id || directory.get(field.agency)?.name === agency.name);
  if (evidence(subject.task, own, "terms").length > 0 || (!byTask && evidence(subject.section, own, "sections").length > 0)) return true;
  const task = plainTask(subject.task);
  const bodies = [agency, ...directory.entries.filter(({ parent }) => parent === agency.id)];
  return bodies.some(({ name, aliases }) => [name, ...aliases.filter(({ form }) => form === undefined).map(({ text }) => text)].some((text) => holds(task, text.toLowerCase())));
}

function strongest(task: Evidence | null, section: Evidence | null): Evidence | null {
  if (!task || !section) return task ?? section;
  return task.field.weight === "decisive" || section.field.weight === "general" || task.field.agency === section.field.agency ? task : section;
}

function evidence(text: string, fields: readonly AgencyField[], where: "terms" | "sections"): Evidence[] {
  const plain = where === "sections" ? fold(text) : plainTask(text);
  const found: Evidence[] = [];
  if (plain === "") return found;
  for (const field of fields) {
    for (const words of field[where]) if (holds(plain, words)) found.push({ field, words });
  }
  return found;
}

/** A plan has few sections but as many tasks as rows, each its own text: folding ten thousand of them would cost more than all the rest. */
function plainTask(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/[\n\r\t\u00A0]| {2,}/gu, " ");
}

function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && words !== "" && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + words.length));
}

const WEIGHTS = ["general", "usual", "decisive"];

/** The weightiest field, of equals the one named by the longest words, of equals the first listed. */
function longest(found: readonly Evidence[]): Evidence | null {
  const rank = ({ field, words }: Evidence): number => WEIGHTS.indexOf(field.weight) * 1_000 + words.length;
  return found.reduce<Evidence | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null);
}

/** The agency, or another of its name that exists on the day. */
function livingEntry(id: string, directory: AgencyDirectory, on: string | null): AgencyEntry | null {
  const entry = directory.get(id);
  if (!entry || on === null || existsOn(entry, on)) return entry;
  const match = directory.lookUp(entry.name, { on, place: null });
  return match.found && match.exists === true ? match.entry : null;
}
