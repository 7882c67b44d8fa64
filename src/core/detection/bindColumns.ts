import { expandColumns } from "../template/columns";
import type { ConcreteColumn, Period } from "../template/tablePlan";
import { likenessOf } from "../text/likeness";
import type { Binding, BoundColumn } from "./binding";
import type { IndexedColumn, IndexedLabel, IndexedTable } from "./formIndex";
import { indexHeading } from "./formIndex";
import type { Header, HeaderColumn } from "./header";
import { isOrdinalHeading } from "./headingWords";
import { labelZone } from "./labelZone";
import type { FoundYear } from "./periodOf";
import { periodOf, yearOf } from "./periodOf";

const LIKE_ENOUGH = 0.6;
const ALIAS = 0.99;
const WITHOUT_GROUP = 0.9;
const LEAST_SCORE = 0.45;
const MOST_YEARS = 30;

/** A header column with its headings ready for comparing: the lowest alone, all together, and the upper one. */
interface Candidate {
  readonly column: HeaderColumn;
  readonly leaf: IndexedLabel;
  readonly whole: IndexedLabel;
  readonly group: IndexedLabel | null;
}

const known = new WeakMap<HeaderColumn, Candidate>();

/** Reads a header as that of one table; null when too few of its columns are there. */
export function bindColumns(header: Header, form: IndexedTable, marked: Period | null): Binding | null {
  const years = header.columns.flatMap((column) => yearOf(column) ?? []);
  if (form.hasYears && years.length === 0) return null;
  const taken = new Set<HeaderColumn>(form.hasYears ? years.map(({ column }) => column) : []);
  const pairs = matchHeadings(form, header.columns.filter((column) => !taken.has(column)).map(candidateOf));
  const period = form.hasYears ? periodOf(marked ?? form.template.period, years) : form.template.period;
  if (period && period.to - period.from > MOST_YEARS) return null;
  const columns = expandColumns(form.plan.columns, form.hasYears ? period : null).map((plan) => bound(plan, pairs, years));
  const zone = labelZone(header, columns);
  const score = scoreOf(columns, zone !== null);
  if (!zone || score < LEAST_SCORE) return null;
  const ordinal = columns.find(({ plan }) => plan.kind === "ordinal")?.found?.left ?? null;
  return { header, form, period, columns: zone.columns, labels: zone.labels, ordinal, score };
}

function candidateOf(column: HeaderColumn): Candidate {
  const old = known.get(column);
  if (old) return old;
  const candidate = {
    column,
    leaf: indexHeading(column.path.at(-1) ?? ""),
    whole: indexHeading(column.path.join(" ")),
    group: column.path.length > 1 ? indexHeading(column.path[0] ?? "") : null,
  };
  known.set(column, candidate);
  return candidate;
}

interface Pair {
  readonly found: HeaderColumn;
  readonly score: number;
}

/** Gives each column of the form its likest heading, the surest pair first, in order where equals meet. */
function matchHeadings(form: IndexedTable, candidates: readonly Candidate[]): ReadonlyMap<string, Pair> {
  const all = form.columns.flatMap((column, i) =>
    column.plan.kind === "years" ? [] : candidates.map((candidate, j) => ({ column, candidate, i, j, score: headingScore(column, candidate) })),
  );
  const sure = all.filter(({ score }) => score >= LIKE_ENOUGH).sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const pairs = new Map<string, Pair>();
  const taken = new Set<Candidate>();
  for (const { column, candidate, score } of sure) {
    if (pairs.has(column.plan.id) || taken.has(candidate)) continue;
    pairs.set(column.plan.id, { found: candidate.column, score });
    taken.add(candidate);
  }
  return pairs;
}

function headingScore(column: IndexedColumn, candidate: Candidate): number {
  if (column.plan.kind === "ordinal" && isOrdinalHeading(candidate.column.path.at(-1) ?? "")) return 1;
  let best = 0;
  for (const [i, heading] of column.headings.entries()) {
    const like = Math.max(likenessIf(heading, candidate.leaf), candidate.group ? likenessIf(heading, candidate.whole) : 0);
    best = Math.max(best, i === 0 ? like : ALIAS * like);
  }
  if (!column.group || best === 0) return best;
  return candidate.group ? (best + likenessOf(column.group, candidate.group.text)) / 2 : WITHOUT_GROUP * best;
}

/** Headings without a word in common need no careful look. */
function likenessIf(a: IndexedLabel, b: IndexedLabel): number {
  if (a.text.full.key === b.text.full.key) return 1;
  for (const word of a.words) if (b.words.has(word)) return likenessOf(a.text, b.text);
  return 0;
}

function bound(plan: ConcreteColumn, pairs: ReadonlyMap<string, Pair>, years: readonly FoundYear[]): BoundColumn {
  if (plan.kind === "year") {
    const year = years.find((found) => found.year === plan.year);
    return { plan, found: year?.column ?? null, score: year ? 1 : 0 };
  }
  const pair = pairs.get(plan.id);
  return { plan, found: pair?.found ?? null, score: pair?.score ?? 0 };
}

/** How well the headings fit, 0…1: each column by its weight, all years together twice a column's. */
function scoreOf(columns: readonly BoundColumn[], hasLabels: boolean): number {
  const years = columns.filter(({ plan }) => plan.kind === "year");
  const found = years.filter((column) => column.found !== null).length;
  let sum = years.length > 0 ? 2 * Math.max(found / years.length, found >= 2 ? 0.7 : 0) : 0;
  let weight = years.length > 0 ? 2 : 0;
  for (const { plan, score } of columns) {
    if (plan.kind === "year") continue;
    const own = weightOf(plan);
    weight += own;
    sum += own * (plan.kind === "label" && hasLabels ? Math.max(score, 0.5) : score);
  }
  return weight > 0 ? sum / weight : 0;
}

function weightOf(plan: ConcreteColumn): number {
  if (plan.kind === "ordinal") return 0.3;
  if (plan.kind === "value" && plan.value === "text" && !plan.required) return 0.3;
  return 1;
}
