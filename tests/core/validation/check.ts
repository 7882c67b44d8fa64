import { a1 } from "../../../src/core/sheet/address";
import type { ReadTable, ReportingUnit } from "../../../src/core/submission";
import { validate, type ValidationContext, type ValidationResult } from "../../../src/core/validation/validate";
import { formSets, templates } from "../../../src/templates";
import { buildTables, submissionOf, type BuildOptions, type Values } from "../../buildSubmission";

/** The tables of forms by id, filled with the same values. */
export function tablesOf(ids: readonly string[], values: Values, options: BuildOptions = {}): ReadTable[] {
  return ids.flatMap((id) => templates.filter((template) => template.id === id).flatMap((template) => buildTables(template, values, options)));
}

/** Checks tables as one submission against the product's own forms. */
export function check(tables: readonly ReadTable[], unit: ReportingUnit | null = null, context: Partial<ValidationContext> = {}): ValidationResult {
  const sheetOrder = [...new Set(tables.flatMap(({ pieces }) => pieces.map(({ sheet }) => sheet)))];
  return validate(submissionOf(tables, unit), formSets, { sheetOrder, ...context });
}

/** Findings as a flat list: "PL3!C7 balance.unequal error". */
export function flat({ findings }: Pick<ValidationResult, "findings">): string[] {
  return findings.map(({ at, rule, severity }) => `${at ? `${at.sheet}!${a1(at)}` : "–"} ${rule} ${severity}`);
}

/** An assigned agency, a district, the consolidator. */
export function unitOf(kind: ReportingUnit["kind"], agency: string | null, from: ReportingUnit["from"] = "letterhead"): ReportingUnit {
  return { name: agency ?? "Huyện Tuy Phước", from, agency, kind, nearest: null };
}
