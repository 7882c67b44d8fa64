import { ChoiceField } from "../ChoiceField";
import type { PlanYears } from "./planYears";
import { useFillWords } from "./useFillWords";

interface YearFieldProps {
  readonly years: PlanYears;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** The year of the plan whose blank form is inserted. */
export function YearField({ years: { own, years }, year, onYear }: YearFieldProps) {
  const words = useFillWords();
  return (
    <ChoiceField label={words.planYear} hint={words.planYearHint} value={String(year)} onChoose={(chosen) => onYear(Number(chosen))}>
      {years.map((one) => (
        <option key={one} value={one}>{one === own ? words.ownYear(one) : one}</option>
      ))}
    </ChoiceField>
  );
}
