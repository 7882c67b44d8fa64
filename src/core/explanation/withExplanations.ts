import type { Finding } from "../finding";
import { placeKey, placeOnSheet, boundValues, valueLine, type BindingGround, type FindingGround } from "./binding";
import { changedFigures } from "./changedFigures";
import type { ExplanationProblem, WrittenExplanation } from "./explanation";

/** A finding as far as explaining it goes; its cause is found later. */
type Explainable = Omit<Finding, "cause">;

/** Findings with what was explained of them, and the rows that explain nothing. */
export interface ExplainedFindings<F extends Explainable> {
  readonly findings: readonly F[];
  readonly problems: readonly ExplanationProblem[];
}

/** What there is to hold rows against. */
export interface ExplanationGround extends BindingGround {
  /** By the finding's key; findings without one cannot be explained. */
  readonly grounds: ReadonlyMap<string, FindingGround>;
}

/** A warning about a cell or a row of a form can be explained; an error is put right, and a note asks for nothing. */
export function canBeExplained({ severity, key }: Pick<Finding, "severity" | "key">, grounds: ReadonlyMap<string, FindingGround>): boolean {
  return severity === "warning" && grounds.has(key);
}

/**
 * Closes the warnings of which a row says the same rule, form, row, column and every figure as they are now. Where a figure differs the
 * finding stays open and knows what changed. A row that fits no finding, or more than one, closes nothing and is named.
 */
export function withExplanations<F extends Explainable>(findings: readonly F[], rows: readonly WrittenExplanation[], ground: ExplanationGround): ExplainedFindings<F> {
  if (rows.length === 0) return { findings, problems: [] };
  const places = byPlace(findings, ground);
  const answers = new Map<string, F>();
  const reopened = new Map<string, F>();
  const problems: ExplanationProblem[] = [];
  for (const row of rows) {
    const say = (kind: ExplanationProblem["kind"]): void => void problems.push({ kind, sheet: row.sheet, row: row.row, column: row.reasonAt, text: row.item });
    const named = places.get(placeKey(row)) ?? [];
    const warnings = named.filter((finding) => canBeExplained(finding, ground.grounds));
    const fitting = warnings.filter((finding) => linesOf(finding, ground).join("\n") === row.values.join("\n"));
    const [one] = fitting.length > 0 ? fitting : warnings;
    if (!one) say(named.some(({ severity }) => severity === "error") ? "isError" : "unused");
    else if (fitting.length > 1 || (fitting.length === 0 && warnings.length > 1)) say("ambiguous");
    else if (answers.has(one.key)) say("twice");
    else if (fitting.length === 1) answers.set(one.key, { ...one, explained: { reason: row.reason, by: row.by, on: row.on } });
    else reopened.set(one.key, { ...one, reopened: { reason: row.reason, by: row.by, on: row.on, changed: changedFigures(row.values, valuesOf(one, ground)) } });
  }
  return { findings: findings.map((finding) => answers.get(finding.key) ?? reopened.get(finding.key) ?? finding), problems };
}

function byPlace<F extends Explainable>(findings: readonly F[], { grounds }: ExplanationGround): Map<string, F[]> {
  const places = new Map<string, F[]>();
  for (const finding of findings) {
    const ground = grounds.get(finding.key);
    if (!ground) continue;
    const place = placeKey(placeOnSheet(finding, ground));
    places.set(place, [...(places.get(place) ?? []), finding]);
  }
  return places;
}

function linesOf(finding: Explainable, ground: ExplanationGround): string[] {
  return valuesOf(finding, ground).map(valueLine);
}

function valuesOf(finding: Explainable, ground: ExplanationGround) {
  const own = ground.grounds.get(finding.key);
  return own ? boundValues(finding, own, ground) : [];
}
