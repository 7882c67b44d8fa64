import type { PaneReport } from "../../workflows/engine";
import { formList } from "./formList";
import type { CheckWords } from "./words";

/** What there is to say of rules that were not asked: one sentence, and one line for each reason. */
export interface NotRunTexts {
  readonly summary: string;
  readonly lines: readonly string[];
}

interface Reason {
  readonly kind: keyof CheckWords["notRunFor"];
  readonly name: string;
}

/** Words the reasons of a report; `nameOf` tells a form's name by its template id. */
export function notRunTexts({ notRun, tables }: Pick<PaneReport, "notRun" | "tables">, nameOf: (template: string) => string, words: CheckWords): NotRunTexts {
  const there = new Set(tables.map(({ template }) => template));
  const groups = new Map<string, Reason & { readonly count: number }>();
  for (const { reason } of notRun) {
    const given = reasonOf(reason, there, nameOf);
    const key = `${given.kind}|${given.name}`;
    groups.set(key, { ...given, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  const all = [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, "vi", { numeric: true }));
  const absent = all.filter(({ kind }) => kind === "form");
  const others = all.filter(({ kind }) => kind !== "form");
  const left = others.reduce((sum, { count }) => sum + count, 0);
  const parts = [absent.length > 0 ? words.notCompared(formList(absent.map(({ name }) => name))) : "", left > 0 ? words.notRun(left) : ""];
  return { summary: parts.filter((part) => part !== "").join("; "), lines: [...absent, ...others].map(({ kind, name, count }) => words.notRunFor[kind](name, count)) };
}

/** Reasons are “table absent: pl4”, “column absent: y2019”, “duplicate table: pl3”, and what a newer program may add. */
function reasonOf(reason: string, there: ReadonlySet<string>, nameOf: (template: string) => string): Reason {
  const [, what = "", id = ""] = /^([a-z ]+): (.+)$/u.exec(reason) ?? [];
  const form = id.split(".")[0] ?? id;
  if (what === "table absent") return { kind: there.has(form) ? "part" : "form", name: nameOf(form) };
  if (what === "duplicate table") return { kind: "copies", name: nameOf(form) };
  const year = /^y(\d{4})$/u.exec(id)?.[1];
  if (what === "column absent") return year ? { kind: "year", name: year } : { kind: "column", name: "" };
  return { kind: "other", name: reason };
}
