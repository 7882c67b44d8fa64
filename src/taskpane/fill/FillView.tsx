import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../core/sheet/address";
import type { Duties } from "../../workflows/duties";
import { nextBlank } from "../../workflows/nextBlank";
import { usePane, useSessionState, useSettings } from "../paneContext";
import { ChoiceField } from "../ChoiceField";
import { TroubleBar } from "../TroubleBar";
import { useCatalogue } from "../useCatalogue";
import { AgencyField } from "./AgencyField";
import { formEntries } from "./formEntries";
import { FormList } from "./FormList";
import { RoundField } from "./RoundField";
import { Rounds } from "./Rounds";
import { useDuties } from "./useDuties";
import { useFillWords } from "./useFillWords";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0, overflowWrap: "anywhere" },
});

/** “Điền”: who am I, what do I owe and by when, how far am I, and the forms themselves. */
export default function FillView() {
  const styles = useStyles();
  const words = useFillWords();
  const { settings } = usePane();
  const kept = useSettings();
  const catalogue = useCatalogue();
  const { agencies, sets } = catalogue;
  const { agency, report } = useSessionState();
  const set = sets.find(({ id }) => id === kept["formSet"]) ?? sets[0];
  const { answer: duties, trouble, retry } = useDuties(agency ?? "", set?.id ?? "", kept);
  if (!set && catalogue.trouble) return <TroubleBar trouble={catalogue.trouble} onRetry={catalogue.retry} />;
  if (!set) return <p className={styles.line}>{words.loading}</p>;
  const rounds = duties?.rounds ?? [];
  const round = rounds.length > 1 ? (rounds.find(({ id }) => id === kept["round"]) ?? null) : null;
  return (
    <div className={styles.view}>
      <AgencyField agencies={agencies} />
      <ChoiceField label={words.set} value={set.id} onChoose={(id) => void settings.keep({ formSet: id })}>
        {sets.map(({ id, title }) => (
          <option key={id} value={id}>{title}</option>
        ))}
      </ChoiceField>
      {trouble ? <TroubleBar trouble={trouble} onRetry={retry} /> : <Standing duties={duties} chosen={agency !== null} />}
      <RoundField rounds={rounds} chosen={round} />
      <Rounds rounds={round ? [round] : rounds} />
      <NextBlank />
      <FormList key={set.id} entries={formEntries(set.forms, duties, report, round?.id ?? null)} />
    </div>
  );
}

function Standing({ duties, chosen }: { readonly duties: Duties | null; readonly chosen: boolean }) {
  const styles = useStyles();
  const words = useFillWords();
  if (!chosen) return <p className={styles.line}>{words.chooseAgency}</p>;
  if (!duties) return null;
  return (
    <p className={styles.line}>
      {words.standing[duties.standing]}
      {duties.consolidates ? ` ${words.consolidates}` : ""}
    </p>
  );
}

/** Goes to the next cell that is still to be filled. */
function NextBlank() {
  const styles = useStyles();
  const words = useFillWords();
  const { goTo, announce } = usePane();
  const { report, selection, sheets } = useSessionState();
  const next = report ? nextBlank(report.blanks, selection, sheets) : null;
  if (!report || report.completeness.asked === 0) return null;
  if (!next) return <p className={styles.line}>{words.noBlank}</p>;
  const go = () => {
    goTo(next);
    announce(words.nextBlankSaid(`${next.sheet}!${a1(next)}`));
  };
  return (
    <div>
      <Button onClick={go}>{words.nextBlank(report.blanks.length)}</Button>
    </div>
  );
}
