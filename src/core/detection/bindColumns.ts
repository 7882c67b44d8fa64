import { expandColumns, isPrinted } from "../template/columns";
import type { ConcreteColumn, Period } from "../template/tablePlan";
import type { Binding, BoundColumn } from "./binding";
import { splitAnswers } from "./answerColumns";
import { bindingsKnown, boundAgain, keptOf } from "./bindingsKnown";
import type { IndexedTable } from "./formIndex";
import type { Header } from "./header";
import { shapeOf } from "./headerShape";
import type { HeadingPair } from "./headingGroups";
import { labelZone } from "./labelZone";
import { matchHeadings } from "./matchHeadings";
import type { FoundYear } from "./periodOf";
import { periodOf, yearsIn } from "./periodOf";

const LEAST_SCORE = 0.45;
const MOST_YEARS = 30;

/** Reads a header as that of one table; null when too few of its columns are there. Headers of one shape are looked at once. */
export function bindColumns(header: Header, form: IndexedTable, marked: Period | null): Binding | null {
  const known = bindingsKnown(shapeOf(header), form, marked);
  if (known.refused) return null;
  if (known.kept?.left === header.left) return boundAgain(known.kept, header, form);
  const binding = bindAnew(header, form, marked);
  if (binding === null) known.refused = true;
  else known.kept = keptOf(binding);
  return binding;
}

function bindAnew(header: Header, form: IndexedTable, marked: Period | null): Binding | null {
  const { years, others } = form.hasYears ? yearsIn(header.columns, marked ?? form.template.period) : { years: [], others: header.columns };
  if (form.hasYears && years.length === 0) return null;
  const answers = splitAnswers(form, others);
  const pairs = matchHeadings(form, others.filter((column) => !answers?.parts.some((part) => part.column === column)));
  const period = form.hasYears ? periodOf(marked ?? form.template.period, years) : form.template.period;
  if (period && period.to - period.from > MOST_YEARS) return null;
  const plans = expandColumns(form.plan.columns, form.hasYears ? period : null);
  const columns = plans.map((plan) => (plan.id === answers?.plan.id ? answers : bound(plan, pairs, years))).filter(({ plan, found }) => found !== null || isPrinted(plan));
  const zone = labelZone(header, columns);
  const score = scoreOf(columns, zone !== null);
  if (!zone || score < LEAST_SCORE) return null;
  const ordinal = columns.find(({ plan }) => plan.kind === "ordinal")?.found?.left ?? null;
  return { header, form, period, columns: zone.columns, labels: zone.labels, ordinal, score };
}

function bound(plan: ConcreteColumn, pairs: ReadonlyMap<string, HeadingPair>, years: readonly FoundYear[]): BoundColumn {
  if (plan.kind === "year") {
    const year = years.find((found) => found.year === plan.year);
    return { plan, found: year?.column ?? null, score: year ? 1 : 0 };
  }
  const pair = pairs.get(plan.id);
  return { plan, found: pair?.candidate.column ?? null, score: pair?.score ?? 0 };
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
