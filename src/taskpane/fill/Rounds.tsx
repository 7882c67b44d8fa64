import { makeStyles, tokens } from "@fluentui/react-components";
import type { DutyRound } from "../../workflows/duties";
import { BasisDetails } from "./BasisDetails";
import { DueEditor } from "./DueEditor";
import { dueRemark, dueText } from "./dueTexts";
import { useFillWords } from "./useFillWords";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  due: { fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** What is to be sent or held and when: the document's day, or the one a person set. */
export function Rounds({ rounds }: { readonly rounds: readonly DutyRound[] }) {
  const styles = useStyles();
  const words = useFillWords();
  if (rounds.length === 0) return null;
  return (
    <section aria-label={words.rounds}>
      <h2 className={styles.title}>{words.rounds}</h2>
      <ul className={styles.list}>
        {rounds.map((round) => (
          <li key={round.id}>
            {`${round.what}: `}
            <span className={styles.due}>{dueText(round, words)}</span>
            {dueRemark(round, words)}
            <BasisDetails basis={round.basis} />
            <DueEditor round={round} />
          </li>
        ))}
      </ul>
    </section>
  );
}
