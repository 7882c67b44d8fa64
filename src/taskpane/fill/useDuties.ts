import { useEffect, useState } from "react";
import type { Duties } from "../../workflows/duties";
import { readDay } from "../../core/day";
import { Dropped } from "../../workflows/engine";
import { troubleOf, type Trouble } from "../../workflows/session/sessionState";
import { usePane } from "../paneContext";

const PREFIX = "due.";

/** The days a person set, by round, among the words kept in the workbook. */
export function duesIn(kept: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(kept).flatMap(([key, day]) => (key.startsWith(PREFIX) && readDay(day) === day ? [[key.slice(PREFIX.length), day]] : [])));
}

/** The word under which a round's day is kept. */
export function dueKey(round: string): string {
  return PREFIX + round;
}

/** What an agency owes in a form set; null while unknown. `dues` comes from the words kept in the workbook. */
export function useDuties(agency: string, set: string, kept: Readonly<Record<string, string>>): { readonly duties: Duties | null; readonly trouble: Trouble | null } {
  const { session, today } = usePane();
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly duties: Duties | null; readonly trouble: Trouble | null } | null>(null);
  const dues = JSON.stringify(duesIn(kept));
  const asked = `${agency} ${set}`;
  useEffect(() => {
    if (agency === "" || set === "") return;
    let gone = false;
    session.engine.ask("duties", { agency, set, today: today(), dues: JSON.parse(dues) as Record<string, string> }).then(
      (duties) => void (gone || setAnswer({ asked, duties, trouble: null })),
      (problem: unknown) => void (gone || problem instanceof Dropped || setAnswer({ asked, duties: null, trouble: troubleOf(problem) })),
    );
    return () => void (gone = true);
  }, [session, today, agency, set, dues, asked]);
  return answer?.asked === asked && agency !== "" ? answer : { duties: null, trouble: null };
}
