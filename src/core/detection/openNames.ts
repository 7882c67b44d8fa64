import type { RowPlan } from "../template/tablePlan";
import type { BodyRow } from "./bodyRow";
import type { IndexedTable } from "./formIndex";
import type { OpenLine, OpenRow } from "./openRow";
import { ordinalSlug } from "./ordinal";

interface Named {
  readonly id: string;
  readonly level: number;
  readonly parent: string | null;
}

/** Gives the data rows of one section their ids: known rows their own, others by number, rows that share a task a letter each. */
export function nameData(
  lines: readonly OpenLine[],
  section: string | null,
  form: IndexedTable,
  known: ReadonlyMap<BodyRow | undefined, RowPlan | undefined>,
): OpenRow[] {
  const names = new Names(form, section);
  return lines.map((line, i): OpenRow => {
    const plan = known.get(line.source) ?? null;
    const named = plan ? names.known(plan) : names.next(line);
    const { source, label, ordinal } = line;
    const id = named.id + (plan ? "" : letterOf(lines, i));
    return { source, label, ordinal, section, row: source.row, column: source.labelColumn, plan, role: plan?.role ?? "data", id, level: named.level, parent: named.parent };
  });
}

/** "a", "b", … for rows that share one task, "" for a row that has its task alone. */
function letterOf(lines: readonly OpenLine[], i: number): string {
  let first = i;
  while (first > 0 && lines[first]?.shares) first--;
  const isShared = lines[i]?.shares || lines[i + 1]?.shares;
  return isShared ? String.fromCharCode(97 + ((i - first) % 26)) : "";
}

/** Remembers the last number, so that rows without one and rows below another get a fitting id. */
class Names {
  private last: Named | null = null;
  /** Last row with a number of its own: what dashes and blanks stand below. */
  private head: Named | null = null;
  private count = 0;
  private below = 0;
  /** Ids given since a number last stood below another: in a plan without such numbers none is ever looked for. */
  private given: string[] = [];
  private readonly ids = new Set<string>();
  private readonly prefix: string;
  private readonly isOutline: boolean;

  constructor(form: IndexedTable, section: string | null) {
    const rows = form.plan.rows;
    const base = rows.kind === "open" ? rows.idPrefix : form.plan.id;
    this.isOutline = rows.kind === "open" && rows.numbering === "outline";
    const startsAnew = rows.kind === "open" && (rows.numbering === "perSection" || rows.numbering === "inText");
    this.prefix = startsAnew && section !== null ? section : base;
  }

  known(plan: RowPlan): Named {
    return this.keep({ id: plan.id, level: plan.level, parent: plan.parent }, true);
  }

  next(line: OpenLine): Named {
    if (line.shares && this.last) return this.last;
    if (line.number === null && this.head === null) return this.keep(this.numbered([++this.count].join("")), false);
    if (line.number === null && !this.isOutline && this.head) return (this.last = this.head);
    if (line.number === null || line.number.kind === "dash") return this.subordinate(String(++this.below));
    if (line.number.kind === "letter" && this.head) return this.subordinate(ordinalSlug(line.number));
    this.count = line.number.path[0] ?? this.count;
    const slug = ordinalSlug(line.number);
    return this.keep(this.numbered(line.upTo === null ? slug : `${slug}-${line.upTo}`), true);
  }

  private numbered(slug: string): Named {
    const id = `${this.prefix}.${slug}`;
    if (!slug.includes(".")) return { id, level: 0, parent: null };
    const parts = slug.split(".");
    const above = `${this.prefix}.${parts.slice(0, -1).join(".")}`;
    return { id, level: parts.length - 1, parent: this.isGiven(above) ? above : null };
  }

  private isGiven(id: string): boolean {
    for (const one of this.given) this.ids.add(one);
    this.given = [];
    return this.ids.has(id);
  }

  private subordinate(slug: string): Named {
    const { head } = this;
    if (!head) return this.keep(this.numbered(slug), false);
    return this.keep({ id: `${head.id}.${slug}`, level: head.level + 1, parent: head.id }, false);
  }

  private keep(named: Named, isHead: boolean): Named {
    this.last = named;
    this.given.push(named.id);
    if (isHead) {
      this.head = named;
      this.below = 0;
    }
    return named;
  }
}
