import { readDay } from "../../core/day";
import type { Period } from "../../core/template/tablePlan";
import type { Template } from "../../core/template/template";

/** The years a form is asked for: "2021-2025" or "2024", and the day its last column counts to, "31/3/2025". */
export interface AskedYears {
  readonly years?: string;
  readonly asOf?: string;
}

/** What `drawTemplate` takes to draw another year's form. */
export interface FormYears {
  readonly period: Period | null;
  readonly planYear: number | null;
}

/**
 * The period and plan year of a form for the years asked; the template's own where nothing is asked. A day alone keeps the number of years.
 * Null when the words cannot be read, the years are in the wrong order or more than 20, or the day is outside the last year.
 */
export function formYears(template: Template, asked: AskedYears): FormYears | null {
  const day = asked.asOf === undefined ? null : readDay(asked.asOf);
  if (asked.asOf !== undefined && day === null) return null;
  if (asked.years === undefined && day === null) return { period: template.period, planYear: template.planYear };
  const years = asked.years === undefined ? yearsEnding(template, Number(day?.slice(0, 4))) : readYears(asked.years);
  if (years === null || (day !== null && Number(day.slice(0, 4)) !== years.to)) return null;
  return {
    period: template.period === null ? null : { ...years, asOf: day },
    planYear: template.planYear === null ? null : years.to,
  };
}

function yearsEnding(template: Template, to: number): { readonly from: number; readonly to: number } {
  return { from: template.period === null ? to : to - (template.period.to - template.period.from), to };
}

function readYears(text: string): { readonly from: number; readonly to: number } | null {
  const match = /^\s*(\d{4})\s*(?:[-–]\s*(\d{4})\s*)?$/u.exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from >= 1990 && to <= 2100 && from <= to && to - from < 20 ? { from, to } : null;
}
