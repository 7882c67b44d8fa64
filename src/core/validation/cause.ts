import type { Finding, Severity } from "../finding";
import { cellKey } from "../sheet/address";

/** A finding whose cause is not yet known; blanks of one table name it. */
export interface Uncaused extends Omit<Finding, "cause"> {
  /** Id of the table of which this is a blank, null for other findings. */
  readonly blankOf: string | null;
  /** Marks of the independent parts of what is wrong between figures that it tells of. */
  readonly parts?: readonly string[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Names the cause of each finding: findings that share a cell have one cause, so have all blanks of one table; but those of rules between figures
 * that can be put right independently of each other are apart.
 * The head is the gravest, then the one whose cell most findings touch, then the first; findings come in the report's order.
 */
export function withCauses(findings: readonly Uncaused[]): Finding[] {
  const parents = findings.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = i; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const owner = new Map<string, number>();
  const touching = new Map<string, number>();
  const join = (mark: string, i: number): void => {
    const other = owner.get(mark);
    if (other === undefined) owner.set(mark, i);
    else parents[rootOf(i)] = rootOf(other);
  };
  const places = findings.map(({ at }) => (at ? cellKey(at) : null));
  const marks = findings.map((finding, i) => marksOf(finding, places[i] ?? null));
  findings.forEach((finding, i) => {
    for (const part of finding.parts ?? []) join(part, i);
    for (const mark of marks[i] ?? []) {
      if (!finding.parts) join(mark, i);
      touching.set(mark, (touching.get(mark) ?? 0) + 1);
    }
  });
  findings.forEach((finding, i) => {
    if (!finding.parts) return;
    for (const mark of marks[i] ?? []) if (owner.has(mark)) join(mark, i);
  });
  const heads = headsOf(findings, rootOf, (i) => touching.get(places[i] ?? "") ?? 0);
  return findings.map((finding, i) => caused(finding, findings[heads.get(rootOf(i)) ?? i]?.key ?? finding.key));
}

function headsOf(findings: readonly Uncaused[], rootOf: (i: number) => number, weightOf: (i: number) => number): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  findings.forEach((finding, i) => {
    const head = heads.get(rootOf(i)) ?? i;
    const graver = GRAVITY[(findings[head] ?? finding).severity] - GRAVITY[finding.severity];
    if (head === i || graver > 0 || (graver === 0 && weightOf(i) > weightOf(head))) heads.set(rootOf(i), i);
  });
  return heads;
}

/** Named field by field where nothing else is known: taking a field out of thousands of findings by a rest costs more than finding their causes. */
function caused(finding: Uncaused, cause: string): Finding {
  const { rule, ruleId, key, severity, message, fix, at, place, related, suspects, suggestions } = finding;
  const named: Finding = { rule, ruleId, key, severity, message, fix, at, place, related, suspects, suggestions, cause };
  if (!finding.parts && !finding.explained && !finding.reopened) return named;
  const { blankOf: _blankOf, parts: _parts, ...all } = finding;
  return { ...all, cause };
}

/** A blank cell that takes part in another rule is not that rule's cause: blanks keep to themselves. */
function marksOf({ blankOf, at, related }: Uncaused, place: string | null): readonly string[] {
  if (blankOf !== null) return [`blank ${blankOf}`];
  if (related.length === 0) return place === null ? [] : [place];
  return [...new Set([...(at ? [at] : []), ...related].map(cellKey))];
}
