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
  return domainReader(fields, directory, scope)(subject);
}

/** `domainAgency` for a whole table: tasks whose words point to the same fields have one proposal. */
export function domainReader(fields: readonly AgencyField[], directory: AgencyDirectory, scope: FieldScope): (subject: TaskSubject) => DomainProposal | null {
  const reader = fieldReader(fields, scope.within);
  const byTask = new Map<FieldEvidence | null, Map<FieldEvidence | null, DomainProposal | null>>();
  return (subject) => {
    const task = reader.ofTask(subject.task);
    const section = reader.ofSection(subject.section);
    const bySection = byTask.get(task) ?? new Map<FieldEvidence | null, DomainProposal | null>();
    if (bySection.size === 0) byTask.set(task, bySection);
    const known = bySection.get(section);
    if (known !== undefined) return known;
    const proposal = proposalOf(task, section, directory, scope);
    bySection.set(section, proposal);
    return proposal;
  };
}

function proposalOf(task: FieldEvidence | null, section: FieldEvidence | null, directory: AgencyDirectory, scope: FieldScope): DomainProposal | null {
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
  const { terms, sections, names } = ownWords(agency, fields, directory);
  const task = plainTask(subject.task);
  if (terms.some((words) => holds(task, words)) || names.some((words) => holds(task, words))) return true;
  const section = byTask ? "" : fold(subject.section);
  return section !== "" && sections.some((words) => holds(section, words));
}

/** What names an agency's own work: the words of its fields, and the names of itself and the bodies below it. */
interface OwnWords extends Pick<AgencyField, "terms" | "sections"> {
  readonly fields: readonly AgencyField[];
  readonly names: readonly string[];
}

const known = new WeakMap<AgencyDirectory, Map<AgencyEntry, OwnWords>>();

function ownWords(agency: AgencyEntry, fields: readonly AgencyField[], directory: AgencyDirectory): OwnWords {
  const byAgency = known.get(directory) ?? new Map<AgencyEntry, OwnWords>();
  known.set(directory, byAgency);
  const old = byAgency.get(agency);
  if (old?.fields === fields) return old;
  const own = fields.filter((field) => field.agency === agency.id || directory.get(field.agency)?.name === agency.name);
  const bodies = [agency, ...directory.entries.filter(({ parent }) => parent === agency.id)];
  const names = bodies.flatMap(({ name, aliases }) => [name, ...aliases.filter(({ form }) => form === undefined).map(({ text }) => text)]);
  const words = { fields, terms: own.flatMap(({ terms }) => terms), sections: own.flatMap(({ sections }) => sections), names: names.map((text) => text.toLowerCase()) };
  byAgency.set(agency, words);
  return words;
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
