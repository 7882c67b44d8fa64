import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnitProgress } from "../../workflows/review/compareRegisters";
import { STATES } from "../../workflows/review/register";
import { MoreOf } from "../MoreOf";
import { useReviewWords, type ReviewWords } from "./words";

const PAGE = 50;
/** Findings of a unit that are read out before the rest is only counted. */
const NAMED = 10;

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  title: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBlock: tokens.spacingVerticalXXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  line: { margin: 0 },
});

/** What became of each unit since an earlier register. */
export function SincePart({ since }: { readonly since: readonly UnitProgress[] }) {
  const styles = useStyles();
  const words = useReviewWords();
  const sum = (what: "solved" | "appeared" | "changed"): number => since.reduce((all, one) => all + one[what].length, 0);
  const moved = since.filter(({ before, now, solved, appeared, changed }) => before !== now || solved.length + appeared.length + changed.length > 0);
  return (
    <details className={styles.part}>
      <summary className={styles.title}>{words.since}</summary>
      <p className={styles.line}>{words.sinceTotals(sum("solved"), sum("appeared"), sum("changed"))}</p>
      <MoreOf entries={moved} page={PAGE} more={words.more}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((one) => (
              <li key={one.key} className={styles.item}>
                <Unit progress={one} />
              </li>
            ))}
          </ul>
        )}
      </MoreOf>
    </details>
  );
}

function Unit({ progress }: { readonly progress: UnitProgress }) {
  const words = useReviewWords();
  const { name, before, now, appeared, solved, changed, standing } = progress;
  const states = words.sinceStates(before === null ? words.notBefore : stateName(before, words), now === null ? words.notNow : stateName(now, words));
  const counts = words.sinceUnit({ appeared: appeared.length, solved: solved.length, changed: changed.length, standing });
  return (
    <details>
      <summary>{[`${name}: ${states}`, counts].filter((text) => text !== "").join(" · ")}</summary>
      <Messages title={words.solvedTitle} messages={solved} />
      <Messages title={words.appearedTitle} messages={appeared} />
      <Messages title={words.changedTitle} messages={changed} />
    </details>
  );
}

function Messages({ title, messages }: { readonly title: string; readonly messages: readonly string[] }) {
  const words = useReviewWords();
  if (messages.length === 0) return null;
  return (
    <div>
      {`${title}:`}
      <ul>
        {messages.slice(0, NAMED).map((message, at) => <li key={`${at} ${message}`}>{message}</li>)}
      </ul>
      {messages.length > NAMED ? words.andMore(messages.length - NAMED) : null}
    </div>
  );
}

function stateName(state: string, words: ReviewWords): string {
  const known = STATES.find((one) => one === state);
  return known ? words.states[known] : state;
}
