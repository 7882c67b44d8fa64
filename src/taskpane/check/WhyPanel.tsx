import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PaneFinding, Why } from "../../workflows/engine";
import { cellOf } from "../../workflows/causes";
import type { Explanation } from "../../workflows/explain";
import { usePane } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useAnswer, type Answer } from "../useAnswer";
import { heldText } from "./heldText";
import { useCheckWords } from "./useCheckWords";
import { whyWordsOf, type WhyWords } from "./whyWords";

const useStyles = makeStyles({
  why: { borderInlineStartStyle: "solid", borderInlineStartWidth: "2px", borderInlineStartColor: tokens.colorNeutralStroke1, paddingInlineStart: tokens.spacingHorizontalS },
  line: { margin: 0 },
  technical: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
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
          <p className={styles.line}>{`${whyWords.rule}: ${rule.why}`}</p>
          <p className={styles.line}>{`${whyWords.basis}: ${rule.provision}, ${rule.document}.`}</p>
          {rule.quote === null ? null : <blockquote className={styles.quote}>{`“${rule.quote}”`}</blockquote>}
        </>
      ) : (
        <p className={styles.line}>{whyWords.noRule}</p>
      )}
      <Held why={why} />
      <Technical why={why} />
    </div>
  );
}

/** What the cell shows, and what it is taken for where that is something else. */
function Held({ why: { explanation } }: { readonly why: Why }) {
  const styles = useStyles();
  const whyWords = useWhyWords();
  const { language } = usePane();
  if (!explanation) return null;
  return (
    <>
      <p className={styles.line}>{heldText(explanation, whyWords, language)}</p>
      {explanation.formula === null ? null : <p className={styles.line}>{`${whyWords.formula}: =${explanation.formula}`}</p>}
    </>
  );
}

/** What helps whoever is asked for help: rule ids, and what the form was recognised by. */
function Technical({ why: { rule, explanation } }: { readonly why: Why }) {
  const styles = useStyles();
  const whyWords = useWhyWords();
  const lines = [rule ? `${whyWords.rule} ${rule.id}.` : "", ...(explanation ? evidenceTexts(explanation, whyWords) : [])].filter((line) => line !== "");
  if (lines.length === 0) return null;
  return (
    <details className={styles.technical}>
      <summary>{whyWords.technical}</summary>
      {lines.map((line) => (
        <p key={line} className={styles.line}>{line}</p>
      ))}
    </details>
  );
}

function evidenceTexts(explanation: Explanation, whyWords: WhyWords): string[] {
  const evidence = explanation.evidence.map(({ of, score }) => `${whyWords.of[of]} ${Math.round(score * 100)}%`);
  const rules = explanation.rules.map(({ ruleId, verdict }) => `${ruleId} (${whyWords.verdicts[verdict]})`);
  return [evidence.length === 0 ? "" : `${whyWords.evidence}: ${evidence.join(", ")}.`, rules.length === 0 ? "" : `${whyWords.looked}: ${rules.join(", ")}.`];
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
