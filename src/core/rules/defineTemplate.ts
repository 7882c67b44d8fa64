import type { TablePlan } from "../template/tablePlan";
import type { FormSet, Template } from "../template/template";
import type { IdsOf } from "./ids";
import type { Rule } from "./rule";

/** Declares a built-in template: a rule that names a row or column the tables lack, or a row of the wrong kind, does not compile. */
export function defineTemplate<const Tables extends readonly TablePlan[]>(
  template: Omit<Template, "tables" | "rules"> & { readonly tables: Tables; readonly rules: readonly Rule<IdsOf<Tables>>[] },
): Omit<Template, "tables"> & { readonly tables: Tables } {
  return template;
}

type TablesOf<Templates extends readonly Pick<Template, "tables">[]> = Templates[number]["tables"];

/** Declares a form set: its rules may name the rows of all its forms. */
export function defineFormSet<const Templates extends readonly (Omit<Template, "tables"> & { readonly tables: readonly TablePlan[] })[]>(
  set: Omit<FormSet, "templates" | "rules"> & { readonly templates: Templates; readonly rules: readonly Rule<IdsOf<TablesOf<Templates>>>[] },
): FormSet {
  return set;
}
