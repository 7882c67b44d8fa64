import type { Language } from "../../core/message";
import type { CellRef } from "../../core/sheet/address";
import type { PaneReport } from "../engine";
import { EngineFailure } from "../engine";
import { WorkbookRefusal, type RefusalReason } from "../ports";

/** Why something could not be done, for the view to say what to do. `engine`: our own failure. */
export interface Trouble {
  readonly reason: RefusalReason | "engine";
  readonly detail: string;
  readonly sheet: string | null;
  readonly halfWritten: readonly CellRef[];
}

/** What the session is doing: nothing, reading the workbook, or checking what was read. */
export type Activity = "reading" | "checking" | null;

/** What the views know of the open workbook. A new object for every change. */
export interface SessionState {
  readonly activity: Activity;
  /** The last complete answer; null before the first. */
  readonly report: PaneReport | null;
  /** How many checks were answered so far. */
  readonly checks: number;
  readonly trouble: Trouble | null;
  /** True when a person stopped the last check. */
  readonly stopped: boolean;
  /** False only while the report shows the workbook as it is, as far as was heard: it rests on a reading that no change followed. */
  readonly stale: boolean;
  /** False when Excel would not tell of changes; it is asked again with the next reading. */
  readonly listening: boolean;
  readonly live: boolean;
  /** Agency id a person chose, null for none. */
  readonly agency: string | null;
  /** Year a person gave for plans that name none, null for none. */
  readonly undatedYear: number | null;
  readonly language: Language;
  /** Names of the sheets as last read. */
  readonly sheets: readonly string[];
  /** The chosen cell, null while unknown. */
  readonly selection: CellRef | null;
}

/** The state before anything was read. */
export function freshState(language: Language, live: boolean): SessionState {
  return { activity: null, report: null, checks: 0, trouble: null, stopped: false, stale: false, listening: true, live, agency: null, undatedYear: null, language, sheets: [], selection: null };
}

/** Turns what was thrown into something a view can say. */
export function troubleOf(problem: unknown): Trouble {
  if (problem instanceof WorkbookRefusal) return { reason: problem.reason, detail: problem.detail, sheet: problem.sheet, halfWritten: problem.halfWritten };
  const detail = problem instanceof EngineFailure ? problem.detail : problem instanceof Error ? problem.message : String(problem);
  return { reason: problem instanceof EngineFailure ? "engine" : "failed", detail, sheet: null, halfWritten: [] };
}
