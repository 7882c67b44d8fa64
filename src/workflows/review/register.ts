import { NearestNames } from "../../core/agency/nearestNames";
import type { TogetherReport } from "./checkTogether";
import type { ExpectedUnit } from "./expectedUnits";
import { missingEntry, submissionEntry, type RegisterEntry, type RegisterSetting, type UnitState } from "./submissionEntry";
import type { UnitFiles } from "./unitFiles";

/** Everything that came in, a line a unit, worst first. */
export interface Register {
  readonly entries: readonly RegisterEntry[];
  /** How many units stand so. */
  readonly counts: Readonly<Record<UnitState, number>>;
  /** How many sent late. */
  readonly late: number;
}

/** A unit's files with the answer about them together; null where one file was checked as a whole. */
export interface CheckedUnit {
  readonly unit: UnitFiles;
  readonly together: TogetherReport | null;
}

/** Worst first, as they are shown. */
export const STATES: readonly UnitState[] = ["return", "unreadable", "unrecognised", "empty", "missing", "explain", "pass"];

/** Enters all units: those that sent something and, where there is a list, those that did not. */
export function registerOf(units: readonly CheckedUnit[], expected: readonly ExpectedUnit[] | null, setting: RegisterSetting): Register {
  const listed = new Map((expected ?? []).map((unit) => [unit.key, unit]));
  const sent = units.map(({ unit, together }) => submissionEntry(unit, together, listed.get(unit.key) ?? null, expected !== null, setting));
  const came = new Set(sent.map(({ key }) => key));
  const missing = [...listed.values()].filter(({ key }) => !came.has(key)).map((unit) => missingEntry(unit, setting));
  const entries = [...sent.map((entry) => withNearest(entry, missing)), ...missing].sort(worstFirst);
  const counts = Object.fromEntries(STATES.map((state) => [state, entries.filter((entry) => entry.state === state).length])) as Record<UnitState, number>;
  return { entries, counts, late: entries.filter(({ daysLate }) => daysLate !== null && daysLate > 0).length };
}

/** A unit that nobody expects may be one that is missing, written otherwise. */
function withNearest(entry: RegisterEntry, missing: readonly RegisterEntry[]): RegisterEntry {
  if (entry.isExpected !== false || missing.length === 0) return entry;
  const names = new NearestNames(missing.map(({ key, name }) => ({ id: key, name, kind: "agency", level: "", parent: null, aliases: [], validFrom: null, validTo: null, domains: [] })));
  return { ...entry, nearest: names.near(entry.name, 1)[0]?.name ?? null };
}

function worstFirst(a: RegisterEntry, b: RegisterEntry): number {
  return STATES.indexOf(a.state) - STATES.indexOf(b.state) || b.errors - a.errors || b.warnings - a.warnings || a.name.localeCompare(b.name, "vi") || (a.key < b.key ? -1 : 1);
}
