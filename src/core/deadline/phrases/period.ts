import { isoDay, writeDay, writeDayAndMonth } from "../../day";
import { romanOf } from "../../values/ordinal";
import type { DeadlineKind, Inferred } from "../deadline";
import type { DeadlineText } from "../deadlineText";

/** A stretch of the calendar as a phrase names it, its year perhaps left to the plan. */
export interface Period {
  readonly unit: "day" | "month" | "quarter" | "half" | "months" | "year";
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** For a day. */
  readonly day: number | null;
  readonly year: number | null;
  /** Years after the plan's: “quý I năm sau” is 1; null when nothing says so. */
  readonly relative: number | null;
  /** Words before or around that sharpen it without changing its bounds: “cuối”, “17 giờ”, “cả”. */
  readonly lead: string;
  readonly guessed: readonly Inferred[];
  readonly possible: boolean;
  readonly end: number;
}

/** Reads one way of naming a period at a place; null when it is not there. */
export type PeriodReader = (text: DeadlineText, at: number) => Period | null;

/** First and last ISO day. */
export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The year a period lies in; null when neither it nor the plan says. */
export function yearOf(period: Period, planYear: number | null): number | null {
  return period.year ?? (planYear === null ? null : planYear + (period.relative ?? 0));
}

/** First and last day of a period in a year; null when the calendar has no such day. */
export function daysOf(period: Period, year: number): { readonly earliest: string; readonly latest: string } | null {
  const { firstMonth, lastMonth, day } = period;
  if (!period.possible) return null;
  const earliest = isoDay(year, firstMonth, day ?? 1);
  const latest = day === null ? lastDay(year, lastMonth) : earliest;
  return earliest === null || latest === null ? null : { earliest, latest };
}

function lastDay(year: number, month: number): string | null {
  return isoDay(year, month, 31) ?? isoDay(year, month, 30) ?? isoDay(year, month, 29) ?? isoDay(year, month, 28);
}

/** The ISO day before or after another. */
export function neighbourDay(day: string, step: 1 | -1): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const inMonth = isoDay(year, month, date + step);
  if (inMonth !== null) return inMonth;
  if (step === 1) return month === 12 ? `${year + 1}-01-01` : `${day.slice(0, 5)}${String(month + 1).padStart(2, "0")}-01`;
  return (month === 1 ? lastDay(year - 1, 12) : lastDay(year, month - 1)) ?? day;
}

/** The kind of a step that names this period and nothing else. */
export function kindOf({ unit }: Period): DeadlineKind {
  return unit === "months" ? "range" : unit;
}

/** The period in canonical words, small letters first: “quý I/2021”, “6 tháng đầu năm 2021”, “ngày 30/4”. The year is written only where the text gives one. */
export function writePeriod(period: Period, planYear: number | null): string {
  const year = period.year ?? (period.relative === null || period.relative === 0 ? null : yearOf(period, planYear));
  const words = yearless(period, year) + (year !== null || (period.relative ?? 0) === 0 ? "" : ` ${RELATIVE[String(period.relative)] ?? ""}`);
  return period.lead === "" || period.unit === "year" ? words : `${period.lead} ${words}`;
}

const RELATIVE: Readonly<Record<string, string>> = { "1": "năm sau", "-1": "năm trước" };

function yearless(period: Period, year: number | null): string {
  const { unit, firstMonth, lastMonth } = period;
  const slashed = year === null ? "" : `/${year}`;
  const spaced = year === null ? "" : ` ${year}`;
  switch (unit) {
    case "day":
      return `ngày ${writtenDay(period, year)}`;
    case "month":
      return `tháng ${firstMonth}${slashed}`;
    case "quarter":
      return `quý ${romanOf(lastMonth / 3).toUpperCase()}${slashed}`;
    case "half":
    case "months":
      return `${lastMonth - firstMonth + 1} tháng ${firstMonth === 1 ? "đầu" : "cuối"} năm${spaced}`;
    case "year":
      return writtenYear(period, year);
  }
}

function writtenDay({ firstMonth, day }: Period, year: number | null): string {
  const iso = [String(year ?? 2000), String(firstMonth).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return year === null ? writeDayAndMonth(iso) : writeDay(iso);
}

function writtenYear({ lead, relative }: Period, year: number | null): string {
  const beside = /^(?:đầu|giữa|cuối)$/u.test(lead) ? `${lead} ` : "";
  if (year !== null) return `${beside}năm ${year}`;
  if (relative !== null && relative !== 0) return beside.trim();
  return `${lead === "" ? "cả" : lead} năm`;
}
