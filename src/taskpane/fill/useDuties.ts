import { readDay } from "../../core/day";
import type { Duties } from "../../workflows/duties";
import { usePane } from "../paneContext";
import { useAnswer, type Answer } from "../useAnswer";

const PREFIX = "due.";

/** The days a person set, by round, among the words kept in the workbook. */
export function duesIn(kept: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(kept).flatMap(([key, day]) => (key.startsWith(PREFIX) && readDay(day) === day ? [[key.slice(PREFIX.length), day]] : [])));
}

/** The word under which a round's day is kept. */
export function dueKey(round: string): string {
  return PREFIX + round;
}

/** What an agency owes in a form set; unknown without an agency. `kept`: the words kept in the workbook. */
export function useDuties(agency: string, set: string, kept: Readonly<Record<string, string>>): Answer<Duties> {
  const { today } = usePane();
  const asked = agency === "" || set === "" ? undefined : { agency, set, today: today(), dues: duesIn(kept) };
  return useAnswer("duties", asked, `${agency} ${set}`);
}
