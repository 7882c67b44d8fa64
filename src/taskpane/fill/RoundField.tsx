import type { DutyRound } from "../../workflows/duties";
import { ChoiceField } from "../ChoiceField";
import { usePane } from "../paneContext";
import { dueText } from "./dueTexts";
import { useFillWords } from "./useFillWords";

/** The round that is worked on, among several; kept in the workbook. */
export function RoundField({ rounds, chosen }: { readonly rounds: readonly DutyRound[]; readonly chosen: DutyRound | null }) {
  const words = useFillWords();
  const { settings } = usePane();
  if (rounds.length < 2) return null;
  return (
    <ChoiceField label={words.round} value={chosen?.id ?? ""} onChoose={(id) => void settings.keep({ round: id })}>
      <option value="">{words.allRounds}</option>
      {rounds.map((round) => (
        <option key={round.id} value={round.id}>{`${round.what} – ${dueText(round, words)}`}</option>
      ))}
    </ChoiceField>
  );
}
