import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { a1 } from "../../core/sheet/address";
import type { Alternatives } from "../../workflows/changePlan";
import { useChangeWords } from "./useChangeWords";
import { useContents } from "./useContents";

const useStyles = makeStyles({
  group: { minWidth: 0 },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  way: { display: "block", overflowWrap: "anywhere", whiteSpace: "pre-line" },
  why: { display: "block", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const NONE = "none";

interface WayChoiceProps {
  readonly alternatives: Alternatives;
  /** The way taken, null for none. */
  readonly taken: number | null;
  readonly onTake: (way: number | null) => void;
  /** Offers to leave it as it is. */
  readonly mayLeave: boolean;
}

/** One question with its ways: each says which cells would hold what, and why. */
export function WayChoice({ alternatives: { question, ways }, taken, onTake, mayLeave }: WayChoiceProps) {
  const styles = useStyles();
  const words = useChangeWords();
  const contents = useContents();
  const id = useId();
  return (
    <div>
      <p id={id} className={styles.question}>{question}</p>
      <RadioGroup aria-labelledby={id} className={styles.group} value={String(taken ?? NONE)} onChange={(_, { value }) => onTake(value === NONE ? null : Number(value))}>
        {mayLeave ? <Radio value={NONE} label={words.leave} /> : null}
        {ways.map((edits, way) => (
          <Radio
            key={way}
            value={String(way)}
            label={
              <>
                {edits.map(({ at, before, after }) => (
                  <span key={`${at.sheet}!${a1(at)}`} className={styles.way}>{words.change(`${at.sheet}!${a1(at)}`, contents(before), contents(after))} </span>
                ))}
                <span className={styles.why}>{edits[0]?.why}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
}
