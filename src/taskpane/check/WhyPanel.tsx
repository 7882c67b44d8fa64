import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { writeNumber, type Language } from "../../core/message";
import type { PaneFinding, Why } from "../../workflows/engine";
import { cellOf } from "../../workflows/causes";
import { troubleOf, type Trouble } from "../../workflows/session/sessionState";
import { Dropped } from "../../workflows/engine";
import { usePane } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useCheckWords } from "./useCheckWords";
import type { CheckWords } from "./words";

const useStyles = makeStyles({
  why: { borderInlineStartStyle: "solid", borderInlineStartWidth: "2px", borderInlineStartColor: tokens.colorNeutralStroke1, paddingInlineStart: tokens.spacingHorizontalS },
  line: { margin: 0 },
  quote: { margin: `${tokens.spacingVerticalXS} 0`, fontStyle: "italic" },
});

/** Why a finding was raised: the rule, its words in the document, and what the engine took the cell for. */
export default function WhyPanel({ finding }: { readonly finding: PaneFinding }) {
  const styles = useStyles();
  const words = useCheckWords();
  const { why, trouble } = useWhy(finding);
  if (trouble) return <TroubleBar trouble={trouble} />;
  if (!why) return <p className={styles.line}>{words.whyWords.loading}</p>;
  const { rule } = why;
  return (
    <div className={styles.why} role="group" aria-label={words.why}>
      {rule ? (
        <>
          <p className={styles.line}>{`${words.whyWords.rule} ${rule.id}: ${rule.why}`}</p>
          <p className={styles.line}>{`${words.whyWords.basis}: ${rule.provision}, ${rule.document}.`}</p>
          {rule.quote === null ? null : <blockquote className={styles.quote}>{`“${rule.quote}”`}</blockquote>}
        </>
      ) : (
        <p className={styles.line}>{words.whyWords.noRule}</p>
      )}
      <Suspects finding={finding} />
      <Evidence why={why} />
    </div>
  );
}

function Suspects({ finding }: { readonly finding: PaneFinding }) {
  const styles = useStyles();
  const words = useCheckWords();
  if (finding.suspects.length === 0) return null;
  const sets = finding.suspects.map((set) => set.map(({ sheet, cell }) => `${sheet}!${cell}`).join(" + "));
  return <p className={styles.line}>{`${words.whyWords.suspects}: ${sets.join("; ")}.`}</p>;
}

function Evidence({ why: { explanation } }: { readonly why: Why }) {
  const styles = useStyles();
  const words = useCheckWords();
  const { language } = usePane();
  if (!explanation) return null;
  const { whyWords } = words;
  const evidence = explanation.evidence.map(({ of, score }) => `${whyWords.of[of]} ${Math.round(score * 100)}%`);
  const rules = explanation.rules.map(({ ruleId, verdict }) => `${ruleId} (${whyWords.verdicts[verdict]})`);
  return (
    <>
      <p className={styles.line}>{`${whyWords.shown}: ${explanation.shown === "" ? whyWords.states.blank : explanation.shown}`}</p>
      {explanation.formula === null ? null : <p className={styles.line}>{`${whyWords.formula}: =${explanation.formula}`}</p>}
      <p className={styles.line}>{`${whyWords.readAs}: ${readingText(explanation.reading, words, language)}`}</p>
      {evidence.length === 0 ? null : <p className={styles.line}>{`${whyWords.evidence}: ${evidence.join(", ")}.`}</p>}
      {rules.length === 0 ? null : <p className={styles.line}>{`${whyWords.looked}: ${rules.join(", ")}.`}</p>}
    </>
  );
}

function readingText(reading: NonNullable<Why["explanation"]>["reading"], { whyWords }: CheckWords, language: Language): string {
  if (reading === null) return whyWords.noReading;
  if (reading.state === "value") return reading.number === null ? `“${reading.text}”` : writeNumber(reading.number, language);
  return whyWords.states[reading.state];
}

/** Asks the engine; a finding without a cell still has its rule. */
function useWhy(finding: PaneFinding): { readonly why: Why | null; readonly trouble: Trouble | null } {
  const { session, language } = usePane();
  const [answer, setAnswer] = useState<{ readonly why: Why | null; readonly trouble: Trouble | null }>({ why: null, trouble: null });
  const { sheet, cell, ruleId, key } = finding;
  useEffect(() => {
    let gone = false;
    const at = cellOf({ sheet, cell });
    const asked = { sheet: at?.sheet ?? "", position: at ?? { row: -1, column: -1 }, ruleId, language };
    session.engine.ask("why", asked).then(
      (why) => void (gone || setAnswer({ why, trouble: null })),
      (problem: unknown) => void (gone || problem instanceof Dropped || setAnswer({ why: null, trouble: troubleOf(problem) })),
    );
    return () => void (gone = true);
  }, [session, language, sheet, cell, ruleId, key]);
  return answer;
}
