import { isOpen } from "../reportedFinding";
import { registerLine } from "./registerLine";
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

/**
 * Holds a register against an earlier one, unit by unit, by the findings' keys; in the order of the new one, units gone at the end. The lists hold messages.
 * A unit that nobody knows is the one that bore its name before, where that is one and no other.
 */
export function compareRegisters(entries: readonly RegisterEntry[], earlier: readonly EarlierUnit[]): UnitProgress[] {
  const byKey = new Map(earlier.map((unit) => [unit.key, unit]));
  const taken = new Set(entries.flatMap(({ key }) => byKey.get(key) ?? []));
  const strangers = onlyNamed(earlier.filter((unit) => !taken.has(unit)));
  const newcomers = onlyNamed(entries.filter(({ key }) => !byKey.has(key)));
  const met = entries.map((entry) => {
    const before = byKey.get(entry.key) ?? (newcomers.get(registerLine(entry.name)) === entry ? strangers.get(registerLine(entry.name)) : undefined) ?? null;
    if (before) taken.add(before);
    return progressOf(entry, before);
  });
  const gone = earlier.filter((unit) => !taken.has(unit)).map(({ key, name, state }): UnitProgress => ({ key, name, before: state, now: null, appeared: [], solved: [], changed: [], standing: 0 }));
  return [...met, ...gone];
}

/** By name, those whose name no other bears. */
function onlyNamed<Unit extends { readonly name: string }>(units: readonly Unit[]): Map<string, Unit> {
  const names = units.map(({ name }) => registerLine(name));
  return new Map(units.flatMap((unit, at) => (names.indexOf(names[at] ?? "") === names.lastIndexOf(names[at] ?? "") ? [[names[at] ?? "", unit] as const] : [])));
}

function progressOf({ key, name, state, files }: RegisterEntry, earlier: EarlierUnit | null): UnitProgress {
  const now = files.flatMap(({ findings }) => findings.filter(isOpen));
  const before = new Map((earlier?.findings ?? []).map((finding) => [finding.key, registerLine(finding.message)]));
  const keys = new Set(now.map((finding) => finding.key));
  return {
    key,
    name,
    before: earlier?.state ?? null,
    now: state,
    appeared: now.filter((finding) => !before.has(finding.key)).map(({ message }) => message),
    solved: [...before].filter(([one]) => !keys.has(one)).map(([, message]) => message),
    changed: now.filter((finding) => before.has(finding.key) && before.get(finding.key) !== registerLine(finding.message)).map(({ message }) => message),
    standing: now.filter((finding) => before.get(finding.key) === registerLine(finding.message)).length,
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
