import { fold } from "../text/fold";
import { existsOn, type AgencyDirectory } from "./agencyDirectory";
import type { AgencyEntry } from "./agencyEntry";
import type { AgencyField } from "./agencyField";
import { fieldReader, holds, plainTask, type FieldEvidence } from "./fieldWords";

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
  /** False where section and task point to different agencies. */
  readonly agrees: boolean;
  /** False where they do not agree, or only the leftover field fits. */
  readonly isSure: boolean;
  readonly isDecisive: boolean;
}

/**
 * Who is in charge of what a task is about. Its section's title decides, unless it only says “chỉ đạo, điều hành” or the task's words are decisive (ISO);
 * without such a title the task's words do. Null when neither names a field.
 */
export function domainAgency(subject: TaskSubject, fields: readonly AgencyField[], directory: AgencyDirectory, scope: FieldScope): DomainProposal | null {
  const reader = fieldReader(fields, scope.within);
  const task = reader.ofTask(subject.task);
  const section = reader.ofSection(subject.section);
  const best = strongest(task, section);
  if (!best) return null;
  const entry = livingEntry(best.field.agency, directory, scope.on);
  if (!entry) return null;
  const isDecisive = best === task && best.field.weight === "decisive";
  const agrees = !task || !section || section.field.weight === "general" || task.field.agency === section.field.agency;
  const { domain, basis, weight } = best.field;
  return { entry, domain, by: best === task ? "task" : "section", words: best.words, basis, agrees, isSure: isDecisive || (agrees && weight !== "general"), isDecisive };
}

/** True when a field of the agency is what the task or its section is about, or the task names the agency or a body below it. `byTask`: the section does not count. */
export function isOwnDomain(agency: AgencyEntry, subject: TaskSubject, fields: readonly AgencyField[], directory: AgencyDirectory, byTask = false): boolean {
  const own = fields.filter((field) => field.agency === agency.id || directory.get(field.agency)?.name === agency.name);
  const [task, section] = [plainTask(subject.task), fold(subject.section)];
  if (own.some(({ terms, sections }) => terms.some((words) => holds(task, words)) || (!byTask && sections.some((words) => holds(section, words))))) return true;
  const bodies = [agency, ...directory.entries.filter(({ parent }) => parent === agency.id)];
  return bodies.some(({ name, aliases }) => [name, ...aliases.filter(({ form }) => form === undefined).map(({ text }) => text)].some((text) => holds(task, text.toLowerCase())));
}

function strongest(task: FieldEvidence | null, section: FieldEvidence | null): FieldEvidence | null {
  if (!task || !section) return task ?? section;
  return task.field.weight === "decisive" || section.field.weight === "general" || task.field.agency === section.field.agency ? task : section;
}

/** The agency, or another of its name that exists on the day. */
function livingEntry(id: string, directory: AgencyDirectory, on: string | null): AgencyEntry | null {
  const entry = directory.get(id);
  if (!entry || on === null || existsOn(entry, on)) return entry;
  const match = directory.lookUp(entry.name, { on, place: null });
  return match.found && match.exists === true ? match.entry : null;
}
