import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { writeNumber, type Language } from "../../core/message";
import type { PaneFinding, Why } from "../../workflows/engine";
import { cellOf } from "../../workflows/causes";
import { usePane } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useAnswer, type Answer } from "../useAnswer";
import { useCheckWords } from "./useCheckWords";
import { whyWordsOf, type WhyWords } from "./whyWords";

const useStyles = makeStyles({
  why: { borderInlineStartStyle: "solid", borderInlineStartWidth: "2px", borderInlineStartColor: tokens.colorNeutralStroke1, paddingInlineStart: tokens.spacingHorizontalS },
  line: { margin: 0 },
  quote: { margin: `${tokens.spacingVerticalXS} 0`, fontStyle: "italic" },
});

/** Why a finding was raised: the rule, its words in the document, and what the engine took the cell for. */
export default function WhyPanel({ finding }: { readonly finding: PaneFinding }) {
  const styles = useStyles();
  const words = useCheckWords();
  const whyWords = useWhyWords();
  const { answer: why, trouble, retry } = useWhy(finding);
  if (trouble) return <TroubleBar trouble={trouble} onRetry={retry} />;
  if (!why) return <p className={styles.line}>{words.whyLoading}</p>;
  const { rule } = why;
  return (
    <div className={styles.why} role="group" aria-label={words.why}>
      {rule ? (
        <>
          <p className={styles.line}>{`${whyWords.rule} ${rule.id}: ${rule.why}`}</p>
          <p className={styles.line}>{`${whyWords.basis}: ${rule.provision}, ${rule.document}.`}</p>
          {rule.quote === null ? null : <blockquote className={styles.quote}>{`“${rule.quote}”`}</blockquote>}
        </>
      ) : (
        <p className={styles.line}>{whyWords.noRule}</p>
      )}
      <Suspects finding={finding} />
      <Evidence why={why} />
    </div>
  );
}

function Suspects({ finding }: { readonly finding: PaneFinding }) {
  const styles = useStyles();
  const whyWords = useWhyWords();
  if (finding.suspects.length === 0) return null;
  const sets = finding.suspects.map((set) => set.map(({ sheet, cell }) => `${sheet}!${cell}`).join(" + "));
  return <p className={styles.line}>{`${whyWords.suspects}: ${sets.join("; ")}.`}</p>;
}

function Evidence({ why: { explanation } }: { readonly why: Why }) {
  const styles = useStyles();
  const whyWords = useWhyWords();
  const { language } = usePane();
  if (!explanation) return null;
  const evidence = explanation.evidence.map(({ of, score }) => `${whyWords.of[of]} ${Math.round(score * 100)}%`);
  const rules = explanation.rules.map(({ ruleId, verdict }) => `${ruleId} (${whyWords.verdicts[verdict]})`);
  return (
    <>
      <p className={styles.line}>{`${whyWords.shown}: ${explanation.shown === "" ? whyWords.states.blank : explanation.shown}`}</p>
      {explanation.formula === null ? null : <p className={styles.line}>{`${whyWords.formula}: =${explanation.formula}`}</p>}
      <p className={styles.line}>{`${whyWords.readAs}: ${readingText(explanation.reading, whyWords, language)}`}</p>
      {evidence.length === 0 ? null : <p className={styles.line}>{`${whyWords.evidence}: ${evidence.join(", ")}.`}</p>}
      {rules.length === 0 ? null : <p className={styles.line}>{`${whyWords.looked}: ${rules.join(", ")}.`}</p>}
    </>
  );
}

function readingText(reading: NonNullable<Why["explanation"]>["reading"], whyWords: WhyWords, language: Language): string {
  if (reading === null) return whyWords.noReading;
  if (reading.state === "value") return reading.number === null ? `“${reading.text}”` : writeNumber(reading.number, language);
  return whyWords.states[reading.state];
}

function useWhyWords(): WhyWords {
  const { language } = usePane();
  return useMemo(() => whyWordsOf(language), [language]);
}

/** Asks the engine; a finding without a cell still has its rule. */
function useWhy({ sheet, cell, ruleId, key, message }: PaneFinding): Answer<Why> {
  const { language } = usePane();
  const at = cellOf({ sheet, cell });
  return useAnswer("why", { sheet: at?.sheet ?? "", position: at ?? { row: -1, column: -1 }, ruleId, language }, `${key} ${message}`);
}
