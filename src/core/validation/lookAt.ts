import type { Suggestion } from "../finding";
import type { AskedRule } from "../relations/askedRule";
import type { Backing } from "../relations/backing";
import { forcedIn, forcedInstead } from "../relations/forcedIn";
import type { Relation } from "../relations/relation";
import { openRelationsOf } from "../relations/relationsOf";
import { slipsIn, type SlipRepair } from "../relations/slipsIn";
import { suspectsIn, type Suspects } from "../relations/suspectsIn";
import { kindOf } from "../rules";
import { cellKey, type CellRef } from "../sheet/address";
import type { Uncaused } from "./cause";

/** A relation in which something is wrong, and the figures to look at. */
interface Broken {
  readonly relation: Relation;
  readonly suspects: Suspects;
  /** Tells its independent parts from those of other relations. */
  readonly mark: string;
}

/**
 * Adds to findings of rules between figures which cells to look at, the one typing slip that explains them, and what the rules force:
 * in a blank cell, or in the finding's own cell if that is the one that is wrong. What a person explained is right as it stands.
 */
export function lookAt(found: readonly Uncaused[], asked: readonly AskedRule[], backing: Backing): readonly Uncaused[] {
  const between = asked.filter(({ rule }) => kindOf(rule)?.conditions !== undefined);
  const speaking = new Set(between.map(({ rule }) => rule.id));
  const isBroken = (one: Uncaused): boolean => one.severity !== "info" && one.ruleId !== null && !one.explained && speaking.has(one.ruleId);
  if (!found.some((one) => isBroken(one) || one.blankOf !== null)) return found;
  const relations = openRelationsOf(between, backing);
  const broken = relations.flatMap((relation, i): Broken[] => {
    const suspects = suspectsIn(relation);
    return suspects ? [{ relation, suspects, mark: `relation ${i}` }] : [];
  });
  const byCell = new Map(broken.flatMap((one) => one.relation.variables.flatMap(({ cell }) => (cell ? [[cellKey(cell.at), one] as const] : []))));
  const repairs = broken.length === 0 ? [] : slipsIn(broken.map(({ relation }) => relation));
  const forced = new Map(relations.filter((relation) => broken.every((one) => one.relation !== relation)).flatMap(forcedIn).map(({ suggestion }) => [cellKey(suggestion.at), suggestion]));
  return found.map((finding) => {
    if (finding.blankOf !== null) return withSuggestions(finding, blanksOf(finding).flatMap((at) => forced.get(cellKey(at)) ?? []));
    const one = finding.at && isBroken(finding) ? byCell.get(cellKey(finding.at)) : undefined;
    return one && finding.at ? located(finding, finding.at, one, repairs) : finding;
  });
}

function located(finding: Uncaused, at: CellRef, { relation, suspects, mark }: Broken, repairs: readonly SlipRepair[]): Uncaused {
  const refs = (set: readonly number[]): CellRef[] => set.flatMap((number) => relation.variables[number]?.cell?.at ?? []);
  const own = [at, ...finding.related].map(cellKey);
  const parts = suspects.parts.flatMap((part, i) => (refs(part).some((ref) => own.includes(cellKey(ref))) ? [`${mark}.${i}`] : []));
  const slip = repairs.find(({ mends }) => mends.some(({ ruleId, cells }) => ruleId === finding.ruleId && cells.some((cell) => cellKey(cell) === cellKey(at))));
  const found: Uncaused = {
    ...finding,
    suspects: inOrder(suspects.sets.map(refs), slip),
    ...(suspects.truncated ? { suspectsTruncated: true } : {}),
    ...(suspects.notDetermined ? { suspectsNotDetermined: true } : {}),
    parts,
  };
  return withSuggestions(found, slip?.suggestions ?? insteadOf(at, relation, suspects));
}

/** The finding's own cell may be the wrong one: what it would then be is a guess, for the others may be wrong as well. */
function insteadOf(at: CellRef, relation: Relation, { sets }: Suspects): Suggestion[] {
  const alone = sets.flatMap((set) => (set.length === 1 ? set : [])).find((number) => relation.variables[number]?.cell && cellKey(relation.variables[number].cell.at) === cellKey(at));
  const cell = alone === undefined ? null : relation.variables[alone]?.cell;
  if (alone === undefined || cell?.cell.formula != null || cell?.mergedFrom != null) return [];
  const suggestion = forcedInstead(relation, alone);
  return suggestion ? [{ ...suggestion, unsure: true }] : [];
}

/** Sets in the order of their cells on the sheet; the one that a slip explains first. */
function inOrder(sets: readonly CellRef[][], slip: SlipRepair | undefined): CellRef[][] {
  const slipped = new Set(slip?.suggestions.map(({ at }) => cellKey(at)));
  const isSlip = (set: readonly CellRef[]): boolean => slipped.size > 0 && set.length === slipped.size && set.every((ref) => slipped.has(cellKey(ref)));
  const sorted = sets.map((set) => [...set].sort(byPlace));
  return sorted.sort((a, b) => Number(isSlip(b)) - Number(isSlip(a)) || a.map((ref, i) => (b[i] ? byPlace(ref, b[i]) : 1)).find((order) => order !== 0) || a.length - b.length);
}

function byPlace(a: CellRef, b: CellRef): number {
  return a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row;
}

function withSuggestions(finding: Uncaused, more: readonly Suggestion[]): Uncaused {
  return more.length === 0 || finding.suggestions.length > 0 ? finding : { ...finding, suggestions: more };
}

function blanksOf({ at, related }: Uncaused): CellRef[] {
  return at ? [at, ...related] : [...related];
}
