import type { Period } from "../../core/template/tablePlan";
import type { Template } from "../../core/template/template";

/** Years between a template's own period or plan year and the one a form is drawn for; 0 where it has neither. */
export function yearsLater(template: Template, period: Period | null, planYear: number | null): number {
  if (template.period !== null) return period === null ? 0 : period.to - template.period.to;
  if (template.planYear !== null) return planYear === null ? 0 : planYear - template.planYear;
  return 0;
}

/**
 * A printed line for another year: “năm 2020” becomes “năm 2025”. A document's number and day, which belong to the old year,
 * become dots to be filled in.
 */
export function textForYear(text: string, later: number): string {
  if (later === 0) return text;
  return text
    .replace(/(số\s*:\s*)\d+(?=\/)/giu, "$1…")
    .replace(/(ngày\s+)\d{1,2}(\s+tháng\s+)\d{1,2}(?=\s+năm\s+\d{4}\s+của)/giu, "$1…$2…")
    .replace(/(năm\s+)(\d{4})(?!\d)/giu, (_, before: string, year: string) => `${before}${Number(year) + later}`);
}
