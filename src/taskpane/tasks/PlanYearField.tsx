import { ChoiceField } from "../ChoiceField";
import { usePane, useSessionState } from "../paneContext";
import { useTaskWords } from "./useTaskWords";

/** Plans of the year to come and of so many years before may be asked about. */
const YEARS = 12;

/** The year of a plan whose table names none: chosen once, kept in the workbook. */
export function PlanYearField() {
  const words = useTaskWords();
  const { session, settings, today, announce } = usePane();
  const { undatedYear } = useSessionState();
  const last = Number(today().slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS }, (_, i) => last - i);
  if (undatedYear !== null && !years.includes(undatedYear)) years.push(undatedYear);
  const choose = (year: string) => {
    void settings.keep({ undatedYear: year });
    void session.choose({ undatedYear: year === "" ? null : Number(year) });
    announce(words.yearChosen(year === "" ? words.noYear : year));
  };
  return (
    <ChoiceField label={words.year} hint={words.yearHint} value={String(undatedYear ?? "")} onChoose={choose}>
      <option value="">{words.noYear}</option>
      {years.map((year) => (
        <option key={year} value={year}>{year}</option>
      ))}
    </ChoiceField>
  );
}
