import type { AgencyEntry } from "../core/agency/agencyEntry";
import type { AgencyDirectory } from "../core/agency/agencyDirectory";
import { plannedRows, type Basis } from "../core/template/tablePlan";
import type { Assignment, FormSet, Round, Template } from "../core/template/template";
import { dayAfter, daysBetween } from "./daysBetween";

/** A form an agency is given, whole or in part, with the words that give it. */
export interface OwedForm {
  readonly template: string;
  /** STT of the rows given, consecutive ones together ("1–9"); null for the whole form. */
  readonly rows: string | null;
  readonly basis: Basis;
  /** Id of the round whose day counts. */
  readonly round: string;
}

/** Something to be sent or held, and when. */
export interface DutyRound {
  readonly id: string;
  readonly what: string;
  /** As the document puts it: before a day (the day itself is too late), within a month, or by the day a person set. */
  readonly due: { readonly kind: "before" | "by"; readonly day: string } | { readonly kind: "within"; readonly month: string } | null;
  /** Days left to the last good day, negative when it is past; null when that is more than 60 days away from today. */
  readonly daysLeft: number | null;
  /** True once the last good day is over, however long ago. */
  readonly isPast: boolean;
  readonly basis: Basis;
}

/**
 * What an agency owes. `assigned`: the document gives it rows; `district`: the document names no appendix for districts, all are offered;
 * `unnamed`: the document gives it none, all are offered; `everyone`: the document divides nothing among agencies.
 */
export interface Duties {
  readonly standing: "assigned" | "district" | "unnamed" | "everyone";
  /** True for the agency that puts everybody's rows together. */
  readonly consolidates: boolean;
  readonly owed: readonly OwedForm[];
  readonly rounds: readonly DutyRound[];
}

const NEAR = 60;

/** What an agency owes in a form set, by when. `dues`: round id → last ISO day that a person set instead of the document's. */
export function dutiesOf(agencyId: string, set: FormSet, directory: AgencyDirectory, today: string, dues: Readonly<Record<string, string>>): Duties {
  const entry = directory.get(agencyId);
  const given = set.assignments.filter(({ agency }) => agency === agencyId);
  return {
    standing: standingOf(entry, set, given.length > 0),
    consolidates: set.consolidator === agencyId,
    owed: given.flatMap((assignment) => owedForm(assignment, set.templates)),
    rounds: set.rounds.filter((round) => concerns(round, agencyId, entry, directory)).map((round) => dutyRound(round, today, dues[round.id])),
  };
}

function standingOf(entry: AgencyEntry | null, set: FormSet, isAssigned: boolean): Duties["standing"] {
  if (set.assignments.length === 0) return "everyone";
  if (isAssigned) return "assigned";
  return entry?.level === "district" ? "district" : "unnamed";
}

/** A round for “UBND cấp huyện” concerns each district too. */
function concerns({ who }: Round, agencyId: string, entry: AgencyEntry | null, directory: AgencyDirectory): boolean {
  if (who.includes(agencyId)) return true;
  if (entry?.kind !== "agency" || entry.level !== "district") return false;
  return who.some((id) => {
    const group = directory.get(id);
    return group?.kind === "group" && group.level === entry.level && group.parent === entry.parent;
  });
}

function owedForm({ template, rows, basis, round }: Assignment, templates: readonly Template[]): OwedForm[] {
  const plan = templates.find(({ id }) => id === template);
  if (!plan) return [];
  const given = rows === "all" ? null : plan.tables.flatMap(plannedRows).filter(({ id }) => rows.includes(id)).map(({ ordinal }) => ordinal.replace(/\.$/u, ""));
  return [{ template, rows: given && ordinalRanges(given), basis, round }];
}

/** “1–9, 14” for STT that are plain numbers; others are listed as they are. */
function ordinalRanges(ordinals: readonly string[]): string {
  const runs: string[][] = [];
  for (const ordinal of ordinals) {
    const run = runs[runs.length - 1];
    if (run && Number(ordinal) === Number(run[run.length - 1]) + 1) run.push(ordinal);
    else runs.push([ordinal]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run[run.length - 1]}` : run[0])).join(", ");
}

function dutyRound(round: Round, today: string, set: string | undefined): DutyRound {
  const { id, what, basis } = round;
  const left = daysLeftOf(round, today, set);
  return { id, what, basis, due: dueOf(round, set), daysLeft: left !== null && Math.abs(left) <= NEAR ? left : null, isPast: left !== null && left < 0 };
}

function dueOf({ before, withinMonth }: Round, set: string | undefined): DutyRound["due"] {
  if (set !== undefined) return { kind: "by", day: set };
  if (before !== null) return { kind: "before", day: before };
  return withinMonth === null ? null : { kind: "within", month: withinMonth };
}

function daysLeftOf({ before, withinMonth }: Round, today: string, set: string | undefined): number | null {
  if (set !== undefined) return daysBetween(today, set);
  if (before !== null) return daysBetween(today, before) - 1;
  return withinMonth === null ? null : daysBetween(today, lastDayOf(withinMonth));
}

function lastDayOf(month: string): string {
  const inNext = dayAfter(`${month}-28`, 4);
  return dayAfter(`${inNext.slice(0, 8)}01`, -1);
}
