import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { a1 } from "../../core/sheet/address";
import type { Duties } from "../../workflows/duties";
import type { FormSetChoice, PaneReport } from "../../workflows/engine";
import { nextBlank } from "../../workflows/nextBlank";
import { usePane, useSessionState, useSettings } from "../paneContext";
import { ChoiceField } from "../ChoiceField";
import { TroubleBar } from "../TroubleBar";
import { useCatalogue } from "../useCatalogue";
import { AgencyField } from "./AgencyField";
import { formEntries, type FormEntry } from "./formEntries";
import { FormList } from "./FormList";
import { givenForms } from "./givenForms";
import { RoundField } from "./RoundField";
import { Rounds } from "./Rounds";
import { shortTitle } from "./shortTitle";
import { useDuties } from "./useDuties";
import { useFillWords } from "./useFillWords";

const FillHelp = lazy(() => import("./FillHelp"));

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
  const set = sets.find(({ id }) => id === kept["formSet"]) ?? sets.find((one) => filledIn(one, report).length > 0) ?? sets[0];
  const { answer: duties, trouble, retry } = useDuties(agency ?? "", set?.id ?? "", kept);
  if (!set && catalogue.trouble) return <TroubleBar trouble={catalogue.trouble} onRetry={catalogue.retry} />;
  if (!set) return <p className={styles.line}>{words.loading}</p>;
  const rounds = duties?.rounds ?? [];
  const round = rounds.length > 1 ? (rounds.find(({ id }) => id === kept["round"]) ?? null) : null;
  const entries = formEntries(set.forms, duties, report, round?.id ?? null);
  return (
    <div className={styles.view}>
      <AgencyField agencies={[...(report?.ownAgencies ?? []), ...agencies]} />
      <ChoiceField label={words.set} hint={set.title} value={set.id} onChoose={(id) => void settings.keep({ formSet: id })}>
        {sets.map(({ id, title }) => (
          <option key={id} value={id}>{shortTitle(title)}</option>
        ))}
      </ChoiceField>
      {trouble ? <TroubleBar trouble={trouble} onRetry={retry} /> : <Standing duties={duties} entries={entries} chosen={agency !== null} />}
      <RoundField rounds={rounds} chosen={round} />
      <Rounds rounds={round ? [round] : rounds} />
      <NextBlank set={set} />
      <Suspense fallback={null}><FillHelp /></Suspense>
      <FormList key={set.id} entries={entries} />
    </div>
  );
}

function Standing({ duties, entries, chosen }: { readonly duties: Duties | null; readonly entries: readonly FormEntry[]; readonly chosen: boolean }) {
  const styles = useStyles();
  const words = useFillWords();
  if (!chosen) return <p className={styles.line}>{words.chooseAgency}</p>;
  if (!duties) return null;
  return (
    <p className={styles.line}>
      {duties.standing === "assigned" ? words.given(givenForms(entries, words)) : words.standing[duties.standing]}
      {duties.consolidates ? ` ${words.consolidates}` : ""}
    </p>
  );
}

/** How far the forms of a set are filled, as far as the workbook has them. */
function filledIn({ forms }: FormSetChoice, report: PaneReport | null): PaneReport["progress"] {
  return report?.progress.filter(({ template }) => forms.some(({ id }) => id === template)) ?? [];
}

/** Goes to the next cell that is still to be filled in the chosen set's forms. */
function NextBlank({ set }: { readonly set: FormSetChoice }) {
  const styles = useStyles();
  const words = useFillWords();
  const { goTo, announce } = usePane();
  const { report, selection, sheets } = useSessionState();
  const blanks = (report?.blanks ?? []).filter(({ template }) => set.forms.some(({ id }) => id === template));
  const next = nextBlank(blanks, selection, sheets);
  if (filledIn(set, report).every(({ asked }) => asked === 0)) return null;
  if (!next) return <p className={styles.line}>{words.noBlank}</p>;
  const go = () => {
    goTo({ sheet: next.sheet, row: next.row, column: next.column });
    announce(words.nextBlankSaid(`${next.sheet}!${a1(next)}`));
  };
  return (
    <div>
      <Button onClick={go}>{words.nextBlank(blanks.length)}</Button>
    </div>
  );
}
