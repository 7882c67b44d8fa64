import { isOpen } from "../reportedFinding";
import type { RegisterEntry } from "./submissionEntry";

/** What of an earlier register is kept to hold a new one against it. */
export interface EarlierUnit {
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly findings: readonly { readonly key: string; readonly message: string }[];
}

/** What became of a unit since the earlier register. `changed`: the same finding with other figures. */
export interface UnitProgress {
  readonly key: string;
  readonly name: string;
  /** State before; null for a unit that was not in the earlier register. */
  readonly before: string | null;
  /** State now; null for one that is not in the new one. */
  readonly now: string | null;
  readonly appeared: readonly string[];
  readonly solved: readonly string[];
  readonly changed: readonly string[];
  readonly standing: number;
}

/** Holds a register against an earlier one, unit by unit, by the findings' keys; in the order of the new one, units gone at the end. The lists hold messages. */
export function compareRegisters(entries: readonly RegisterEntry[], earlier: readonly EarlierUnit[]): UnitProgress[] {
  const before = new Map(earlier.map((unit) => [unit.key, unit]));
  const known = new Set(entries.map(({ key }) => key));
  const met = entries.map((entry) => progressOf(entry, before.get(entry.key) ?? null));
  const gone = earlier.filter(({ key }) => !known.has(key)).map(({ key, name, state }): UnitProgress => ({ key, name, before: state, now: null, appeared: [], solved: [], changed: [], standing: 0 }));
  return [...met, ...gone];
}

function progressOf({ key, name, state, files }: RegisterEntry, earlier: EarlierUnit | null): UnitProgress {
  const now = files.flatMap(({ findings }) => findings.filter(isOpen));
  const before = new Map((earlier?.findings ?? []).map((finding) => [finding.key, finding.message]));
  const keys = new Set(now.map((finding) => finding.key));
  return {
    key,
    name,
    before: earlier?.state ?? null,
    now: state,
    appeared: now.filter((finding) => !before.has(finding.key)).map(({ message }) => message),
    solved: [...before].filter(([one]) => !keys.has(one)).map(([, message]) => message),
    changed: now.filter((finding) => before.has(finding.key) && before.get(finding.key) !== finding.message).map(({ message }) => message),
    standing: now.filter((finding) => before.get(finding.key) === finding.message).length,
  };
}

/** What to keep of a register for the next time. */
export function keptUnits(entries: readonly RegisterEntry[]): EarlierUnit[] {
  return entries.map(({ key, name, state, files }) => ({
    key,
    name,
    state,
    findings: files.flatMap(({ findings }) => findings.filter(isOpen).map((finding) => ({ key: finding.key, message: finding.message }))),
  }));
}
